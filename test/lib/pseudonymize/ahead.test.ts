// What ciphers are told of how much is still to come, which decides when tables are made and never what comes out.
import { jest } from '@jest/globals';
import { DomainCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { anonymizeBytes, type Given } from '../../support/transform.js';

// more than is read ahead for the sample, which is the first block
const csv = `ssn\n${Array.from({ length: 100_000 }, (_, i) => `${100 + (i % 500)}-45-${String(1 + (i % 9_999)).padStart(4, '0')}\n`).join('')}`;

/** The pseudonyms, and what the ciphers were told for each block. */
async function told(given: Partial<Given>): Promise<{ bytes: Buffer; ahead: number[] }> {
  const expect = jest.spyOn(DomainCipher.prototype, 'expect');
  const { bytes } = await anonymizeBytes(csv, { columns: ['ssn=ssn'], blockBytes: 200_000, ...given });
  const ahead = expect.mock.calls.map(([times]) => times);
  expect.mockRestore();
  return { bytes, ahead };
}

describe('how much is to come', () => {
  it('is what the size of a file leaves, and less with each block', async () => {
    const { ahead } = await told({ sized: true });
    expect(ahead.length).toBeGreaterThan(4);
    expect(ahead[0]).toBeGreaterThan(2);
    expect(ahead).toEqual([...ahead].sort((a, b) => b - a));
    expect(ahead.at(-1)).toBeLessThan(0.01);
  });

  it('is not known of a pipe, nor of another encoding, and changes no pseudonym', async () => {
    const [file, pipe, encoded] = await Promise.all([
      told({ sized: true }),
      anonymizeBytes(csv, { columns: ['ssn=ssn'] }),
      anonymizeBytes(csv, { columns: ['ssn=ssn'], sized: true, reading: { encoding: 'windows-1252' } }),
    ]);
    expect(pipe.bytes.equals(file.bytes)).toBe(true);
    expect(encoded.bytes.equals(file.bytes)).toBe(true);
    for (const given of [{}, { sized: true, reading: { encoding: 'windows-1252' } }]) {
      const { ahead } = await told(given);
      expect(ahead.length).toBeGreaterThan(4);
      expect(new Set(ahead)).toEqual(new Set([0]));
    }
  });
});
