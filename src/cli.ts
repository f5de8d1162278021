// The command line as a whole: gives oclif its commands from memory, so that nothing has to lie beside the program.
import { userInfo } from 'node:os';
import type { Command, Interfaces } from '@oclif/core';
import { COMMANDS } from './command-table.js';
import { UsageError } from './lib/errors.js';
import { nearest } from './lib/nearest.js';
import { writeData } from './lib/ui/standard-streams.js';

/** oclif.manifest.json: what help and completion know of each command without loading it. Large, and no other start needs it. */
export interface Manifest {
  readonly version: string;
  readonly commands: Readonly<Record<string, Command.Cached>>;
}

/** The names of each command's arguments, by which oclif tells them from the words of a command. Made by the build. */
type Takes = Readonly<Record<string, readonly string[]>>;

type ManifestFile = () => Promise<{ readonly default: Manifest }>;

/** Made by the build; see licenseList. */
type Licenses = () => Promise<{ readonly licenses: string }>;

/** Runs one command line and sets `process.exitCode`; never calls `process.exit`, so that pending output is written. */
export async function main(
  argv: string[],
  packageJson: Interfaces.PJSON,
  takes: Takes,
  manifest: ManifestFile,
  licenses: Licenses,
): Promise<void> {
  describeUser(process.env);
  // oclif and its parser print the whole command line under DEBUG, and a command line may hold a token
  delete process.env.DEBUG;
  try {
    await answer(argv, packageJson, takes, manifest, licenses);
  } catch (error) {
    const { report } = await import('./lib/ui/command.js');
    process.exitCode = report(notFound(error, argv) ?? error, argv.includes('--json'));
  }
}

async function answer(
  argv: string[],
  packageJson: Interfaces.PJSON,
  takes: Takes,
  manifest: ManifestFile,
  licenses: Licenses,
): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === 'version')) {
    writeData(
      1,
      `secureml ${packageJson.version} (${process.platform}-${process.arch}, node ${process.versions.node})\n`,
    );
    return;
  }
  if (argv.length === 1 && (argv[0] === '--licenses' || argv[0] === '--licences')) return showLicenses(licenses);
  if (argv[0] === 'completion' && argv[1] === '--candidates') return showCandidates(argv.slice(2), manifest);
  const asked = helpWords(argv);
  if (asked) return showHelp(asked, manifest, packageJson, argv);
  const { run, settings } = await import('@oclif/core');
  settings.enableAutoTranspile = false;
  await run(argv, oclifOptions(packageJson, takes));
}

// A user of whom the system knows nothing, in a bare container: what asks for the home folder or the shell throws, and packages do while
// they are loaded. HOME is what container engines set in that case.
function describeUser(env: NodeJS.ProcessEnv): void {
  // oclif would look it up, and nothing uses it
  env.SHELL ||= '/bin/sh';
  if (env.HOME) return;
  try {
    userInfo();
  } catch {
    env.HOME = '/';
  }
}

// The words before the flags when help is what is asked for: by no words at all, by a flag, by `help`, or by the name of a topic alone.
function helpWords(argv: readonly string[]): string[] | undefined {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';
  const flagged = before.some(isHelp);
  // "-h keys" means the same as "keys -h"
  const given = isHelp(before[0]) ? before.slice(1) : before;
  const words = given.slice(0, given.findIndex((word) => word.startsWith('-')) >>> 0);
  if (words[0] === 'help') return words.slice(1);
  if (flagged || argv.length === 0) return words;
  const isTopic = Object.keys(COMMANDS).some((id) => id.startsWith(`${words[0]}:`));
  return words.length === 1 && argv.length === 1 && isTopic ? words : undefined;
}

async function showHelp(
  words: string[],
  manifest: ManifestFile,
  { description = '', oclif }: Interfaces.PJSON,
  argv: readonly string[],
): Promise<void> {
  const [{ default: known }, { commandReference }, { helpText }, { colours, print }] = await Promise.all([
    manifest(),
    import('./lib/ui/command-reference.js'),
    import('./lib/ui/help.js'),
    import('./lib/ui/messages.js'),
  ]);
  const topics = Object.fromEntries(
    Object.entries(oclif.topics ?? {}).map(([name, about]) => [name, about.description ?? '']),
  );
  const setting = { width: process.stdout.columns || 80, bold: (text: string) => colours(process.stdout).bold(text) };
  const text = helpText(commandReference(known.commands), topics, description, words, setting);
  if (text !== undefined) return print(text);
  const { report } = await import('./lib/ui/command.js');
  process.exitCode = report(noSuchCommand(words), argv.includes('--json'));
}

