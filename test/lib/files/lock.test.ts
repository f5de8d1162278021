import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOf, withLock } from '../../../src/lib/files/lock.js';
import { discardAll } from '../../../src/lib/files/temporaries.js';

describe('withLock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one at a time through, under any name of the file', async () => {
    const [path, link] = [join(folder, 'file'), join(folder, 'link')];
    writeFileSync(path, '');
    symlinkSync(path, link);
    const order: string[] = [];
    let other: Promise<void> | undefined;
    await withLock(lockOf(path), async () => {
      other = withLock(lockOf(link), () => void order.push('by the link'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('by the path');
    });
    await other;
    expect(order).toEqual(['by the path', 'by the link']);
    expect(readdirSync(folder).sort()).toEqual(['file', 'link']);
  });

  it('is given back when the action fails, and by a signal', async () => {
    const lock = join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
    await withLock(lock, () => {
      expect(existsSync(lock)).toBe(true);
      discardAll(); // as the handler of a signal does
      expect(existsSync(lock)).toBe(false);
    });
  });

  it('is for its owner alone, and leaves the one of whoever took its place', async () => {
    const lock = join(folder, 'lock');
    const before = process.umask(0o022);
    try {
      await withLock(lock, () => {
        expect(statSync(lock).mode & 0o777).toBe(0o600);
        writeFileSync(lock, 'of somebody else, after the first was removed by hand\n');
      });
    } finally {
      process.umask(before);
    }
    expect(readFileSync(lock, 'utf8')).toContain('of somebody else');
  });

  it('takes over at once what was left before the machine started', async () => {
    const lock = join(folder, 'lock');
    const mine = await withLock(lock, () => readFileSync(lock, 'utf8'));
    const [, , space, , machine] = mine.split(' ');
    // in a container, or where the system has no id, it is removed by hand
    if (!space!.endsWith('/pid:[4026531836]') || machine === 'unknown') return;
    writeFileSync(lock, mine.replace(/[0-9a-f-]{36}/, '00000000-1111-4222-8333-444444444444'));
    const started = Date.now();
    expect(await withLock(lock, () => 'done')).toBe('done');
    expect(Date.now() - started).toBeLessThan(8000);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over the lock of a process that has ended, and not that of another machine', async () => {
    const lock = join(folder, 'lock');
    const mine = await withLock(lock, () => readFileSync(lock, 'utf8'));
    writeFileSync(lock, mine.replace(/^\d+/, '999999999'));
    expect(await withLock(lock, async () => 'done')).toBe('done');
    expect(existsSync(lock)).toBe(false);
    writeFileSync(lock, '1 another-machine x\n');
    await expect(withLock(lock, async () => 'done')).rejects.toThrow(/another secureml is writing/);
    expect(readFileSync(lock, 'utf8')).toContain('another-machine');
    expect(readdirSync(folder)).toEqual(['lock']);
  }, 20_000);
});
