// The library as its users call it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { inspect } from 'node:util';
import type { SecuremlError } from '../../../src/index.js';
import {
  anonymize,
  anonymizeCsv,
  anonymizeRecords,
  chooseColumns,
  configureDefaultKeyManager,
  deanonymize,
  deanonymizeCsv,
  deanonymizeRecords,
  EXIT,
  getEncryptionKey,
  InputError,
  KeyError,
  KeyManager,
  UsageError,
} from '../../../src/index.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const home = mkdtempSync(join(tmpdir(), 'secureml-library-'));
const env = { HOME: home, SECUREML_MASTER_KEY: HEX, SECUREML_OTHER: HEX.replace('2b', '2c') };
const keyManager = new KeyManager({ env });
const PEOPLE = [
  { id: 1, name: 'John Doe', ssn: '123-45-6789', note: null },
  { id: 2, name: 'Jane Smith', ssn: '987-65-4321', note: 'x' },
  { id: 3, name: '', ssn: undefined, note: 'y' },
];
const columns = ['name=text', 'ssn=ssn'];

beforeAll(() => configureDefaultKeyManager({ env }));
afterAll(() => rmSync(home, { recursive: true }));

async function collect<T>(sequence: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of sequence) out.push(item);
  return out;
}

describe('keys', () => {
  it('come by name, in three encodings', async () => {
    expect(await getEncryptionKey({ keyName: 'master_key', encoding: 'hex' })).toBe(HEX);
    expect(await getEncryptionKey({ keyName: 'master_key', encoding: 'base64' })).toBe(
      Buffer.from(HEX, 'hex').toString('base64'),
    );
    const bytes = await getEncryptionKey();
    expect(Buffer.from(bytes).toString('hex')).toBe(HEX);
  });

  it('that are nowhere are an error with a code and an exit code', async () => {
    await expect(getEncryptionKey({ keyName: 'nobody' })).rejects.toBeInstanceOf(KeyError);
    const error = (await getEncryptionKey({ keyName: 'nobody' }).catch((e: unknown) => e)) as SecuremlError;
    expect([error.code, error.exitCode, error.exitCode === EXIT.key]).toEqual(['key', 3, true]);
  });

  it('never show in a manager or an error', async () => {
    const manager = new KeyManager({ env, vaultUrl: 'http://127.0.0.1:1', vaultToken: 'hvs.SECRETTOKEN' });
    const error = await manager.resolve('nobody').catch((e: unknown) => e);
    for (const thing of [manager, error]) {
      const shown = `${inspect(thing, { depth: 9, showHidden: true })}${JSON.stringify(thing)}`;
      expect(shown).not.toContain('SECRETTOKEN');
      expect(shown).not.toContain(HEX);
    }
  });
});

