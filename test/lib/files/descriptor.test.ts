// Pipes that take or give a part at a time, or nothing yet: what a real one shows only now and then.
import { jest } from '@jest/globals';
import * as fs from 'node:fs';
import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileIdentity } from '../../../src/lib/files/input.js';

/** what the next calls answer before they do anything */
let answers: (string | undefined)[] = [];
const modes: unknown[] = [];
const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  openSync: (path: string, flags: fs.OpenMode, mode?: fs.Mode) => {
    if (path.includes('secureml-')) modes.push(mode);
    return fs.openSync(path, flags, mode);
  },
  write: (fd: number, bytes: Uint8Array, from: number, length: number, at: null, done: (...a: unknown[]) => void) => {
    const code = answers.shift();
    if (code) setImmediate(done, failure(code), 0);
    else fs.write(fd, bytes, from, Math.min(length, 3), at, done);
  },
  read: (fd: number, bytes: Uint8Array, from: number, length: number, at: null, done: (...a: unknown[]) => void) => {
    const code = answers.shift();
    if (code) setImmediate(done, failure(code), 0);
    else fs.read(fd, bytes, from, Math.min(length, 3), at, done);
  },
}));

const { readSome, writeAll } = await import('../../../src/lib/files/descriptor.js');
const { isOneOf } = await import('../../../src/lib/files/input.js');
const { spooled, stream } = await import('../../../src/lib/files/stream-output.js');

describe('a descriptor', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-descriptor-'));
    path = join(folder, 'file');
    answers = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written whole, also where it takes a part at a time and is not always ready', async () => {
    const descriptor = openSync(path, 'wx');
    answers = ['EAGAIN', undefined, 'EAGAIN', 'EAGAIN'];
    await writeAll(descriptor, Buffer.from('0123456789'));
    closeSync(descriptor);
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
    expect(answers).toEqual([]);
  });

  it('is read where it is not always ready, and ends once', async () => {
    writeFileSync(path, '01234');
    const descriptor = openSync(path, 'r');
    answers = ['EAGAIN', 'EAGAIN'];
    const target = Buffer.alloc(8);
    expect(await readSome(descriptor, target)).toBe(3);
    expect(target.toString('latin1', 0, 3)).toBe('012');
    expect(await readSome(descriptor, target)).toBe(2);
    expect(await readSome(descriptor, target)).toBe(0);
    answers = ['EOF'];
    expect(await readSome(descriptor, target)).toBe(0);
    closeSync(descriptor);
  });

  it('says what else goes wrong', async () => {
    answers = ['EIO', 'EIO'];
    await expect(readSome(0, Buffer.alloc(1))).rejects.toMatchObject({ code: 'EIO' });
    await expect(writeAll(1, Buffer.alloc(1))).rejects.toMatchObject({ code: 'EIO' });
  });

  it('counts what reached a stream, and tells a reader who left from what could not be written', async () => {
    const output = stream('pipe', openSync(path, 'wx'));
    await output.write(Buffer.from('0123'));
    expect(output.written).toBe(4);
    answers = ['EPIPE'];
    await expect(output.write(Buffer.from('45'))).rejects.toMatchObject({ code: 'EPIPE' });
    answers = ['ENOSPC'];
    await expect(output.write(Buffer.from('45'))).rejects.toThrow(/^pipe: /);
    expect(output.written).toBe(4);
    output.discard();
  });

  it('holds what a pipe must not see before it is whole, without a name and for its owner alone', async () => {
    const target = stream('pipe', openSync(path, 'wx'));
    const before = modes.length;
    const output = spooled(target, folder);
    await output.write(Buffer.from('0123456789'));
    expect(modes.slice(before)).toEqual([0o600]);
    expect(readdirSync(folder)).toEqual(['file']);
    expect([output.written, readFileSync(path, 'utf8')]).toEqual([0, '']);
    await output.finish();
    output.appear();
    expect([output.written, readFileSync(path, 'utf8')]).toEqual([10, '0123456789']);
  });
});

describe('one of several files', () => {
  it('is one by its device and its number there, and by neither alone', () => {
    const file: FileIdentity = { dev: 1, ino: 2 };
    expect(isOneOf(file, [{ dev: 1, ino: 3 }, { ...file }])).toBe(true);
    expect(isOneOf(file, [{ dev: 1, ino: 3 }])).toBe(false);
    expect(isOneOf(file, [{ dev: 2, ino: 2 }])).toBe(false);
    expect(isOneOf(file, [])).toBe(false);
  });
});
