import { createCodec, formatNamed, formats } from '../../../src/lib/formats/registry.js';
import { TABLE_LIMIT } from '../../../src/lib/fpe/keyed-table.js';
import { goldenFiles, readGolden } from '../../support/golden.js';
import { twins } from '../../support/twins/all.js';
import { lookAtShortDays, lookAtYears } from '../../support/twins/complements.js';
import { look } from '../../support/twins/look.js';
import { lookAtRun } from '../../support/twins/nine-digits.js';

// the bigger ones with `npm run test:classes`; docs/whole-classes.md has what they said
const isLong = process.env.SECUREML_TEST_WHOLE !== undefined;

const shapesOf = ({ shapes, bigger }: (typeof twins)[number]): readonly string[] => (isLong && bigger) || shapes;
const looked = twins.filter((twin) => shapesOf(twin).length > 0);

describe('scaled-down twins, string by string', () => {
  it.each(looked.map((twin) => [twin.format, twin.smaller, twin] as const))('%s: %s', (_, __, twin) => {
    const { classes, strings, valid, notAdmitted, permuted, inBulk } = look(twin, shapesOf(twin));
    expect(strings).toBeGreaterThan(0);
    expect(permuted === 0).toBe(twin.isSlice === true);
    if (isLong) {
      const counts = [classes, strings, valid, notAdmitted, permuted, inBulk].join(' | ');
      process.stdout.write(
        `twin | ${twin.format} | ${twin.smaller}${twin.isSlice ? ' (slice)' : ''} | ${twin.rule} | ${counts}\n`,
      );
    }
  });
});

describe('formats with a class of 10^6 members or more', () => {
  const large = new Set<string>();
  for (const { name, exampleOptions = {}, example } of formats()) {
    const { parts } = createCodec(formatNamed(name), exampleOptions).parse(example);
    if (parts.some(({ size }) => size >= TABLE_LIMIT)) large.add(name);
  }
  for (const { format, groups } of goldenFiles().map(readGolden)) {
    const { name } = formatNamed(format);
    for (const { options = {}, vectors } of large.has(name) ? [] : groups) {
      const codec = createCodec(formatNamed(format), options);
      if (vectors.some(([value]) => codec.parse(value).parts.some(({ size }) => size >= TABLE_LIMIT))) large.add(name);
    }
  }

  it('are found by their examples and vectors', () => {
    expect(large.size).toBeGreaterThan(0);
  });

  it.each([...large].sort())('%s has a twin', (name) => {
    expect(looked.some(({ format }) => format === name)).toBe(true);
  });

  it('have more than slices but for ssn, whose numbers are all looked at', () => {
    const whole = new Set(looked.flatMap(({ format, isSlice }) => (isSlice ? [] : [format])));
    expect([...large].filter((name) => !whole.has(name))).toEqual(['ssn']);
  });
});

// all 10^9 with `npm run test:classes`: scripts/every-number.mjs
describe('social security numbers, one after the other', () => {
  const isValid = (number: number): boolean =>
    /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(`${number + 1e9}`.slice(1));
  const AROUND = 15_000;

  it.each([
    [1, 0],
    [2, 1],
    [666, 665],
    [667, 665],
    [900, 898],
  ])('those around the beginning of area %i, with %i areas of valid ones before it', (area, areas) => {
    const start = area * 1_000_000;
    // the last numbers of the area before have group 99, or are all not valid
    const invalid = start - areas * 99 * 9_999;
    const before = Array.from({ length: AROUND }, (_, k) => start - AROUND + k).filter(isValid).length;
    lookAtRun('ssn', start - AROUND, start + AROUND, isValid, {
      valid: areas * 99 * 9_999 - before,
      invalid: invalid - (AROUND - before),
    });
  });
});

describe('digits in the places of a day that is none', () => {
  it('have the rank behind that of the one before, all with a year of two digits and a month of one', () => {
    const { size, others } = lookAtShortDays();
    expect(size).toBe(others);
  });

  it('have it at the beginning of each year of four digits, and within some', () => {
    const { size, others } = lookAtYears([0, 1900, 2000]);
    expect(size).toBe(others);
  });
});