describe('records', () => {
  it('go there and back as in the guide', async () => {
    const options = { method: 'pseudonymization', strategy: 'fpe', sensitiveColumns: columns } as const;
    const images = await anonymize(PEOPLE, options);
    expect(images.map(({ id, note }) => [id, note])).toEqual(PEOPLE.map(({ id, note }) => [id, note]));
    expect(images[0]!.name).toMatch(/^[A-Z][a-z]{3} [A-Z][a-z]{2}$/);
    expect(images[0]!.ssn).toMatch(/^\d{3}-\d\d-\d{4}$/);
    expect(images[2]).toEqual(PEOPLE[2]);
    expect(PEOPLE[0]!.name).toBe('John Doe');
    expect(await deanonymize(images, options)).toEqual(PEOPLE);
  });

  it('get the images that CSV gets', async () => {
    const csv = `name,ssn\nJohn Doe,123-45-6789\n`;
    const chunks: Buffer[] = [];
    const output = new Writable({ write: (chunk, _, done) => (chunks.push(chunk as Buffer), done()) });
    await anonymizeCsv(Readable.from([Buffer.from(csv)]), output, { sensitiveColumns: columns });
    const [image] = await anonymize(PEOPLE, { sensitiveColumns: columns });
    expect(Buffer.concat(chunks).toString()).toBe(`name,ssn\n${image!.name},${image!.ssn}\n`);
  });

  it('have formats found, and said', async () => {
    const sensitiveColumns = ['ssn'];
    const found = chooseColumns(PEOPLE, { sensitiveColumns });
    expect(found).toEqual(['ssn=ssn@1']);
    const images = await anonymize(PEOPLE, { sensitiveColumns });
    await expect(deanonymize(images, { sensitiveColumns })).rejects.toThrow(
      'deanonymize never guesses: column "ssn" needs its format',
    );
    expect(await deanonymize(images, { sensitiveColumns: found })).toEqual(PEOPLE);
  });

  it('of any length come in sequence', async () => {
    const many = Array.from({ length: 2_500 }, (_, i) => ({ i, name: `Person ${i}` }));
    const options = { sensitiveColumns: ['name=text'], contexts: {} };
    const images = await collect(anonymizeRecords(many, options));
    expect(images).toEqual(await anonymize(many, options));
    async function* later(): AsyncGenerator<(typeof many)[number]> {
      yield* images;
    }
    expect(await collect(deanonymizeRecords(later(), options))).toEqual(many);
  });

  it('take contexts and domains', async () => {
    const rows = [
      { id: 'a', name: 'Same Name Twice' },
      { id: 'b', name: 'Same Name Twice' },
    ];
    const options = { sensitiveColumns: ['name=text'], contexts: { name: 'id' }, domains: { name: 'people' } };
    const images = await anonymize(rows, options);
    expect(images[0]!.name).not.toBe(images[1]!.name);
    expect(await deanonymize(images, options)).toEqual(rows);
    const plain = await anonymize(rows, { sensitiveColumns: ['name=text'], domains: { name: 'people' } });
    expect(plain[0]!.name).toBe(plain[1]!.name);
    expect(plain[0]!.name).not.toBe((await anonymize(rows, { sensitiveColumns: ['name=text'] }))[0]!.name);
  });

  it.each([
    ['a number', [{ ssn: 123456789 }], /row 1, column "ssn": expected a string, got a number/],
    ['a value past the cap', [{ ssn: 'ok' }, { ssn: 'x'.repeat(5_000) }], /row 2, column "ssn": 5000 symbols/],
    ['a lone surrogate', [{ ssn: '\ud800' }], /half of a surrogate pair/],
  ])('refuse %s', async (_, rows, message) => {
    const error = (await anonymize(rows as never, { sensitiveColumns: ['ssn=text'] }).catch(
      (e: unknown) => e,
    )) as Error;
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
  });

  it('refuse what is not there', async () => {
    await expect(anonymize(PEOPLE, { sensitiveColumns: ['snn'] })).rejects.toThrow('there is no column "snn"');
    await expect(anonymize(PEOPLE, { sensitiveColumns: ['ssn=nope'] })).rejects.toBeInstanceOf(UsageError);
    expect(() => chooseColumns([], { sensitiveColumns: ['ssn'] })).toThrow('there are no records');
    await expect(anonymize(PEOPLE, { sensitiveColumns: ['ssn'], method: 'magic' as never })).rejects.toThrow(
      'method: expected "pseudonymization"',
    );
    await expect(anonymize(PEOPLE, { sensitiveColumns: ['ssn'], strategy: 'hash' as never })).rejects.toThrow(
      'strategy: expected "fpe"',
    );
  });
});

