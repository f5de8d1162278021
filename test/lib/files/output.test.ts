import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hiddenLockOf, withLock } from '../../../src/lib/files/lock.js';
import { commit, commitTogether, openOutput } from '../../../src/lib/files/output.js';
import { OutputError } from '../../../src/lib/errors.js';

describe('openOutput', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-output-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (name: string): string => join(folder, name);
  const open = (name: string, force: boolean, mode = 0o666): ReturnType<typeof openOutput> =>
    openOutput(at(name), { force, mode, inputs: [] });

  it('of two writers that both began before the file was there, one wins and one is told', async () => {
    for (const name of ['out.csv', 'out.csv.gz']) {
      const [first, second] = [open(name, false), open(name, false)];
      await first.write(Buffer.from('first'));
      await second.write(Buffer.from('second'));
      await commit(first);
      const won = readFileSync(at(name));
      await expect(commit(second)).rejects.toThrow(new OutputError(`${at(name)} exists`));
      second.discard(); // as whoever wrote does after an error
      expect(readFileSync(at(name))).toEqual(won);
    }
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'out.csv.gz']);
  });

  it('with force the later one replaces', async () => {
    const [first, second] = [open('out.csv', true), open('out.csv', true)];
    await first.write(Buffer.from('first'));
    await second.write(Buffer.from('second'));
    await commit(first);
    await commit(second);
    expect(readFileSync(at('out.csv'), 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('what replaces a file that is closed to others is closed to them, too', async () => {
    const before = process.umask(0o022);
    try {
      for (const [old, mode, now] of [
        [0o600, 0o666, 0o600],
        [0o640, 0o666, 0o640],
        [0o644, 0o666, 0o644],
        [0o644, 0o600, 0o600],
      ] as const) {
        writeFileSync(at('out.csv'), 'old');
        chmodSync(at('out.csv'), old);
        const output = open('out.csv', true, mode);
        await output.write(Buffer.from('new'));
        await commit(output);
        expect([statSync(at('out.csv')).mode & 0o777, readFileSync(at('out.csv'), 'utf8')]).toEqual([now, 'new']);
      }
    } finally {
      process.umask(before);
    }
  });

  describe('an output and what belongs to it', () => {
    const pair = async (name: string, text: string): Promise<[ReturnType<typeof open>, ReturnType<typeof open>]> => {
      const two = [open(name, true), open(`${name}.json`, true)] as [ReturnType<typeof open>, ReturnType<typeof open>];
      for (const output of two) await output.write(Buffer.from(text));
      return two;
    };
    const texts = (): string[] => ['out', 'out.json'].map((name) => readFileSync(at(name), 'utf8'));

    it('appear while no other process gives its own to the same output', async () => {
      await commitTogether(...(await pair('out', 'first')));
      const second = await pair('out', 'second');
      let done: Promise<void> | undefined;
      await withLock(hiddenLockOf(at('out')), async () => {
        done = commitTogether(...second);
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(texts()).toEqual(['first', 'first']);
      });
      await done;
      expect(texts()).toEqual(['second', 'second']);
      expect(readdirSync(folder).sort()).toEqual(['out', 'out.json']);
    });

    it('are both on the disk before either has its name', async () => {
      const [output, beside] = await pair('out', 'text');
      const broken = { ...beside, finish: () => Promise.reject(new OutputError('the disk is full')) };
      await expect(commitTogether(output, broken)).rejects.toThrow('the disk is full');
      output.discard();
      beside.discard();
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
