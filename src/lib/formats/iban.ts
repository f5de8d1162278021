// iban: an international bank account number (ISO 13616): country, two check digits (ISO/IEC 7064 MOD 97-10, 02 to 98), and the basic
// bank account number of the country with the check digits that it has inside.
import type { Codec, Format } from './format.js';
import { BASIC, HUNGARY_FILLED, NATIONAL, type NationalChecks } from './iban-checks.js';
import { number97 } from './identifier/checks.js';
import { identifierCodec, type LayoutOf } from './identifier/codec.js';
import { summed, type CheckSpec } from './identifier/check-digit.js';
import type { FieldSpec } from './identifier/field.js';
import { Layout } from './identifier/layout.js';
import { keepOrMap } from './identifier/options.js';
import { free, kept, threes } from './identifier/spec.js';
import { shapeOfLetters, symbolText } from './identifier/symbols.js';
import { COUNTRIES } from './tables/iban.js';

const SHORTEST = 15;
const LONGEST = 34;
const CHECK_AT = 2;
/** Two letters and two digits come first. */
const HEAD_LETTERS = 0b0011;
const HEAD = 0b1111;
const FILL_AT = BASIC + 16;
/** H and U as symbols. */
const HUNGARY = [17, 30] as const;
const HUNGARY_LENGTH = 28;
/** Beyond this layouts are made anew. */
const MOST_LAYOUTS = 4_096;

interface Country {
  /** n, a or c for each place of the basic bank account number */
  readonly places: string;
  readonly bankFrom: number;
  readonly bankTo: number;
}

let countries: ReadonlyMap<string, Country> | undefined;

function countryNamed(name: string): Country | undefined {
  countries ??= new Map(COUNTRIES.trim().split('\n').map(readCountry));
  return countries.get(name);
}

function readCountry(line: string): [string, Country] {
  const [code = '', structure = '', bank = '0', from = '0'] = line.split(' ');
  const places = structure.replace(/([nac])(\d+)/g, (_, kind: string, count: string) => kind.repeat(Number(count)));
  const bankFrom = BASIC + Number(from);
  return [code, { places, bankFrom, bankTo: bankFrom + Number(bank) }];
}

function fits(places: string, shape: string): boolean {
  if (places.length !== shape.length - BASIC) return false;
  return Array.from(places).every((place, k) => place === 'c' || (place === 'n') === (shape[BASIC + k] === 'd'));
}

/** The number behind them, then the country, then the check digits leave 1. */
function ibanCheck(shape: string): CheckSpec {
  const places = [...Array.from(shape, (_, at) => at).slice(BASIC), 0, 1];
  return summed({
    ...{ at: CHECK_AT, width: 2, modulus: 100 },
    sum: { ...number97(shape, places, 100), sign: (remainder) => 98 - remainder },
  });
}

/** A Hungarian number of 16 digits: eight zeros behind it. */
function isFilled(symbols: Uint8Array): boolean {
  if (symbols.length !== HUNGARY_LENGTH || symbols[0] !== HUNGARY[0] || symbols[1] !== HUNGARY[1]) return false;
  for (let at = FILL_AT; at < symbols.length; at++) if (symbols[at] !== 0) return false;
  return true;
}

/** Left to right, without check digits; the bank is a field that stays. */
function fieldsOf(shape: string, end: number, { checks = [], sums }: NationalChecks, bank?: Country): FieldSpec[] {
  const isBank = (at: number): boolean => bank !== undefined && at >= bank.bankFrom && at < bank.bankTo;
  const isCheck = (at: number): boolean => checks.some((check) => at >= check.at && at < check.at + check.width);
  const fields: FieldSpec[] = [];
  for (let at = BASIC; at < end;) {
    let to = at + 1;
    while (to < end && isCheck(to) === isCheck(at) && isBank(to) === isBank(at)) to++;
    if (!isCheck(at))
      fields.push(...(isBank(at) ? [kept(shape, at, to)] : sums ? threes(at, to) : free(shape, at, to)));
    at = to;
  }
  return fields;
}

function makeLayout(symbols: Uint8Array, shape: string, keepsBank: boolean): Layout {
  const name = symbolText(symbols, 0, CHECK_AT);
  const country = countryNamed(name);
  const label = `${name} ${shape.slice(BASIC)}`;
  if (!country || !fits(country.places, shape)) {
    return new Layout({ shape, label: `no ${label}`, valid: false, fields: free(shape, CHECK_AT, shape.length) });
  }
  const filled = isFilled(symbols);
  const national = filled ? HUNGARY_FILLED : (NATIONAL[name] ?? {});
  return new Layout({
    shape,
    label: filled ? `${label} filled` : label,
    fields: fieldsOf(shape, filled ? FILL_AT : shape.length, national, keepsBank ? country : undefined),
    checks: [...(national.checks ?? []), ibanCheck(shape)],
    ...(national.sums && { sums: national.sums }),
  });
}

/** A layout for each country, shape, and whether it is filled up. */
function layoutsOf(keepsBank: boolean): LayoutOf {
  const known = new Map<number, Layout>();
  const layoutOf = (symbols: Uint8Array, letters: number): Layout | undefined => {
    const { length } = symbols;
    if (length < SHORTEST || length > LONGEST || letters % (HEAD + 1) !== HEAD_LETTERS) return undefined;
    // letters of up to 34 places, and behind them what is left of 2^53: country and length, or that it is filled up
    const rest = Math.floor(letters / (HEAD + 1));
    const key = ((rest * 36 + symbols[0]!) * 36 + symbols[1]!) * 64 + (isFilled(symbols) ? 0 : length);
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_LAYOUTS) known.clear();
    const made = makeLayout(symbols, shapeOfLetters(letters, length), keepsBank);
    known.set(key, made);
    return made;
  };
  return Object.assign(layoutOf, {
    outlines: {
      others: () => new Map<number, Uint8Array>(),
      head: CHECK_AT,
      // whether a number is filled up decides in Hungary
      leavesOut: (symbols: Uint8Array) => symbols[0] === HUNGARY[0] && symbols[1] === HUNGARY[1],
    },
  });
}

function codec(keepsBank: boolean): Codec {
  return identifierCodec(layoutsOf(keepsBank), {
    // a Hungarian number that is not filled up may become one
    admits: (image, { label }) => !isFilled(image) || !label.startsWith('HU') || label.includes(' filled'),
  });
}

export const iban: Format = {
  name: 'iban',
  version: 1,
  summary: 'international bank account number',
  accepts:
    'country, check digits 02 to 98, and a number as the country writes it, with right check digits inside for BA, BE, CZ, EE, ES, FI, FR, ' +
    'HR, HU, IT, MC, ME, MK, NO, PL, PT, RS, SI, SK and SM; the country stays, and so does the bank; any separators',
  example: 'DE89 3704 0044 0532 0130 00',
  options: { bank: keepOrMap('bank', 'whether the bank stays (it never does in NO)') },
  create: ({ bank = 'keep' }) => codec(bank === 'keep'),
};
