// What errors of the library advise can be done in the library: no flags, but options.
import { PassThrough } from 'node:stream';
import { SecuremlError, UsageError, anonymize, anonymizeCsv, chooseColumns, KeyManager } from '../../../src/index.js';
import { inOptionWords } from '../../../src/lib/option-words.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });

async function hintsOf(act: () => unknown): Promise<string[]> {
  const error = await (async () => act())().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SecuremlError);
  const { message, hints } = error as SecuremlError;
  // a command line to be copied has flags
  for (const text of [message, ...hints]) expect(text.replace(/secureml keys .*/, '')).not.toMatch(/(^|[ (])--?[a-z]/);
  return [message, ...hints];
}

const csv = (table: string, options: object) => (): unknown =>
  anonymizeCsv(table, new PassThrough().resume(), { keyManager, ...options });

it.each([
  [
    'id,contact_name\n1,Springfield\n2,Dover\n3,Paris\n4,Georgia\n',
    {},
    "undecided: 'keep' leaves all such columns alone",
  ],
  ['a;b\n1;2\n', {}, "delimiter: ';'"],
  ['123-45-6789,x\n219-09-9938,y\n', {}, 'header: false treats it as data'],
  ['a\n1\n', { delimiter: 'ab' }, "delimiter: ';' or delimiter: 'tab'"],
  ['a\n1\n', { encoding: 'nope' }, "encoding: 'utf-8'"],
  [
    'a,b\n1,2\n',
    { sensitiveColumns: ['a=ssn'], domains: { b: 'x' } },
    'sensitiveColumns b=FORMAT, or leave domains out',
  ],
  ['a,b\n1,2\n', { sensitiveColumns: ['a='] }, 'sensitiveColumns a=: a format is missing'],
  ['a,b\nxx,2,3\n', { sensitiveColumns: ['a=text'] }, "ragged: 'text' pseudonymizes every cell"],
])('of CSV: %j %j', async (table, options, said) => {
  expect((await hintsOf(csv(table, options))).join('\n')).toContain(said);
});

it('of records', async () => {
  const options = { sensitiveColumns: ['a=text'], contexts: { a: 'a' }, keyManager };
  await hintsOf(() => anonymize([{ a: 'x' }], options));
  await hintsOf(() => anonymize([{ a: 'x' }], { ...options, sensitiveColumns: [' '] }));
  await hintsOf(() => chooseColumns([{ 'a;b': 'x' }]));
});

it('of keys', async () => {
  const vault = new KeyManager({ env: { HOME: '/nonexistent' }, vaultUrl: 'http://127.0.0.1:9' });
  expect((await hintsOf(() => vault.resolve())).join('\n')).toContain('SECUREML_VAULT_TOKEN_FILE or vaultToken');
});

it('leaves command lines, names and the errors of others as they are', () => {
  const hint = 'make it: secureml keys generate-key --key-name other_key';
  const error = inOptionWords(
    new UsageError('there is no column "--domain"', { hints: [hint, 'name it with --vault-ca-cert FILE'] }),
  );
  expect([error.message, ...error.hints]).toEqual([
    'there is no column "--domain"',
    hint,
    'name it with vault.caCert FILE',
  ]);
  const other = new Error('--domain');
  expect(inOptionWords(other)).toBe(other);
  expect(other.message).toBe('--domain');
});
