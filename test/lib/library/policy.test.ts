// The library with a policy, as its users call it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { createAnonymizer, deanonymizeCsv, KeyManager, type CsvResult } from '../../../src/index.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const home = mkdtempSync(join(tmpdir(), 'secureml-library-'));
const keyManager = new KeyManager({
  env: { HOME: home, SECUREML_MASTER_KEY: HEX, SECUREML_OTHER: HEX.replace('2b', '2c') },
});
afterAll(() => rmSync(home, { recursive: true }));

const POLICY = `policy: 1
nulls: NULL
tables:
  - files: people.csv
    columns:
      name: { action: pseudonymize, format: full-name }
      ssn: { action: pseudonymize, format: ssn }
      note: drop
  - files: visits.tsv
    columns:
      day: { action: generalize, to: month }
      ssn: { action: pseudonymize, format: ssn }
`;
const PEOPLE = 'name,ssn,note\nAnna Brown,123-45-6789,x\nNULL,223-45-6789,y\n';

function collecting(): { readonly sink: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(Buffer.from(chunk)), done()) });
  return { sink, text: () => Buffer.concat(chunks).toString() };
}

async function run(
  text: string,
  file?: string,
  policy = POLICY,
  keyName?: string,
): Promise<CsvResult & { text: string; irreversible: readonly string[] }> {
  const { sink, text: written } = collecting();
  const anonymizer = createAnonymizer(policy, {
    keyManager,
    name: 'p.yaml',
    ...(keyName === undefined ? {} : { keyName }),
  });
  const result = await anonymizer.anonymizeCsv(
    Readable.from([Buffer.from(text)]),
    sink,
    file === undefined ? {} : { file },
  );
  return { ...result, text: written() };
}

it('does what the policy says, table by table, so that they join; what comes back comes back', async () => {
  const people = await run(PEOPLE, 'people.csv');
  expect(people.text).toMatch(/^name,ssn\n[A-Z]\w+ [A-Z]\w+,\d{3}-\d\d-\d{4}\nNULL,\d{3}-\d\d-\d{4}\n$/);
  expect([people.columns, people.irreversible]).toEqual([['name=full-name@1', 'ssn=ssn@1'], ['note']]);
  const visits = await run('day\tssn\n2024-03-05\t123-45-6789\n', 'in/visits.tsv');
  expect(visits.text).toBe(`day\tssn\n2024-03\t${people.text.split('\n')[1]!.split(',')[1]}\n`);
  const back = collecting();
  await expect(
    deanonymizeCsv(Readable.from([Buffer.from(people.text)]), collecting().sink, people.manifest, { keyManager }),
  ).rejects.toThrow(/do(es)? not come back: a policy changed (it|them) for good/);
  const options = { keyManager, partial: true };
  await deanonymizeCsv(Readable.from([Buffer.from(people.text)]), back.sink, people.manifest, options);
  expect(back.text()).toBe('name,ssn\nAnna Brown,123-45-6789\nNULL,223-45-6789\n');
});

it('stops at mistakes, at files that are no table, and at another key', async () => {
  expect(() => createAnonymizer(POLICY.replace('drop', 'dorp'), { name: 'p.yaml' })).toThrow(
    'p.yaml:8:13: note: there is no action "dorp" (did you mean "drop"?)',
  );
  await expect(run(PEOPLE, 'others.csv')).rejects.toMatchObject({
    code: 'usage',
    message: 'p.yaml has no table for others.csv',
  });
  await expect(run(PEOPLE)).rejects.toThrow('p.yaml has 2 tables, and nothing says which one this is');
  await expect(run(PEOPLE.replace('note', 'remark'), 'people.csv')).rejects.toThrow(
    'p.yaml:8:7: there is no column "note"',
  );
  const pinned = POLICY.replace('\n', '\nkey: { name: master_key }\n');
  await expect(run(PEOPLE, 'people.csv', pinned, 'other')).rejects.toMatchObject({ code: 'key' });
  expect((await run(PEOPLE, 'people.csv', pinned)).text).toBe((await run(PEOPLE, 'people.csv')).text);
});

describe('transform(stream)', () => {
  const anonymizer = createAnonymizer(POLICY, { keyManager, name: 'p.yaml' });

  it('gives a stream of the kind that it was given, and what was done', async () => {
    const { text } = await run(PEOPLE, 'people.csv');
    const node = anonymizer.transform(Readable.from([Buffer.from(PEOPLE)]), { file: 'people.csv' });
    expect(node).toBeInstanceOf(Readable);
    expect(Buffer.concat(await node.toArray()).toString()).toBe(text);
    expect((await node.result).irreversible).toEqual(['note']);
    const web = anonymizer.transform(new Response(PEOPLE).body!, { file: 'people.csv' });
    expect(web).toBeInstanceOf(ReadableStream);
    expect(await new Response(web).text()).toBe(text);
    expect((await web.result).rows).toBe(2);
  });

  it('fails where it is read, and stops its input when nobody reads on', async () => {
    const broken = anonymizer.transform(Readable.from([Buffer.from('name\nx\n')]), { file: 'people.csv' });
    await expect(broken.toArray()).rejects.toThrow(/column/);
    await expect(broken.result).rejects.toThrow(/column/);
    const input = new Readable({ read() {} });
    const stopped = anonymizer.transform(input, { file: 'people.csv' });
    input.push(PEOPLE);
    const closed = new Promise((resolve) => input.once('close', resolve));
    // somebody reads, and then leaves
    stopped.on('error', () => {});
    stopped.resume();
    setTimeout(() => stopped.destroy(), 50);
    setTimeout(() => input.push('Carl Jones,219-09-9938,z\n'.repeat(40_000)), 100);
    await closed;
  });
});
