import fc from 'fast-check';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { time } from '../../../src/lib/formats/time.js';
import { describeLaws, type Examples } from '../../support/format-laws.js';

const near = (...shapes: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...shapes), fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 }), fc.boolean())
    .map(([shape, digits, calm]) => {
      let next = 0;
      return shape.replace(/9/g, () => String(calm ? digits[next++ % 9]! % 3 : digits[next++ % 9]!));
    });

const EXAMPLES: readonly Examples[] = [
  {
    valid: ['23:59', '00:00:00', '12:30:45.123', ' 09:05 '],
    invalid: ['24:00', '23:60', '9:05', '12:30:45.', '', 'noon'],
    near: near('99:99', '99:99:99', '09:09:09.999', '19:19'),
  },
  {
    options: { pattern: 'H:mm' },
    valid: ['9:05', '23:59', '09:05'],
    invalid: ['24:05', '9:60'],
    spellings: [['9:05', '09:05']],
    near: near('9:99', '99:99'),
  },
  {
    options: { pattern: 'h:mm a' },
    valid: ['9:05 AM', '12:59 pm', '01:00 p.m.'],
    invalid: ['13:05 AM', '0:05 AM', '9:05'],
    near: near('9:99 AM', '99:99 pm', '19:09 a.m.'),
  },
];

for (const examples of EXAMPLES) describe(JSON.stringify(examples.options ?? {}), () => describeLaws(time, examples));

describe('time', () => {
  it.each(['HH:mm:ss', 'H:mm', 'hh:mm:ss a', 'h:mm a'])('ranks every time once within its class: %s', (pattern) => {
    const codec = createCodec(time, { pattern });
    const seen = new Map<string, Uint8Array>();
    let wrong = 0;
    let count = 0;
    const hasSeconds = pattern.includes('s');
    for (let second = 0; second < 86_400; second += hasSeconds ? 1 : 60) {
      const hour = Math.floor(second / 3_600);
      const isHalf = pattern.includes('a');
      const shown = isHalf ? hour % 12 || 12 : hour;
      const two = (n: number): string => String(n).padStart(2, '0');
      const value =
        (/^(HH|hh)/.test(pattern) ? two(shown) : String(shown)) +
        `:${two(Math.floor(second / 60) % 60)}${hasSeconds ? `:${two(second % 60)}` : ''}` +
        (isHalf ? ` ${hour < 12 ? 'AM' : 'PM'}` : '');
      const { valid, parts, write } = codec.parse(value);
      const { label, size, rank } = parts[0]!;
      const ranks = seen.get(label) ?? new Uint8Array(Number(size));
      seen.set(label, ranks);
      if (!valid || ranks[Number(rank)] !== 0 || write([rank]) !== value) wrong++;
      ranks[Number(rank)] = 1;
      count++;
    }
    expect(wrong).toBe(0);
    expect([...seen.values()].reduce((sum, ranks) => sum + ranks.length, 0)).toBe(count);
  });

  it('finds its pattern, and names the format for dates', () => {
    expect(time.infer!(['10:00', '9:05'], {})).toEqual({ pattern: 'H:mm' });
    expect(time.infer!(['10:00 AM', '09:05 pm'], {})).toEqual({ pattern: 'hh:mm a' });
    expect(time.infer!(['10:00:00.5', '09:05:07'], {})).toEqual({ pattern: 'HH:mm:ss.S|HH:mm:ss' });
    expect(() => time.infer!(['2024-01-02 10:00'], {})).toThrow('the values are dates with a time');
  });
});
