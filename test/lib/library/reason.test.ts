// `reason: required` of a policy, which its manifests carry.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  createAnonymizer,
  deanonymizeCsv,
  deanonymizeCsvTransform,
  KeyManager,
  UsageError,
} from '../../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const CSV = 'ssn\n123-45-6789\n';

async function anonymized(reason: 'required' | 'optional'): Promise<{ image: string; manifest: string }> {
  const policy = `policy: 1\nreason: ${reason}\ncolumns: { ssn: { action: pseudonymize, format: ssn } }\n`;
  const output = new PassThrough();
  const anonymizer = createAnonymizer(policy, { keyManager, name: 'p.yaml' });
  const [image, { manifest }] = await Promise.all([text(output), anonymizer.anonymizeCsv(CSV, output)]);
  return { image, manifest };
}

it.each([{}, { reason: '' }, { reason: '  ' }, { reason: undefined }])(
  'a reason that is asked for and not given is an error, and nothing is turned back: %j',
  async (given) => {
    const { image, manifest } = await anonymized('required');
    const output = new PassThrough().on('error', () => {});
    const error = await deanonymizeCsv(image, output, manifest, { keyManager, ...given }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toBe('p.yaml asks for a reason to turn this data back');
    expect(output.read()).toBeNull();
    const { readable } = deanonymizeCsvTransform(manifest, { keyManager, ...given });
    await expect(new Response(readable).text()).rejects.toThrow('asks for a reason');
  },
);

it.each(['required', 'optional'] as const)('a reason is enough where it is %s', async (asked) => {
  const { image, manifest } = await anonymized(asked);
  const output = new PassThrough();
  const options = { keyManager, ...(asked === 'required' ? { reason: 'ticket 4711' } : {}) };
  const [again, { restored }] = await Promise.all([text(output), deanonymizeCsv(image, output, manifest, options)]);
  expect([again, restored]).toEqual([CSV, true]);
});
