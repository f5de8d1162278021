// How the library treats the streams that it is given: both kinds, to the end, and when something fails or is told to stop.
import { Duplex, PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  anonymizeCsv,
  anonymizeCsvTransform,
  anonymizeRecords,
  deanonymizeCsvTransform,
  InputError,
  KeyError,
  KeyManager,
  UsageError,
  type ByteInput,
  type ByteOutput,
} from '../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const options = { sensitiveColumns: ['n=text'], keyManager };
const CSV = `n\n${Array.from({ length: 4_000 }, (_, i) => `Person ${i}`).join('\n')}\n`;

const text = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
};
const pieces = function* (of: string, length: number): Generator<Uint8Array> {
  const bytes = Buffer.from(of);
  for (let i = 0; i < bytes.length; i += length) yield bytes.subarray(i, i + length);
};
const web = (chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(chunks)) as unknown as ReadableStream<Uint8Array>;

/** The image of CSV, by the plainest way. */
const image = async (): Promise<string> => {
  const out = new PassThrough();
  const read = text(out);
  await anonymizeCsv([CSV], out, options);
  return read;
};

describe('input', () => {
  const kinds: [string, () => ByteInput][] = [
    ['a Node stream', () => Readable.from(pieces(CSV, 1_000))],
    ['a web stream', () => web(pieces(CSV, 1_000))],
    ['an iterable of single bytes', () => pieces(CSV.slice(0, 3_000), 1)],
    ['an iterable of text', () => [CSV.slice(0, 777), CSV.slice(777)]],
    ['a generator', () => (async function* () { yield* pieces(CSV, 100_000); })()], // prettier-ignore
  ];
  it.each(kinds)('may be %s', async (name, input) => {
    const out = new PassThrough();
    const read = text(out);
    const { rows } = await anonymizeCsv(input(), out, options);
    const whole = (await image()).slice(0, name.includes('single') ? 3_000 : undefined);
    const got = await read;
    // the last row of a piece is another value
    expect(got.split('\n').slice(0, -2)).toEqual(whole.split('\n').slice(0, got.split('\n').length - 2));
    expect(rows).toBe(got.trimEnd().split('\n').length - 1);
  });

  it('of something else is refused', async () => {
    const wrong = Readable.from([{ n: 'Anna' }]);
    const error = (await anonymizeCsv(wrong, new PassThrough(), options).catch((e: unknown) => e)) as UsageError;
    expect(error).toBeInstanceOf(UsageError);
    expect([error.message, error.hint]).toEqual([
      'the input gives a value of type object instead of bytes',
      'anonymizeRecords takes records',
    ]);
    expect(wrong.destroyed).toBe(true);
  });

  it('that fails makes the output fail, with the same error', async () => {
    const broken = new Error('the disk is gone');
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('n\nAnna\n');
      throw broken;
    }
    const out = new PassThrough();
    await expect(anonymizeCsv(failing(), out, options)).rejects.toBe(broken);
    expect([out.destroyed, out.errored]).toEqual([true, broken]);
  });
});

describe('output', () => {
  it('that fails ends the input, and says why', async () => {
    const input = Readable.from(pieces(CSV, 1_000));
    const full = new Error('no space left');
    const output = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    await expect(anonymizeCsv(input, output, options)).rejects.toBe(full);
    expect(input.destroyed).toBe(true);
  });

  it('that was closed is not waited for', async () => {
    const output = new PassThrough({ highWaterMark: 16 });
    setTimeout(() => output.destroy(), 50);
    await expect(anonymizeCsv([CSV], output, options)).rejects.toThrow('the output was closed');
  });

  it.each(['Node', 'web'])('that is slow holds the input back (%s)', async (kind) => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('n\n');
      for (;;) {
        given += 1 << 16;
        yield Buffer.alloc(1 << 16, 'abc\n');
      }
    }
    const stuck = new Promise<void>(() => {});
    const output: ByteOutput =
      kind === 'web' ? new WritableStream({ write: () => stuck }) : new Writable({ write: () => {} });
    const controller = new AbortController();
    const run = anonymizeCsv(endless(), output, { ...options, signal: controller.signal }).catch((e: unknown) => e);
    let before: number;
    do {
      before = given;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } while (given > before);
    expect(given).toBeLessThan(16 << 20);
    controller.abort();
    await expect(run).resolves.toMatchObject({ name: 'AbortError' });
  });
});

