// What holds for identifiers beyond the laws of every format: members of a class at random, against libraries that know the number.
import fc from 'fast-check';
import type { Codec, Format, Options, Parsed } from '../../src/lib/formats/format.js';
import { createCodec } from '../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, type Examples } from './format-laws.js';
import { reportInvalid, reportValid } from './oracle-report.js';
import { SAMPLES } from './samples.js';
import { randomBytes } from './seeded.js';

/** A library that was not read to write the format, or a rule written here once more. */
export interface Oracle {
  readonly name: string;
  isValid(value: string): boolean;
  /** What it says otherwise, and why that is right. Anything else fails. */
  readonly disagrees?: (value: string) => boolean;
}

export interface IdentifierExamples extends Examples {
  readonly oracles?: readonly Oracle[];
  /** wrong values of the right shape: their images have to stay wrong for the oracle, too */
  readonly wrong?: readonly string[];
  /** whether values of one class may be valid or not by what stays (punctuation, words) */
  readonly validityIsSpelling?: boolean;
  /** how many random values the oracles see */
  readonly count?: number;
}

const MANY = SAMPLES;
const SOME = SAMPLES / 5;
const SLICE = 4_096;

const randomRank = (size: bigint): bigint => BigInt(`0x${randomBytes(24).toString('hex')}`) % size;

function pick(parsed: Parsed): { sizes: readonly bigint[]; write: Parsed['write'] } {
  return { sizes: parsed.parts.map(({ size }) => size), write: (ranks) => parsed.write(ranks) };
}

/** Random members of the classes of some examples, in turn. */
export function randomMembers(codec: Codec, examples: readonly string[], count: number): string[] {
  const parsed = examples.map((example) => ({ example, ...pick(codec.parse(example)) }));
  return Array.from({ length: count }, (_, i) => {
    const { example, sizes, write } = parsed[i % parsed.length]!;
    for (;;) {
      const member = write(sizes.map(randomRank));
      // what images walk past is no member
      if (!codec.admits || codec.admits(member, example)) return member;
    }
  });
}

/** The images of many values, as the string path gives them. */
export function imagesOf(
  format: Format,
  options: Options,
  values: readonly string[],
  key = randomBytes(32),
  decipher = false,
): string[] {
  const codec = createCodec(format, options);
  const cipher = cipherOf(format, key);
  const images: string[] = [];
  for (let first = 0; first < values.length; first += SLICE) {
    let pending = values.slice(first, first + SLICE).map((value, i) => {
      const parsed = codec.parse(value);
      const classes = parsed.parts.map(({ label, size }) => cipher.classFor(label, size));
      const ranks = parsed.parts.map(({ rank }) => rank);
      return { at: first + i, value, parsed, classes, ranks };
    });
    while (pending.length > 0) {
      const ranks = cipher.permute(
        pending.flatMap((p) => p.ranks),
        pending.flatMap((p) => p.classes),
        decipher,
      );
      let next = 0;
      pending = pending.filter((p) => {
        p.ranks = ranks.slice(next, (next += p.ranks.length));
        const image = p.ranks.length > 0 ? p.parsed.write(p.ranks) : p.value;
        if (codec.admits && !codec.admits(image, p.value)) return true;
        images[p.at] = image;
        return false;
      });
    }
  }
  return images;
}

export function describeIdentifier(format: Format, examples: IdentifierExamples): void {
  const { options = {}, oracles = [], wrong = [] } = examples;
  describeLaws(format, examples);

  describe(`${format.name} ${Object.entries(options).join(' ')}`, () => {
    const codec = createCodec(format, options);
    const names = oracles.map(({ name }) => name).join(', ');

    it('calls each class by one name', () => {
      if (examples.validityIsSpelling) return;
      const known = new Map<string, string>();
      const values = [...examples.valid, ...examples.invalid, ...wrong];
      if (examples.near) values.push(...fc.sample(examples.near, 2_000));
      for (const value of values) {
        const { parts, valid } = codec.parse(value);
        for (const { label, size } of parts) {
          const said = `${size} ${valid}`;
          expect([label, known.get(label) ?? said]).toEqual([label, said]);
          if (parts.length === 1) known.set(label, said);
        }
      }
    });

    const total = examples.count ?? (oracles.length > 0 ? MANY : SOME);
    it(`gives images that ${oracles.map(({ name }) => name).join(' and ') || 'it'} calls valid, ${total} of them`, () => {
      const values = randomMembers(codec, examples.valid, total);
      const key = randomBytes(32);
      const images = imagesOf(format, options, values, key);
      for (const { name, isValid, disagrees } of oracles) {
        const rejected = [...values, ...images].filter((value) => !isValid(value) && !disagrees?.(value));
        expect([name, rejected.length, rejected.slice(0, 5)]).toEqual([name, 0, []]);
      }
      expect(images.filter((image) => !codec.parse(image).valid)).toEqual([]);
      expect(new Set(images).size).toBe(new Set(values).size);
      expect(imagesOf(format, options, images, key, true)).toEqual(values);
      if (oracles.length > 0) reportValid(format.name, names, total);
    });

    if (wrong.length > 0) {
      it(`keeps wrong what is wrong, ${SOME} values`, () => {
        const values = randomMembers(codec, wrong, SOME);
        const images = imagesOf(format, options, values);
        for (const { name, isValid, disagrees } of oracles) {
          const accepted = [...values, ...images].filter((value) => isValid(value) && !disagrees?.(value));
          expect([name, accepted.length, accepted.slice(0, 5)]).toEqual([name, 0, []]);
        }
        expect(images.filter((image) => codec.parse(image).valid)).toEqual([]);
        expect(new Set(images).size).toBe(new Set(values).size);
        if (oracles.length > 0) reportInvalid(format.name, names, SOME);
      });
    }
  });
}
