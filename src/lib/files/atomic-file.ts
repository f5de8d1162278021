// A file that appears only when it is complete: it is written beside its place under another name, flushed to the disk and renamed.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError, SecuremlError } from '../errors.js';
import { writeAll } from './descriptor.js';
import { behindLinks } from './links.js';
import { inWords } from '../system-words.js';
import { addTemporary, forgetTemporary, removeTemporary } from './temporaries.js';
import { WriteBack } from './write-back.js';

/** Its errors are those of the system. */
export class AtomicFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #replaces: boolean;
  readonly #descriptor: number;
  readonly #writeBack: WriteBack;
  #isOpen = true;
  #writing: Promise<void> = Promise.resolve();

  /** @param options `mode`: permissions of the file, before the umask; `replaces`: whether one that is there goes */
  constructor(path: string, { mode, replaces }: { readonly mode: number; readonly replaces: boolean }) {
    this.#path = path;
    this.#replaces = replaces;
    this.#temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    this.#descriptor = openSync(this.#temporary, 'wx', mode);
    this.#writeBack = new WriteBack(this.#descriptor);
    addTemporary(this.#temporary);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#writing = writeAll(this.#descriptor, bytes);
    await this.#writing;
    this.#writeBack.wrote(bytes.length);
  }

  /** Everything is on the disk, under another name. */
  async finish(): Promise<void> {
    await this.#writeBack.settled();
    fsyncSync(this.#descriptor);
    this.#close();
  }

  /** Gives what is finished its name. */
  appear(): void {
    if (this.#replaces) renameSync(this.#temporary, this.#path);
    else nameOnce(this.#temporary, this.#path);
    forgetTemporary(this.#temporary);
    syncFolder(dirname(this.#path));
  }

  /** Leaves everything as it was; for a file that did not appear. */
  discard(): void {
    // a write that still waits must not reach another file that gets this number
    const close = (): void => this.#close();
    this.#writing.then(close, close);
    removeTemporary(this.#temporary);
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }
}

/**
 * Writes `text` to a file that only its owner can read, whole or not at all, and makes the folders on the way to it.
 * @param options `beforeAppears`: called when everything is on the disk and about to appear; what it throws leaves everything as it was
 * @throws OutputError when it cannot be written, or is there and is not to be replaced
 */
export async function writeFileAtomically(
  given: string,
  text: string,
  {
    replaces = true,
    beforeAppears = () => {},
  }: { readonly replaces?: boolean; readonly beforeAppears?: () => void } = {},
): Promise<void> {
  const path = behindLinks(given);
  let file: AtomicFile | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    file = new AtomicFile(path, { mode: 0o600, replaces });
    await file.write(Buffer.from(text));
    await file.finish();
    beforeAppears();
    file.appear();
  } catch (error) {
    file?.discard();
    if (error instanceof SecuremlError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && !replaces)
      throw new OutputError(`${path} exists`, { hints: ['choose another name'] });
    throw new OutputError(`${path} cannot be written: ${inWords(error, 'folder')}`, {
      hints: ['the old file, if any, is as it was'],
    });
  }
}

// A link, unlike a rename, never replaces: of two writers that began before the file was there, one wins and one is told.
function nameOnce(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // a file system without links
    renameSync(temporary, path);
    return;
  }
  unlinkSync(temporary);
}

// A rename is on the disk only when its folder is.
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // not every system lets a folder be opened; the rename is done all the same
  }
}