describe('a signal', () => {
  const waiting: [string, (told: (reason: unknown) => void) => ByteInput][] = [
    [
      'a Node stream',
      (told) => new Readable({ read() {}, destroy: (error, done) => (told('destroyed'), done(error)) }),
    ],
    ['a web stream', (told) => new ReadableStream<Uint8Array>({ cancel: (reason) => told(reason) })],
    ['an iterator', (told) => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}), return: async () => (told('returned'), { value: undefined, done: true as const }) }) })], // prettier-ignore
  ];
  it.each(waiting)('ends a read that waits for %s, and tells both sides', async (_, input) => {
    const told: unknown[] = [];
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 30);
    const out = new PassThrough();
    const run = anonymizeCsv(
      input((why) => told.push(why)),
      out,
      { ...options, signal: controller.signal },
    );
    await expect(run).rejects.toBe(reason);
    expect(told).toHaveLength(1);
    expect([out.destroyed, out.errored]).toEqual([true, reason]);
  });

  it('that was given before lets nothing begin', async () => {
    let read = false;
    const input = (function* () {
      read = true;
      yield Buffer.from(CSV);
    })();
    const run = anonymizeCsv(input, new PassThrough(), { ...options, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).toBe(false);
  });

  it('stops records, too', async () => {
    const controller = new AbortController();
    async function* people(): AsyncGenerator<{ n: string }> {
      for (let i = 0; ; i++) {
        if (i === 2_500) controller.abort();
        yield { n: `Person ${i}` };
      }
    }
    let seen = 0;
    const run = async (): Promise<void> => {
      for await (const _ of anonymizeRecords(people(), { ...options, signal: controller.signal })) seen++;
    };
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toBe(2_000);
  });
});

describe('a transform', () => {
  it('is one for pipeThrough, there and back', async () => {
    const there = anonymizeCsvTransform(options);
    const out = await text(web(pieces(CSV, 10_000)).pipeThrough(there) as never);
    expect(out).toBe(await image());
    const { manifest, rows } = await there.result;
    expect(rows).toBe(4_000);
    const back = deanonymizeCsvTransform(manifest, { keyManager });
    expect(await text(web(pieces(out, 10_000)).pipeThrough(back) as never)).toBe(CSV);
    expect(await back.result).toMatchObject({ restored: true });
  });

  it('is one for pipeline of Node', async () => {
    const out = new PassThrough();
    const read = text(out);
    const { result, ...pair } = anonymizeCsvTransform(options);
    await pipeline(Readable.from(pieces(CSV, 10_000)), Duplex.fromWeb(pair as never), out);
    expect(await read).toBe(await image());
    expect((await result).rows).toBe(4_000);
  });

  it.each([
    ['a key that is not there', { ...options, keyName: 'nobody' }, CSV, KeyError],
    ['a column that is not there', { ...options, sensitiveColumns: ['x=text'] }, CSV, UsageError],
    ['a row that is too long', options, `${CSV}a,b\n`, InputError],
  ])('fails for %s, and so does its result', async (_, given, csv, kind) => {
    const transform = anonymizeCsvTransform(given);
    const [read, written, result] = await Promise.all([
      text(transform.readable as never).catch((e: unknown) => e),
      web(pieces(csv, 1_000))
        .pipeTo(transform.writable)
        .catch((e: unknown) => e),
      transform.result.catch((e: unknown) => e),
    ]);
    for (const failure of [read, result]) expect(failure).toBeInstanceOf(kind);
    // unless everything was taken in before it failed
    if (written !== undefined) expect(written).toBeInstanceOf(kind);
  });
});

describe('an input that is silent', () => {
  it('does not keep an error of the rows before waiting, nor one of the output', async () => {
    const silent = new Promise<never>(() => {});
    const input = async function* (bad: string): AsyncGenerator<string> {
      yield `n,m\n${'a,b\n'.repeat(100_000)}${bad}`;
      await silent;
    };
    await expect(anonymizeCsv(input('c\n'), new PassThrough().resume(), options)).rejects.toThrow(
      /^row 100002: 1 cell /,
    );
    const broken = new Writable({ write: (_, __, done) => done(new Error('torn')) });
    await expect(anonymizeCsv(input(''), broken, options)).rejects.toThrow('torn');
  });

  it('does not keep the rows waiting that came so far', async () => {
    let more = (): void => {};
    const input = async function* (): AsyncGenerator<string> {
      yield CSV.repeat(20);
      await new Promise<void>((resolve) => (more = resolve));
      yield 'Person 1\n';
    };
    const out = new PassThrough();
    let length = 0;
    let rows = 0;
    out.on('data', (chunk: Buffer) => {
      length += chunk.length;
      rows += chunk.filter((byte) => byte === 0x0a).length;
      if (rows === 20 * CSV.split('\n').length - 20) more();
    });
    await anonymizeCsv(input(), out, options);
    expect(length).toBe(20 * CSV.length + 'Person 1\n'.length);
  });
});
