// Where Node may keep the compiled program between runs. What lies there is run without a look at it: Node checks neither its owner
// nor its text, and by itself takes the folder for temporary files, where everybody may write.
/* eslint-disable @typescript-eslint/no-require-imports -- as in compiled.cjs */
const { existsSync, lstatSync, mkdirSync, realpathSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');

/** A folder that nobody but this user can write to, made where it is missing; undefined where there can be none. */
function ownFolder({ XDG_CACHE_HOME = '', HOME = '' } = process.env) {
  const uid = process.getuid?.();
  // as the XDG specification says, a relative path is ignored
  const caches = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : isAbsolute(HOME) && join(HOME, '.cache');
  if (uid === undefined || !caches) return undefined;
  // not a link, and open to nobody else: `forbidden` are the permissions that others must not have
  const isOwn = (folder, forbidden) => {
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === uid && (found.mode & forbidden) === 0;
  };
  try {
    // not recursive: where there is no home, none is made
    if (!existsSync(caches)) mkdirSync(caches, { mode: 0o700 });
    // who may write here may put another folder in the place of the one that is looked at
    const parent = realpathSync(caches);
    if (!isOwn(parent, 0o022)) return undefined;
    const folder = join(parent, 'secureml');
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    return isOwn(folder, 0o077) ? folder : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { ownFolder };
