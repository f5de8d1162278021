// Every FF1 vector of the shared folder in one shape: NIST's samples, NIST ACVP, Google Wycheproof.
import { readdirSync } from 'node:fs';
import { hasShared, readSharedJson, sharedPath } from './shared.js';

export interface Vector {
  readonly id: string;
  readonly key: Buffer;
  readonly radix: number;
  readonly tweak: Buffer;
  readonly plaintext: readonly number[];
  readonly ciphertext: readonly number[];
  readonly valid: boolean;
}

export interface VectorFile {
  readonly file: string;
  readonly cases: readonly Vector[];
  /** reason -> how many cases were left out for it */
  readonly skipped: ReadonlyMap<string, number>;
}

// A character outside the alphabet becomes a numeral outside the radix, so that the cipher has to refuse it.
function numerals(text: string | readonly number[], alphabet: string): number[] {
  if (typeof text !== 'string') return [...text];
  return [...text].map((c) => {
    const index = alphabet.indexOf(c);
    return index < 0 ? alphabet.length : index;
  });
}

interface Sample {
  sample: number;
  key: string;
  radix: number;
  alphabet: string;
  tweak: string;
  pt: string;
  ct: string;
}

function nistSamples(): VectorFile {
  const { samples } = readSharedJson<{ samples: Sample[] }>('vectors', 'nist-ff1-samples', 'ff1samples.json');
  const cases = samples.map((s) => ({
    id: `sample ${s.sample}`,
    key: Buffer.from(s.key, 'hex'),
    radix: s.radix,
    tweak: Buffer.from(s.tweak, 'hex'),
    plaintext: numerals(s.pt, s.alphabet),
    ciphertext: numerals(s.ct, s.alphabet),
    valid: true,
  }));
  return { file: 'nist-ff1-samples/ff1samples.json', cases, skipped: new Map() };
}

interface AcvpFile {
  testGroups: {
    tgId: number;
    alphabet: string;
    radix: number;
    tests: { tcId: number; key: string; tweak: string; pt: string; ct: string }[];
  }[];
}

function acvp(): VectorFile {
  const { testGroups } = readSharedJson<AcvpFile>('vectors', 'acvp-ff1', 'internalProjection.json');
  const cases = testGroups.flatMap((g) =>
    g.tests.map((t) => ({
      id: `tc ${t.tcId}`,
      key: Buffer.from(t.key, 'hex'),
      radix: g.radix,
      tweak: Buffer.from(t.tweak, 'hex'),
      plaintext: numerals(t.pt, g.alphabet),
      ciphertext: numerals(t.ct, g.alphabet),
      valid: true,
    })),
  );
  return { file: 'acvp-ff1/internalProjection.json', cases, skipped: new Map() };
}

interface WycheproofFile {
  testGroups: {
    alphabet?: string;
    radix: number;
    tests: {
      tcId: number;
      key: string;
      tweak: string;
      msg: string | number[];
      ct: string | number[];
      result: string;
    }[];
  }[];
}

function wycheproof(name: string): VectorFile {
  const { testGroups } = readSharedJson<WycheproofFile>('vectors', 'wycheproof', name);
  const cases = testGroups.flatMap((g) =>
    g.tests.map((t) => ({
      id: `tc ${t.tcId}`,
      key: Buffer.from(t.key, 'hex'),
      radix: g.radix,
      tweak: Buffer.from(t.tweak, 'hex'),
      plaintext: numerals(t.msg, g.alphabet ?? ''),
      ciphertext: numerals(t.ct, g.alphabet ?? ''),
      valid: t.result === 'valid',
    })),
  );
  return { file: `wycheproof/${name}`, cases, skipped: new Map() };
}

/** Empty when the folder is not there. */
export function officialVectors(): VectorFile[] {
  if (!hasShared('vectors')) return [];
  const files = readdirSync(sharedPath('vectors', 'wycheproof')).filter((f) => f.endsWith('_test.json.gz'));
  return [nistSamples(), acvp(), ...files.sort().map(wycheproof)];
}
