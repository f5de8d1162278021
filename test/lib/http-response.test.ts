// The response of a server as an output: it is no instance of Node's Writable, and does all that one does.
import { createServer as createHttp, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, createServer as createHttp2 } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import type { Writable } from 'node:stream';
import { anonymizeCsv, KeyManager } from '../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const options = { sensitiveColumns: ['ssn=ssn'], keyManager };
const CSV = `ssn\n${Array.from({ length: 20_000 }, (_, i) => `123-45-${1_000 + (i % 9_000)}`).join('\n')}\n`;

/** How each answer ended: the rows, or the message. */
const ends: Promise<string>[] = [];
const answer = (asked: IncomingMessage, response: Writable): void => {
  const end = anonymizeCsv(asked, response, options).then(
    ({ rows }) => `${rows} rows`,
    (error: Error) => error.message,
  );
  ends.push(end);
};

let server: Server;
const listen = async (made: Server): Promise<number> => {
  server = made;
  await new Promise<void>((resolve) => void made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
};
beforeEach(() => void (ends.length = 0));
afterEach(() => new Promise((resolve) => server.close(resolve)));

const http = (): Promise<number> => listen(createHttp((asked, response: ServerResponse) => answer(asked, response)));

it('takes the whole table, and ends', async () => {
  const port = await http();
  const body = await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: CSV })).text();
  expect([await ends[0], body.length]).toEqual(['20000 rows', CSV.length]);
  expect(body).toMatch(/^ssn\n(\d{3}-\d{2}-\d{4}\n){20000}$/);
  expect(body).not.toBe(CSV);
});

it('is given up where the table is wrong', async () => {
  const port = await http();
  await expect(fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'snn\n1\n' })).rejects.toThrow();
  expect(await ends[0]).toBe('there is no column "ssn"');
});

it('that its reader has left ends the run', async () => {
  const port = await http();
  const asking = request({ port, host: '127.0.0.1', method: 'POST' }).on('error', () => {});
  asking.write('ssn\n123-45-6789\n');
  while (ends.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  asking.destroy();
  expect(await ends[0]).toMatch(/the output was closed|aborted/);
});

it('may be that of HTTP/2', async () => {
  const port = await listen(
    createHttp2((asked, response) => answer(asked as unknown as IncomingMessage, response as unknown as Writable)),
  );
  const client = connect(`http://127.0.0.1:${port}`);
  try {
    const asking = client.request({ ':method': 'POST', ':path': '/' });
    asking.end('ssn\n123-45-6789\n');
    let body = '';
    for await (const chunk of asking.setEncoding('utf8')) body += String(chunk);
    expect([await ends[0], body]).toEqual(['1 rows', expect.stringMatching(/^ssn\n\d{3}-\d{2}-\d{4}\n$/)]);
  } finally {
    client.close();
  }
});
