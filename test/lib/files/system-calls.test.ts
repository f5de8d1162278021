// What a crash, a lost page and a file system without links would show, by the order of system calls and by what they answer.
import { jest } from '@jest/globals';
import * as fs from 'node:fs';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Calls as they came: name, and the path that was named or opened. */
const calls: string[] = [];
const names = new Map<number, string>();
let folder: string;
let linkFails: string | undefined;
let flushFails: string | undefined;
let writeFails: string | undefined;
/** done before the next rename */
let meanwhile: (() => void) | undefined;
/** writes that wait until they are let go */
let held: (() => void)[] | undefined;

const shown = (path: string): string => relative(folder, path).replace(/[0-9a-f]{12}/, 'X') || '.';
const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
const noted = <A extends unknown[], R>(name: string, path: (...args: A) => string, call: (...args: A) => R) => {
  return (...args: A): R => {
    calls.push(`${name} ${path(...args)}`);
    return call(...args);
  };
};
const opened = (descriptor: number): string => names.get(descriptor) ?? '?';

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  openSync: (path: string, ...rest: [fs.OpenMode, fs.Mode?]) => {
    const descriptor = fs.openSync(path, ...rest);
    names.set(descriptor, shown(path));
    return descriptor;
  },
  fsyncSync: noted('fsync', opened, fs.fsyncSync),
  closeSync: noted('close', opened, fs.closeSync),
  renameSync: noted(
    'rename',
    (from: string, to: string) => `${shown(from)} ${shown(to)}`,
    (from: string, to: string) => {
      meanwhile?.();
      meanwhile = undefined;
      fs.renameSync(from, to);
    },
  ),
  writeSync: (descriptor: number, text: string) => {
    if (writeFails) throw failure(writeFails);
    return fs.writeSync(descriptor, text);
  },
  linkSync: noted(
    'link',
    (from: string, to: string) => `${shown(from)} ${shown(to)}`,
    (from: string, to: string) => {
      if (linkFails) throw failure(linkFails);
      fs.linkSync(from, to);
    },
  ),
  fdatasync: (descriptor: number, done: fs.NoParamCallback) => {
    calls.push(`fdatasync ${opened(descriptor)}`);
    if (flushFails) setTimeout(done, 20, failure(flushFails));
    else fs.fdatasync(descriptor, done);
  },
  write: (...args: Parameters<typeof fs.write>) => {
    const write = (): void => fs.write(...args);
    if (held) held.push(write);
    else write();
  },
}));

const { AtomicFile } = await import('../../../src/lib/files/atomic-file.js');
const { commitTogether, openOutput } = await import('../../../src/lib/files/output.js');
const { WriteBack } = await import('../../../src/lib/files/write-back.js');
const { withLock } = await import('../../../src/lib/files/lock.js');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secureml-calls-'));
  linkFails = flushFails = writeFails = held = undefined;
  calls.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that appears when it is complete', () => {
  const written = async (replaces: boolean): Promise<InstanceType<typeof AtomicFile>> => {
    const file = new AtomicFile(join(folder, 'out'), { mode: 0o600, replaces });
    await file.write(Buffer.from('text'));
    return file;
  };

  // POSIX: what a name leads to after a crash is only what was flushed before the rename, and the name is there once its folder is
  it.each([
    [true, ['fsync .out.X.tmp', 'close .out.X.tmp', 'rename .out.X.tmp out', 'fsync .', 'close .']],
    [false, ['fsync .out.X.tmp', 'close .out.X.tmp', 'link .out.X.tmp out', 'fsync .', 'close .']],
  ])('is on the disk before it has its name, and so is its name (replaces: %s)', async (replaces, expected) => {
    const file = await written(replaces);
    await file.finish();
    file.appear();
    expect(calls).toEqual(expected);
  });

  it('does not appear when the system lost a part of it, which it says only once', async () => {
    flushFails = 'EIO';
    const file = new AtomicFile(join(folder, 'out'), { mode: 0o600, replaces: true });
    await file.write(Buffer.alloc(1 << 24));
    await expect(file.finish()).rejects.toMatchObject({ code: 'EIO' });
    file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps its descriptor until the last write has ended: it would reach the file that gets the number next', async () => {
    const file = new AtomicFile(join(folder, 'out'), { mode: 0o600, replaces: true });
    held = [];
    const writing = file.write(Buffer.from('late'));
    file.discard();
    await new Promise(setImmediate);
    expect(calls).toEqual([]);
    held[0]!();
    await writing;
    await new Promise(setImmediate);
    expect(calls).toEqual(['close .out.X.tmp']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('appears where there are no hard links, too', async () => {
    linkFails = 'EPERM';
    const file = await written(false);
    await file.finish();
    file.appear();
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('text');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('is on the disk with what lies beside it before either has its name', async () => {
    const [output, beside] = ['out', 'out.json'].map((name) =>
      openOutput(join(folder, name), { force: true, mode: 0o666, inputs: [] }),
    ) as [ReturnType<typeof openOutput>, ReturnType<typeof openOutput>];
    await commitTogether(output, beside);
    const their = calls.filter((call) => /out.*tmp/.test(call) && !call.startsWith('close'));
    expect(their).toEqual([
      'fsync .out.X.tmp',
      'fsync .out.json.X.tmp',
      'rename .out.X.tmp out',
      'rename .out.json.X.tmp out.json',
    ]);
  });
});

describe('write-back', () => {
  it('flushes what was written once there is enough of it, one flush at a time', async () => {
    const descriptor = fs.openSync(join(folder, 'file'), 'wx');
    names.set(descriptor, 'file');
    const writeBack = new WriteBack(descriptor);
    const half = 1 << 23;
    writeBack.wrote(half);
    expect(calls).toEqual([]);
    for (let i = 0; i < 4; i++) writeBack.wrote(half);
    expect(calls).toEqual(['fdatasync file']);
    await writeBack.settled();
    writeBack.wrote(1);
    expect(calls).toEqual(['fdatasync file', 'fdatasync file']);
    await writeBack.settled();
    fs.closeSync(descriptor);
  });
});

describe('a lock', () => {
  it.each(['EPERM', 'ENOTSUP'])('lets one at a time through where there are no hard links (%s)', async (code) => {
    linkFails = code;
    const order: string[] = [];
    const lock = join(folder, 'lock');
    let other: Promise<void> | undefined;
    await withLock(lock, async () => {
      other = withLock(lock, () => void order.push('other'));
      await new Promise((resolve) => setTimeout(resolve, 120));
      order.push('first');
    });
    await other;
    expect(order).toEqual(['first', 'other']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not made, and nothing of it left, where the disk is full', async () => {
    writeFails = 'ENOSPC';
    await expect(withLock(join(folder, 'lock'), () => 'done')).rejects.toThrow(/lock cannot be made/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is put back when somebody else took over the stale one first', async () => {
    const lock = join(folder, 'lock');
    const stale = (await withLock(lock, () => readFileSync(lock, 'utf8'))).replace(/^\d+/, '999999999');
    writeFileSync(lock, stale);
    const theirs = stale.replace(/^\d+/, String(process.ppid));
    meanwhile = () => writeFileSync(lock, theirs);
    let isMine = false;
    const mine = withLock(lock, () => void (isMine = true));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect([isMine, readFileSync(lock, 'utf8')]).toEqual([false, theirs]);
    rmSync(lock);
    await mine;
    expect([isMine, readdirSync(folder)]).toEqual([true, []]);
  });
});
