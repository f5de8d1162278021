// What TypeScript would refuse and JavaScript does not: each is a typed error, and nothing that is misspelt is left out silently.
import { PassThrough } from 'node:stream';
import {
  anonymize,
  anonymizeCsv,
  anonymizeRecords,
  chooseColumns,
  configureDefaultKeyManager,
  createAnonymizer,
  deanonymize,
  getEncryptionKey,
  InputError,
  KeyManager,
  UsageError,
} from '../../../src/index.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const SECRET = 'Zweifelhaft';
const ROWS = [{ name: SECRET, ssn: '123-45-6789' }];
const OPTIONS = { sensitiveColumns: ['name=name'], keyManager: new KeyManager({ env: { SECUREML_MASTER_KEY: HEX } }) };
/** As JavaScript calls it. */
const untyped = (value: unknown): never => value as never;

const thrown = async (act: () => unknown): Promise<UsageError> => {
  const error = await (async () => act())().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect(JSON.stringify([(error as UsageError).message, error])).not.toContain(SECRET);
  return error as UsageError;
};

describe('options of the library', () => {
  it('of the key manager: none is misspelt, and what switches is a boolean', async () => {
    const make = (options: object) => (): unknown => new KeyManager(untyped(options));
    expect((await thrown(make({ use_env_fallback: false }))).hint).toBe('did you mean "useEnvFallback"?');
    expect((await thrown(make({ vaultURL: 'http://127.0.0.1:8200' }))).hint).toBe('did you mean "vaultUrl"?');
    expect((await thrown(make({ vault: { adress: 'x' } }))).message).toBe('vault: there is no option "adress"');
    // a text is true, whatever it says
    expect((await thrown(make({ useDefaultFallback: 'false' }))).message).toContain('expected a boolean, got a string');
    expect((await thrown(() => configureDefaultKeyManager(untyped('http://x')))).message).toContain('got a string');
    expect((await thrown(() => configureDefaultKeyManager(untyped(null)))).message).toContain('got null');
    expect(make({ vaultUrl: undefined, useEnvFallback: undefined })).not.toThrow();
  });

  it('of a key: a name in the wrong place is not passed over for the default', async () => {
    const manager = new KeyManager({ env: { SECUREML_MASTER_KEY: HEX } });
    expect(await manager.getEncryptionKey({ encoding: 'hex' })).toBe(HEX);
    expect((await thrown(() => manager.getEncryptionKey(untyped('other')))).hint).toContain('{ keyName:');
    expect((await thrown(() => manager.getEncryptionKey(untyped({ key_name: 'other' })))).hint).toContain('keyName');
    expect((await thrown(() => getEncryptionKey(untyped({ name: 'other' })))).message).toContain('no option "name"');
  });

  it('of records and CSV', async () => {
    for (const [options, message] of [
      [undefined, 'anonymize: expected an object of options, got nothing'],
      [{}, 'anonymize: sensitiveColumns: expected a list of strings, got nothing'],
      [
        { ...OPTIONS, sensitiveColumns: 'name' },
        'anonymize: sensitiveColumns: expected a list of strings, got a string',
      ],
      [
        { ...OPTIONS, sensitiveColumns: [1] },
        'anonymize: sensitiveColumns: expected a list of strings, got a list with a number',
      ],
      [
        { ...OPTIONS, sensitiveColumns: [] },
        'anonymize: sensitiveColumns: expected a list of strings, got an empty list',
      ],
      [{ ...OPTIONS, sensitive_columns: ['name'] }, 'anonymize: there is no option "sensitive_columns"'],
      [{ ...OPTIONS, domain: { name: 'x' } }, 'anonymize: there is no option "domain"'],
      [{ ...OPTIONS, keyName: 5 }, 'anonymize: keyName: expected a string, got a number'],
    ] as const) {
      expect((await thrown(() => anonymize(ROWS, untyped(options)))).message).toBe(message);
    }
    const csv = (options: object) => (): unknown => anonymizeCsv(['a\n1\n'], new PassThrough(), untyped(options));
    expect((await thrown(csv({ ...OPTIONS, delimeter: ';' }))).hint).toBe('did you mean "delimiter"?');
    expect((await thrown(csv({ ...OPTIONS, header: 'false' }))).message).toContain('header: expected a boolean');
    expect((await thrown(() => chooseColumns(ROWS, untyped({ columns: ['name'] })))).message).toContain('"columns"');
    const sequence = anonymizeRecords(ROWS, untyped({ ...OPTIONS, sensitivecolumns: [] }));
    expect((await thrown(() => sequence.next())).hint).toContain('sensitiveColumns');
    const text = 'policy: 1\ncolumns: { a: keep }\n';
    expect((await thrown(() => createAnonymizer(text, untyped({ keyname: 'x' })))).hint).toContain('"keyName"');
  });

  it('records are a list of objects', async () => {
    for (const records of [undefined, null, 'name', { name: 'x' }, new Set(ROWS)]) {
      expect((await thrown(() => anonymize(untyped(records), OPTIONS))).message).toContain(
        'expected a list of records',
      );
    }
    const rows = untyped([...ROWS, null]);
    await expect(anonymize(rows, OPTIONS)).rejects.toThrow(new InputError('row 2: expected an object, got null'));
    const many = untyped([...Array.from({ length: 1_500 }, () => ROWS[0]), SECRET]);
    const all = async (): Promise<void> => {
      for await (const row of anonymizeRecords(many, OPTIONS)) expect(row).toBeDefined();
    };
    await expect(all()).rejects.toThrow(new InputError('row 1501: expected an object, got a string'));
  });

  it('no records are no error: a query that finds nothing', async () => {
    expect(await anonymize([], OPTIONS)).toEqual([]);
    expect(await deanonymize([], OPTIONS)).toEqual([]);
    await thrown(() => anonymize([], { ...OPTIONS, sensitiveColumns: ['name='] }));
    await thrown(() => anonymize([], untyped({ ...OPTIONS, method: 'other' })));
  });
});
