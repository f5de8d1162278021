import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { anonymizeCsv, createAnonymizer, InputError, type CsvOptions } from '../../../src/index.js';

const ROWS = '123-45-6789,x\n219-09-9938,y\n457-55-5462,z\n';

describe('the library on a CSV without a header', () => {
  beforeAll(() => {
    process.env.SECUREML_MASTER_KEY = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
  });
  afterAll(() => {
    delete process.env.SECUREML_MASTER_KEY;
  });

  const run = async (options: CsvOptions): Promise<string> => {
    const output = new PassThrough();
    const [, written] = await Promise.all([anonymizeCsv([ROWS], output, options), text(output)]);
    return written;
  };

  it('is an error while nobody says whether there is one, without a value in it', async () => {
    for (const options of [{}, { sensitiveColumns: [':1=ssn'] }, { sensitiveColumns: ['ssn=ssn'] }]) {
      const error = await run(options).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect(JSON.stringify([(error as Error).message, error])).not.toMatch(/123-45|219-09/);
    }
    const policy = (more: string): string =>
      `policy: 1\ntables:\n  - files: t.csv\n${more}    columns: { ":1": { action: pseudonymize, format: ssn }, ":2": keep }\n`;
    const by = (more: string): Promise<unknown> =>
      createAnonymizer(policy(more)).anonymizeCsv([ROWS], new PassThrough().resume(), { file: 't.csv' });
    await expect(by('')).rejects.toThrow('the first row looks like data');
    await expect(by('    header: false\n')).resolves.toMatchObject({ rows: 3 });
  });

  it('is read as it is said to be', async () => {
    expect(await run({ header: false, sensitiveColumns: [':1=ssn'] })).not.toMatch(/123-45|219-09/);
    expect(await run({ header: true, sensitiveColumns: [':1=ssn'] })).toMatch(/^123-45-6789,x\n/);
  });
});