async function showLicenses(list: Licenses): Promise<void> {
  const [{ licenses }, { embeddedNodeLicense, licenseList, licensesText }, { print }] = await Promise.all([
    list(),
    import('./lib/ui/licenses.js'),
    import('./lib/ui/messages.js'),
  ]);
  const node = embeddedNodeLicense();
  print(licensesText([...licenseList(licenses), ...(node ? [node] : [])]));
}

async function showCandidates(question: readonly string[], manifest: ManifestFile): Promise<void> {
  const [{ default: known }, { commandReference }, { candidatesFor }, { readQuestion }, { sourcesOf }, { print }] =
    await Promise.all([
      manifest(),
      import('./lib/ui/command-reference.js'),
      import('./lib/ui/completion/candidates.js'),
      import('./lib/ui/completion/protocol.js'),
      import('./lib/ui/completion/sources.js'),
      import('./lib/ui/messages.js'),
    ]);
  const asked = readQuestion(question);
  if (!asked) return;
  const { words, at, answer } = asked;
  print(answer(await candidatesFor(commandReference(known.commands), sourcesOf(process.env), words, at)));
}

function oclifOptions(packageJson: Interfaces.PJSON, takes: Takes): Interfaces.LoadOptions {
  const { name, version } = packageJson;
  const load = async (id: string): Promise<Command.Class> => {
    const loaded = await COMMANDS[id]!();
    loaded.default.id = id;
    return loaded.default;
  };
  const plugin = {
    ...{
      _base: '',
      alias: name,
      name,
      version,
      type: 'core',
      isRoot: true,
      valid: true,
      moduleType: 'commonjs' as const,
    },
    ...{
      root: '/',
      commandsDir: undefined,
      hasManifest: true,
      hooks: {},
      pjson: packageJson,
      options: { root: '/', isRoot: true },
    },
    commandIDs: Object.keys(COMMANDS),
    // what else oclif may know of a command before it is loaded is for its help, which is not used
    commands: Object.keys(COMMANDS).map((id) => ({
      ...{ aliases: [], hiddenAliases: [], flags: {}, hidden: false },
      args: Object.fromEntries((takes[id] ?? []).map((arg) => [arg, { name: arg }])),
      ...{ id, pluginAlias: name, pluginName: name, pluginType: 'core' },
      load: () => load(id),
    })),
    topics: Object.entries(packageJson.oclif.topics ?? {}).map(([topic, about]) => ({ ...about, name: topic })),
    load: async () => {},
    findCommand: load,
  };
  return { root: '/', pjson: packageJson, plugins: new Map([[name, plugin as unknown as Interfaces.Plugin]]) };
}

// oclif only says that there is no such command; the nearest one is what the user looks for.
function notFound(error: unknown, argv: string[]): Error | undefined {
  if (!(error instanceof Error) || !/^[Cc]ommand .* not found/.test(error.message)) return undefined;
  return noSuchCommand(argv.filter((word) => !word.startsWith('-')));
}

function noSuchCommand(words: readonly string[]): UsageError {
  if (words.length === 0) return new UsageError('a command is missing', { hints: ['secureml --help lists them'] });
  const named = [2, 1].map((count) => words.slice(0, count)).find((some) => Object.hasOwn(COMMANDS, some.join(':')));
  // what stands behind may be a value, so it is not repeated
  if (named && named.length < words.length) return noArguments(named.join(' '));
  if (words[0] === 'keys' && /^(un)?delete$|^destroy$/.test(words[1] ?? '')) {
    return new UsageError(`there is no command "keys ${words[1]}": secureml never deletes a key`, {
      hints: [`Vault does: vault kv ${words[1]} -versions=VERSION MOUNT/PATH/NAME (docs/keys.md)`],
    });
  }
  const ids = Object.keys(COMMANDS).map((id) => id.replaceAll(':', ' '));
  const guess = nearest(words.slice(0, 2).join(' '), ids) ?? nearest(words[0] ?? '', ids);
  const topic = ids.some((id) => id.startsWith(`${words[0]} `)) ? ` ${words[0]}` : '';
  return new UsageError(`there is no command "${words.slice(0, 2).join(' ')}"`, {
    hints: [guess ? `did you mean "secureml ${guess}"?` : `secureml${topic} --help lists the commands`],
  });
}

/** Where what was given as an argument belongs. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  lookup: 'values come on stdin, one a line, or are typed: secureml lookup --format FORMAT',
  'keys generate-key': 'the name of the key goes behind --key-name',
  'keys import-key': 'the name of the key goes behind --key-name, the key itself to stdin',
  'keys rotate': 'the name of the key goes behind --key-name',
};

function noArguments(command: string): UsageError {
  return new UsageError(`secureml ${command} takes no arguments`, {
    hints: [ELSEWHERE[command] ?? `secureml ${command} --help shows its flags`],
  });
}
