// What a run cannot write it says before it asks for a key, reads a table or prints anything.
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';

describe('outputs that cannot be written', () => {
  let work: Workdir;
  beforeEach(async () => {
    work = new Workdir();
    work.write('people.csv', 'id,ssn\n1,123-45-6789\n2,219-09-9938\n');
    work.write('there', 'precious\n');
    const made = await work.run(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'out.csv'], {
      env: { SECUREML_MASTER_KEY: HEX },
    });
    expect(made.code).toBe(0);
  });
  afterEach(() => work.remove());

  // there is no key, which would be the next error
  const ANONYMIZE = ['anonymize', 'people.csv', '-c', 'ssn=ssn'];
  const REKEY = ['rekey', 'out.csv', '--to', 'master_key', '-o', 'new.csv'];
  it.each([
    ['an output that is there', [...ANONYMIZE, '-o', 'there'], /there exists\n/],
    ['an output in a file', [...ANONYMIZE, '-o', 'there/a/out.csv'], /there is not a folder\n/],
    ['a manifest in a file', [...ANONYMIZE, '-o', 'x.csv', '--manifest', 'there/a/m.json'], /there is not a folder\n/],
    ['a manifest that is a folder', [...ANONYMIZE, '-o', 'x.csv', '--manifest', 'home', '-f'], /home is a folder\n/],
    [
      'a folder of manifests in a file',
      [...ANONYMIZE, '-o', 'x.csv', '--manifest-dir', 'there'],
      /there is not a folder/,
    ],
    ['a report that is there', [...ANONYMIZE, '-o', 'x.csv', '--report', 'there'], /there exists\n/],
    ['a report in no folder', [...ANONYMIZE, '-o', 'x.csv', '--report', 'no/r.json'], /no\/r.json: no such folder\n/],
    ['a report in a file', [...ANONYMIZE, '-o', 'x.csv', '--report', 'there/r.json'], /there is not a folder\n/],
    ['a report that is a folder', [...ANONYMIZE, '-o', 'x.csv', '--report', 'home', '-f'], /home is a folder\n/],
    ['plaintext that is there', ['deanonymize', 'out.csv', '-o', 'there'], /there exists\n/],
    ['a new manifest in a file', [...REKEY, '--new-manifest', 'there/m.json'], /there is not a folder\n/],
    ['a policy that is there', ['inspect', 'people.csv', '--policy-out', 'there'], /there exists\n/],
    ['a policy in no folder', ['inspect', 'people.csv', '--policy-out', 'no/p.yaml'], /no\/p.yaml: no such folder\n/],
  ])('%s', async (_, args, message) => {
    const before = work.files();
    const { code, stdout, stderr } = await work.run(args);
    expect([code, stdout]).toEqual([7, '']);
    expect(stderr).toMatch(new RegExp(`^secureml: error: ${message.source}`));
    expect(work.files()).toEqual(before);
    expect(work.read('there')).toBe('precious\n');
  });
});