describe('streams of CSV', () => {
  const csv = `id,name,ssn\n${Array.from({ length: 5_000 }, (_, i) => `${i},Person ${i},123-45-${String(i).padStart(4, '0')}`).join('\n')}\n`;
  const sink = (): { stream: Writable; text: () => string } => {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      highWaterMark: 1_024,
      write(chunk: Buffer, _, done) {
        chunks.push(chunk);
        setImmediate(done);
      },
    });
    return { stream, text: () => Buffer.concat(chunks).toString() };
  };

  it('go there and back, as Node streams', async () => {
    const there = sink();
    const result = await anonymizeCsv(Readable.from([Buffer.from(csv)]), there.stream, { sensitiveColumns: columns });
    expect([result.rows, result.columns]).toEqual([5_000, ['name=text@1', 'ssn=ssn@1']]);
    const back = sink();
    const { restored } = await deanonymizeCsv(Readable.from([Buffer.from(there.text())]), back.stream, result.manifest);
    expect([restored, back.text()]).toEqual([true, csv]);
  });

  it('go there and back, as web streams', async () => {
    const there = new TransformStream<Uint8Array, Uint8Array>();
    const read = collect(there.readable as unknown as AsyncIterable<Uint8Array>);
    const input = new Blob([csv]).stream() as unknown as ReadableStream<Uint8Array>;
    const { manifest } = await anonymizeCsv(input, there.writable, { sensitiveColumns: columns, keyManager });
    const back = sink();
    const image = new Blob((await read) as never[]).stream() as unknown as ReadableStream<Uint8Array>;
    await deanonymizeCsv(image, back.stream, manifest, { keyManager });
    expect(back.text()).toBe(csv);
  });

  it('stop when they are told to', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('n\n');
      for (let i = 0; ; i++) {
        if (i === 50) controller.abort();
        yield Buffer.from('abc\n'.repeat(20_000));
      }
    }
    const run = anonymizeCsv(endless(), sink().stream, { sensitiveColumns: ['n=text'], signal: controller.signal });
    await expect(run).rejects.toThrow(/abort/i);
  });

  it('refuse another key for a manifest', async () => {
    const there = sink();
    const { manifest } = await anonymizeCsv(Readable.from([Buffer.from(csv)]), there.stream, {
      sensitiveColumns: columns,
    });
    const run = deanonymizeCsv(Readable.from([Buffer.from(there.text())]), sink().stream, manifest, {
      keyName: 'other',
    });
    await expect(run).rejects.toBeInstanceOf(KeyError);
  });
});

describe('records and a signal', () => {
  const signalled = (signal: AbortSignal) => ({ sensitiveColumns: columns, signal });

  it('stop at once when it came before, and between batches when it comes later', async () => {
    await expect(anonymize(PEOPLE, signalled(AbortSignal.abort(new Error('enough'))))).rejects.toThrow('enough');
    const controller = new AbortController();
    const many = Array.from({ length: 20_000 }, () => PEOPLE[0]!);
    const running = anonymize(many, signalled(controller.signal));
    controller.abort(new Error('later'));
    await expect(running).rejects.toThrow('later');
  });

  it('does not wait for a sequence that gives nothing', async () => {
    async function* never(): AsyncGenerator<{ name: string; ssn: string }> {
      yield { name: 'John Doe', ssn: '123-45-6789' };
      await new Promise(() => {});
    }
    const running = collect(anonymizeRecords(never(), signalled(AbortSignal.timeout(50))));
    await expect(running).rejects.toThrow(/timeout/);
  });

  it('closes a sequence that is given up, and passes on what it throws', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<{ name: string; ssn: string }> {
      try {
        for (;;) yield { name: 'John Doe', ssn: '123-45-6789' };
      } finally {
        closed = true;
      }
    }
    for await (const one of anonymizeRecords(endless(), { sensitiveColumns: columns })) {
      expect(one.ssn).not.toBe('123-45-6789');
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
    async function* broken(): AsyncGenerator<{ name: string; ssn: string }> {
      yield* [];
      throw new Error('the database is gone');
    }
    await expect(collect(anonymizeRecords(broken(), { sensitiveColumns: columns }))).rejects.toThrow(
      'the database is gone',
    );
  });
});

it('prints nothing, not even its warnings', () => {
  const script = `import { Readable, PassThrough } from 'node:stream';
const { anonymize, anonymizeCsv, configureDefaultKeyManager } = await import('${process.cwd()}/dist/index.js');
// a Vault out of reach, so that there is a warning to print
configureDefaultKeyManager({ vaultUrl: 'http://127.0.0.1:9', vaultToken: 'none', vault: { maxRetries: 0 } });
await anonymize([{ ssn: '123-45-6789' }], { sensitiveColumns: ['ssn'] });
await anonymizeCsv(Readable.from(['ssn\\n123-45-6789\\n']), new PassThrough().resume(), { sensitiveColumns: ['ssn=ssn'] });
await anonymize([{ ssn: '123-45-6789' }], { sensitiveColumns: ['snn'] }).catch(() => {});
`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, SECUREML_MASTER_KEY: HEX },
  });
  expect([stdout, stderr, status]).toEqual(['', '', 0]);
});
