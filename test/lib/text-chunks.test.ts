import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { anonymizeCsv, deanonymizeCsv, InputError, KeyManager } from '../../src/index.js';

const keyManager = new KeyManager({ env: { HOME: '/nonexistent', SECUREML_MASTER_KEY: '2b'.repeat(32) } });
const options = { sensitiveColumns: ['ssn=ssn'], keyManager };
const CSV = 'ssn,note\n123-45-6789,ok \u{1F600} done\n';

async function there(chunks: (string | Uint8Array)[]): Promise<{ written: string; manifest: string }> {
  const output = new PassThrough();
  const [written, { manifest }] = await Promise.all([text(output), anonymizeCsv(chunks, output, options)]);
  return { written, manifest };
}

describe('text in chunks', () => {
  it('may be cut anywhere, also in the middle of a character', async () => {
    const whole = await there([CSV]);
    for (let at = 0; at <= CSV.length; at++) {
      expect((await there([CSV.slice(0, at), '', CSV.slice(at)])).written).toBe(whole.written);
    }
    const back = new PassThrough();
    const [again, { restored }] = await Promise.all([
      text(back),
      deanonymizeCsv(whole.written, back, whole.manifest, { keyManager }),
    ]);
    expect([again, restored]).toEqual([CSV, true]);
  });

  it.each([
    ['at the end', ['ssn,note\n123-45-6789,\ud83d']],
    ['before bytes', ['ssn,note\n123-45-6789,\ud83d', Buffer.from('\n')]],
    ['in the middle', ['ssn,note\n123-45-6789,\ud83d x\n']],
    ['the second one alone', ['ssn,note\n123-45-6789,\ude00\n']],
  ])('with half a character is refused: %s', async (_, chunks) => {
    const failure = await there(chunks).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toBe('the input has half of a surrogate pair, which no encoding can write');
  });
});
