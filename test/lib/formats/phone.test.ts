import fc from 'fast-check';
import { OptionError } from '../../../src/lib/formats/format.js';
import { phone } from '../../../src/lib/formats/phone.js';
import { nationalNumbers } from '../../../src/lib/formats/phone-classes.js';
import { callingCodes, planOfRegion } from '../../../src/lib/formats/phone-plan.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue, type Examples } from '../../support/format-laws.js';

const number = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

/** Numbers of a plan in many spellings, valid and not. */
const near = (...prefixes: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', 'tel:', 'Fax ', '(', ' '),
      fc.constantFrom(...prefixes),
      number(0, 13),
      fc.constantFrom('', '', '', ' x7', ' ext. 4785', '#12', ';ext=003', ' x', '#'),
      fc.constantFrom('', '-', ' ', '.', ')'),
    )
    .map(([word, prefix, digits, extension, mark]) => {
      const at = digits.length >> 1;
      return word + prefix + digits.slice(0, at) + mark + digits.slice(at) + extension;
    });

const EXAMPLES: readonly Examples[] = [
  {
    valid: [
      '+1 415-555-0132',
      '+49 30 901820',
      '0049 30 901820',
      '+44 (0)20 7946 0958',
      'tel:+39-06-6982',
      '+800 1234 5678',
    ],
    invalid: [
      ...['', '415-555-0132', '+1 415-555-013', '+1 415-911-0132', '+999 12345678', '+49', '+', 'n/a', '1-800-FLOWERS'],
      ...[
        '+1 415-555-0132 and more',
        '٠١٢٣٤٥٦٧٨٩',
        '+1 115 555 0132',
        'x12',
        '9'.repeat(40),
        '+1'.padEnd(300, ' ') + '4',
      ],
    ],
    spellings: [
      ['+49 30 901820', '+49 (0) 30 / 90 18 20', '0049-30-901820', 'TEL +4930901820'],
      ['+1 415-555-0132 x12', '+1 (415) 555.0132 #12', '001 415 555 0132 EXT. 12', '+14155550132 ext 12'],
      ['+49 1', '+49-1'],
    ],
    near: near('+', '+1', '+49', '+44', '+39', '+7', '+55', '00', '0049', '+2', '+999', ''),
  },
  {
    options: { region: 'US' },
    valid: ['(415) 555-0132', '1-415-555-0132', '4155550132', '+1 415 555 0132', '011 49 30 901820', '0049 30 901820'],
    invalid: ['555-0132', '(415) 911-0132', '415-555-01322', '(115) 555-0132', '1', '911', '+1'],
    spellings: [
      ['(415) 555-0132', '1-415-555-0132', '4155550132', '+1 415 555 0132', '001 415 555 0132', '011 1 415 555 0132'],
      ['(416) 555-0132 x9', '+1 (416) 555-0132, ext. 9', '416.555.0132 #9'],
      ['011 49 30 901820', '+49 30 901820'],
      ['415-555-01', '(415) 555 01'],
    ],
    near: near('', '', '1', '(415) 555', '415555', '011', '01149', '+1', '+1415555', '+44'),
  },
  {
    options: { region: 'DE' },
    valid: ['030 901820', '(030) 901820', '0170 1234567', '+49 170 1234567', '0043 1 58858'],
    invalid: ['110', '0', '00', '0000 1', '030', '0049 0'],
    spellings: [
      ['030 901820', '0049 30 901820', '+49 30 901820', '+49 (0)30 901820', '30/901820'],
      ['0049 0049', '+49-0049'],
    ],
    near: near('', '0', '030', '0170', '00', '0049', '00490', '+49', '+490', '+4930'),
  },
  {
    options: { region: 'it' },
    valid: ['06 6982 1234', '347 123 4567'],
    invalid: ['0'],
    near: near('0', '06', '3', '00', ''),
  },
  {
    options: { region: 'RU' },
    valid: ['8 800 555-35-35', '+7 800 555 35 35'],
    invalid: ['8'],
    near: near('8', '88', '810', ''),
  },
  {
    options: { region: 'AU' },
    valid: ['(02) 9876 5432', '0011 44 20 7946 0958'],
    invalid: ['0'],
    near: near('00', '001', '0011', '00111'),
  },
  {
    options: { region: 'JP' },
    valid: ['03-1234-5678', '010 81 3 1234 5678'],
    invalid: ['0'],
    near: near('00', '010', '0077', '0'),
  },
];

for (const examples of EXAMPLES) {
  describe(`region ${examples.options?.region ?? 'unknown'}`, () => describeLaws(phone, examples));
}

describe('the plans behind phone', () => {
  it('give every number of up to four digits one place, and back', () => {
    let wrong = 0;
    for (const plan of callingCodes()) {
      for (let length = 1; length <= 4; length++) {
        const partition = nationalNumbers(plan, length);
        const seen = partition.classes.map(({ size }) => new Uint8Array(size));
        for (let value = 0; value < partition.size; value++) {
          const piece = partition.pieceOf(value);
          const klass = partition.classOf(piece);
          const rank = partition.rankOf(value, piece);
          if (seen[klass.number]![rank] !== 0 || partition.memberAt(klass, rank) !== value) wrong++;
          seen[klass.number]![rank] = 1;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  it('give the members of every class of valid numbers below 10^5 their ranks', () => {
    let wrong = 0;
    for (const plan of callingCodes()) {
      for (let length = 6; length <= 15; length++) {
        const partition = nationalNumbers(plan, length);
        for (const klass of partition.classes.filter(({ valid, size }) => valid && size < 100_000)) {
          for (let rank = 0; rank < klass.size; rank++) {
            const value = partition.memberAt(klass, rank);
            const piece = partition.pieceOf(value);
            if (partition.classOf(piece) !== klass || partition.rankOf(value, piece) !== rank) wrong++;
          }
        }
      }
    }
    expect(wrong).toBe(0);
  });

  it('have no class under ten members', () => {
    for (const plan of callingCodes()) {
      for (let length = 1; length <= 15; length++) {
        for (const { label, size } of nationalNumbers(plan, length).classes) {
          expect([label, size >= 10 && Number.isSafeInteger(size)]).toEqual([label, true]);
        }
      }
    }
  });

  it('leave the service codes of North America out of the exchanges', () => {
    const numbers = nationalNumbers(planOfRegion('US')!, 10);
    const isValid = (value: number): boolean => numbers.classOf(numbers.pieceOf(value)).valid;
    expect([4155550132, 4159110132, 4152110000, 4152109999, 4152120000, 8009110132].map(isValid)).toEqual([
      ...[true, false, false, true, true, true],
    ]);
  });
});

describe('phone', () => {
  it('permutes an extension on its own, so that the number of a switchboard stays one number', () => {
    const codec = createCodec(phone, { region: 'US' });
    const cipher = cipherOf(phone);
    const image = (value: string): string => permuteValue(codec, cipher, value, false);
    const plain = image('(415) 555-0132');
    expect(image('(415) 555-0132 x12').startsWith(plain)).toBe(true);
    expect(image('(415) 555-0132 x12').slice(-2)).toBe(image('(212) 555-0199 ext 12').slice(-2));
    expect(image('(415) 555-0132 x12')).toMatch(/^\(\d{3}\) \d{3}-\d{4} x\d\d$/);
  });

  it('keeps a number in its region, whichever region of the plan is given', () => {
    const cipher = cipherOf(phone);
    const images = ['US', 'CA', 'JM'].map((region) =>
      permuteValue(createCodec(phone, { region }), cipher, '416-555-0132', false),
    );
    expect(new Set(images).size).toBe(1);
    const [label] = createCodec(phone, {})
      .parse('+1 416 555 0132')
      .parts.map((part) => part.label);
    expect(label).toBe('CA 10');
  });

  it('checks the region', () => {
    expect(() => createCodec(phone, { region: 'XX' })).toThrow(
      'region: expected an ISO 3166 code of two letters, got XX',
    );
    expect(() => createCodec(phone, { region: 'UK' })).toThrow(OptionError);
    expect(() => createCodec(phone, { region: '+800' })).toThrow(OptionError);
  });
});

describe('the region of a column', () => {
  const infer = (...sample: string[]): unknown => phone.infer!(sample, {});

  it('is not asked for when every number has its country code', () => {
    expect(infer('+49 30 901820', '0043 1 58858', '', 'n/a')).toEqual({});
  });

  it('is found when the numbers are valid in one plan', () => {
    expect(infer('030 901820', '0170 1234567', '089 123456', '0211 12345', '040 1234567')).toEqual({ region: 'DE' });
    expect(infer('01 42 68 53 00', '06 12 34 56 78', '05 61 00 00 00')).toEqual({ region: 'FR' });
    expect(infer('9876543210', '9123456789')).toEqual({ region: 'IN' });
    expect(infer('020 7946 0958', '0161 496 0018', '0121 234 5678', '07911 123456')).toEqual({ region: 'GB' });
  });

  it('is found by the way that made-up North American numbers are written', () => {
    expect(infer('(555) 555-0132', '555-555-0199 x12', '1-999-999-9999', '222.333.4444')).toEqual({ region: 'US' });
  });

  it('is found by other numbers of the column that have a country code', () => {
    expect(() => infer('912 345 678')).toThrow(OptionError);
    expect(infer('912 345 678', '+34 612 345 678')).toEqual({ region: 'ES' });
  });

  it('is asked for when several fit, with the flag for each', () => {
    try {
      infer('912345678', '612345678');
      throw new Error('not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(OptionError);
      expect((error as OptionError).message).toMatch(/^the column does not tell .*\bES 100 %/);
      expect((error as OptionError).hint).toMatch(/phone:region=ES/);
      expect((error as Error).message).not.toMatch(/12345/);
    }
  });

  it('leaves what is given', () => {
    expect(phone.infer!(['030 901820'], { region: 'US' })).toEqual({ region: 'US' });
  });
});
