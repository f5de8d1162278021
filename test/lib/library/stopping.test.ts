// Streams that cannot begin, and readers that leave: both sides are told, and nothing waits for ever.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import {
  anonymize,
  anonymizeCsv,
  anonymizeCsvTransform,
  createAnonymizer,
  deanonymizeCsvTransform,
  KeyManager,
  type CsvTransform,
} from '../../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const options = { sensitiveColumns: ['ssn=ssn'], keyManager };
const CSV = 'ssn\n123-45-6789\n';
const untyped = (value: unknown): never => value as never;
const web = (): ReadableStream<Uint8Array> => new Response(CSV).body!;
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'it went well',
    (reason: unknown) => reason,
  );

describe('a stream that cannot begin', () => {
  const transforms: [string, () => CsvTransform<unknown>, string][] = [
    ['an option that there is not', () => anonymizeCsvTransform(untyped({ sensitiveColums: ['x'] })), 'no option'],
    ['no options', () => anonymizeCsvTransform(untyped(null)), 'expected an object of options'],
    ['no manifest', () => deanonymizeCsvTransform(untyped(undefined)), 'the manifest: expected a string'],
    ['another manifest', () => deanonymizeCsvTransform('{}', { keyManager }), 'manifest'],
  ];
  it.each(transforms)('fails where it is read: %s', async (_, make, message) => {
    const transform = make();
    const read = await failureOf(new Response(web().pipeThrough(transform)).text());
    expect((read as Error).message).toContain(message);
    expect(await failureOf(transform.result)).toBe(read);
  });

  const two = createAnonymizer(
    'policy: 1\ntables:\n  - files: a.csv\n    columns: { ssn: keep }\n  - files: b.csv\n    columns: { ssn: keep }\n',
    { keyManager },
  );
  it.each([
    ['no file', undefined, 'has 2 tables'],
    ['a file that is no table', { file: 'c.csv' }, 'has no table for c.csv'],
    ['an option that there is not', untyped({ files: 'a.csv' }), 'there is no option "files"'],
  ])('fails where it is read, by a policy: %s', async (_, given, message) => {
    const input = Readable.from([CSV]);
    const node = two.transform(input, given);
    const failure = await failureOf(node.toArray());
    expect((failure as Error).message).toContain(message);
    expect(await failureOf(node.result)).toBe(failure);
    expect(input.destroyed).toBe(true);
    const stream = two.transform(web(), given);
    expect(((await failureOf(new Response(stream).text())) as Error).message).toContain(message);
  });

  it('ends the other side where one is no stream', async () => {
    const input = Readable.from([CSV]);
    await failureOf(anonymizeCsv(input, untyped('out.csv'), options));
    expect(input.destroyed).toBe(true);
    const output = new PassThrough().on('error', () => {});
    await failureOf(anonymizeCsv(untyped(5), output, options));
    expect(output.destroyed).toBe(true);
  });
});

describe('a reader that leaves', () => {
  const reason = new Error('enough');

  it.each(['before anything is written', 'after something was'])('%s, ends a transform', async (when) => {
    const { writable, readable, result } = anonymizeCsvTransform(options);
    const writer = writable.getWriter();
    const closed = failureOf(writer.closed);
    if (when.startsWith('after')) void failureOf(writer.write(Buffer.from(CSV)));
    await readable.cancel(reason);
    expect(await failureOf(result)).toBe(reason);
    expect(await closed).toBe(reason);
  });

  it('need not say why', async () => {
    const { readable, result } = anonymizeCsvTransform(options);
    await readable.cancel();
    expect(await failureOf(result)).toMatchObject({ message: 'the output was closed' });
  });

  it('of a policy ends what it reads from', async () => {
    const anonymizer = createAnonymizer('policy: 1\ncolumns: { ssn: { action: pseudonymize, format: ssn } }\n', {
      keyManager,
    });
    const input = new Readable({ read() {} });
    input.push(CSV);
    const safe = anonymizer.transform(input);
    const closed = new Promise((resolve) => input.once('close', resolve));
    setTimeout(() => safe.destroy(), 20);
    expect(await failureOf(safe.result)).toBeInstanceOf(Error);
    await closed;

    const told = new Promise((resolve) => {
      const stream = anonymizer.transform(new ReadableStream<Uint8Array>({ cancel: resolve }));
      void stream.cancel(reason);
    });
    expect(await told).toBe(reason);
  });

  it('of a Node stream ends a run that waits for its input', async () => {
    const input = new Readable({ read() {} });
    const output = new PassThrough();
    const run = failureOf(anonymizeCsv(input, output, options));
    setTimeout(() => output.destroy(), 20);
    expect(await run).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(input.destroyed).toBe(true);
  });
});

describe('a signal while the key is fetched', () => {
  const sockets = new Set<Socket>();
  // accepts, and says nothing
  const server = createServer((socket) => void sockets.add(socket.on('error', () => {})));
  let silent: KeyManager;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const vaultUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    silent = new KeyManager({ env: { HOME: '/nonexistent' }, vaultUrl, vaultToken: 'x' });
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
    ['records', (signal) => anonymize([{ ssn: '123-45-6789' }], { ...options, keyManager: silent, signal })],
    ['CSV', (signal) => anonymizeCsv(CSV, new PassThrough(), { ...options, keyManager: silent, signal })],
    ['a key', (signal) => silent.resolve('master_key', { signal })],
  ])('ends the wait at once, and the request: %s', async (_, act) => {
    sockets.clear();
    const controller = new AbortController();
    const reason = new Error('the client is gone');
    const begun = Date.now();
    const run = failureOf(act(controller.signal));
    while (sockets.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const [socket] = sockets;
    const closed = new Promise((resolve) => socket!.once('close', resolve));
    socket!.resume();
    controller.abort(reason);
    expect(await run).toBe(reason);
    await closed;
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
