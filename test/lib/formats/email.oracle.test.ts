// The oracle is validator's isEmail: other code than ours. Where it differs is listed below.
import isEmail from 'validator/lib/isEmail.js';
import { email } from '../../../src/lib/formats/email.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf } from '../../support/format-laws.js';
import { reportValid } from '../../support/oracle-report.js';
import { SAMPLES } from '../../support/samples.js';

type IsEmail = (value: string) => boolean;
const accepts = (isEmail as unknown as { default?: IsEmail }).default ?? (isEmail as unknown as IsEmail);

const BATCH = 4_096;

let state = 42;
const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
const pick = (from: string): string => from[random(from.length)]!;
const word = (least: number, most: number, from: string): string =>
  Array.from({ length: least + random(most - least + 1) }, () => pick(from)).join('');
const LOWER = 'aeioubcdfghjklmnpqrstvwxyz';
const MIXED = `${LOWER}${LOWER.toUpperCase()}0123456789`;

function address(): string {
  const atoms = Array.from({ length: 1 + random(3) }, () => word(1, 9, random(4) ? LOWER : `${MIXED}_+-'!#$%&*=?^~`));
  const labels = Array.from({ length: 1 + random(3) }, () => {
    const label = word(1, 10, random(3) ? LOWER : MIXED);
    return random(4) ? label : `${label}-${word(2, 4, MIXED)}`;
  }).filter((label) => !/^..--/.test(label));
  const end = ['com', 'org', 'de', 'co.uk', 'museum', 'fr', 'io'][random(7)]!;
  return `${atoms.join('.')}@${[...labels, end].join('.')}`;
}

describe('the oracle of email', () => {
  const codec = createCodec(email, {});

  it(`agrees that images of ${SAMPLES} valid addresses are valid`, () => {
    const cipher = cipherOf(email);
    const seen = new Map<string, string>();
    let valid = 0;
    let refused = 0;
    while (valid < SAMPLES) {
      const values = Array.from({ length: BATCH }, address).filter(
        (value) => codec.parse(value).valid && accepts(value),
      );
      const parsed = values.map((value) => codec.parse(value));
      const parts = parsed.flatMap((p) => p.parts);
      const ranks = cipher.permute(
        parts.map(({ rank }) => rank),
        parts.map(({ label, size }) => cipher.classFor(label, size)),
        false,
      );
      let at = 0;
      parsed.forEach((p, i) => {
        const image = p.write(ranks.slice(at, (at += p.parts.length)));
        if (!accepts(image)) refused++;
        if ((seen.get(image) ?? values[i]) !== values[i]) throw new Error('two addresses with one image');
        seen.set(image, values[i]!);
      });
      valid += values.length;
    }
    expect(refused).toBe(0);
    reportValid('email', 'validator isEmail', SAMPLES);
  });

  it('differs in what is listed', () => {
    const differences: [value: string, ours: boolean, its: boolean, why: string][] = [
      ['a@xn--80ak.com', false, true, 'encoded labels: an image would encode nothing'],
      ['a@ab--cd.com', false, true, 'RFC 5891, 4.2.3.1: no hyphens as third and fourth character'],
      ['jürgen@example.de', false, true, 'RFC 6531 addresses are permuted by their shape'],
      ['"quoted"@example.com', false, true, 'quoted strings are permuted by their shape'],
      [' padded@example.com', true, false, 'spaces around a value are spelling'],
    ];
    for (const [value, ours, its] of differences) {
      expect([value, codec.parse(value).valid, accepts(value)]).toEqual([value, ours, its]);
    }
  });
});
