// How well the values of a column fit a kind, each cell counted, not only hits.
import type { Column } from './column.js';
import type { KindName } from './kinds.js';
import { MADE_OF } from './made-of.js';
import * as contact from './values/contact.js';
import * as dates from './values/dates.js';
import { SHAPE, VALID, WEAK, type ValueTest } from './values/level.js';
import * as machine from './values/machine.js';
import * as money from './values/money.js';
import * as names from './values/names.js';
import * as official from './values/official.js';
import * as places from './values/places.js';
import * as small from './values/small.js';
import * as text from './values/text.js';

/** Shares of cells that reach each level. */
export interface Fit {
  readonly weak: number;
  readonly shape: number;
  readonly valid: number;
}

/** Which cells a test can say anything but no of: only digits, no digits, both. */
type Applies = 'd' | 'l' | 'm' | 'dl' | 'dm' | 'lm' | 'dlm';

interface Test {
  readonly applies: Applies;
  readonly test: ValueTest;
  /** What values alone prove when all reach a level: weak, shape, valid. */
  readonly alone: readonly [weak: number, shape: number, valid: number];
  /** a passed check, in words: "pass the Luhn test" */
  readonly check: string | undefined;
}

const test = (applies: Applies, alone: readonly [number, number, number], run: ValueTest, check?: string): Test => ({
  ...{ applies, alone, test: run, check },
});

export const TESTS: Readonly<Record<KindName, Test>> = {
  'first-name': test('lm', [0, 0, 0], names.firstName),
  'last-name': test('lm', [0, 0, 0], names.lastName),
  'middle-name': test('lm', [0, 0, 0], names.initial),
  'full-name': test('lm', [0, 0, 0], names.wholeName),
  name: test('lm', [0, 0, 0], names.anyName),
  nickname: test('lm', [0, 0, 0], contact.username),
  username: test('lm', [0, 0.45, 0.8], contact.username),
  password: test('dlm', [0, 0, 0], contact.password),
  email: test('lm', [0, 0.6, 0.97], contact.email),
  phone: test('dm', [0, 0.72, 0.9], contact.phone),
  'birth-date': test('dm', [0, 0, 0], dates.birthday),
  'birth-place': test('l', [0, 0, 0], places.city),
  'death-date': test('dm', [0, 0, 0], dates.date),
  'street-address': test('lm', [0, 0.5, 0.8], places.streetAddress, 'have a street and a number'),
  'house-number': test('dlm', [0, 0, 0], places.houseNumber),
  city: test('lm', [0, 0, 0], places.city),
  'postal-code': test('dm', [0, 0.35, 0.6], places.postalCode),
  latitude: test('dm', [0, 0.1, 0], places.latitude),
  longitude: test('dm', [0, 0.1, 0], places.longitude),
  coordinates: test('dm', [0, 0, 0.85], places.coordinates),
  ipv4: test('d', [0, 0, 0.95], machine.ipv4),
  ipv6: test('dlm', [0, 0, 0.95], machine.ipv6),
  mac: test('dlm', [0, 0, 0.95], machine.mac),
  uuid: test('dm', [0, 0, 0.3], machine.uuid),
  device: test('dm', [0, 0, 0], machine.device),
  imei: test('d', [0, 0.8, 0], machine.imei, 'pass the Luhn test'),
  url: test('lm', [0, 0, 0.35], machine.url, 'are pages of people'),
  card: test('d', [0, 0.5, 0.95], money.card, 'pass the Luhn test'),
  cvv: test('d', [0, 0, 0], money.cvv),
  pin: test('d', [0, 0, 0], money.pin),
  iban: test('m', [0, 0.8, 0.97], money.iban, 'pass the check of ISO 7064'),
  bic: test('lm', [0, 0, 0], money.bic),
  routing: test('dm', [0, 0.3, 0], money.routing, 'pass the check digit'),
  account: test('dm', [0, 0, 0], money.account),
  ssn: test('dm', [0, 0.85, 0.92], official.ssn),
  itin: test('d', [0, 0.5, 0], official.itin),
  npi: test('d', [0, 0.55, 0], official.npi, 'pass the Luhn test'),
  mbi: test('m', [0, 0, 0.95], official.mbi),
  nino: test('m', [0, 0.6, 0.92], official.nino),
  // the numbers of books have the same check digit
  nhs: test('d', [0, 0.4, 0.92], official.nhs, 'pass the check digit'),
  nir: test('dm', [0, 0.85, 0.97], official.nir, 'pass the check of two digits'),
  'steuer-id': test('d', [0, 0.6, 0], official.steuerId, 'pass the check digit'),
  dni: test('dm', [0, 0.4, 0.95], official.dni, 'have the right letter'),
  nie: test('m', [0, 0.4, 0.95], official.nie, 'have the right letter'),
  'codice-fiscale': test('m', [0, 0, 0.97], official.codiceFiscale),
  bsn: test('d', [0, 0.6, 0], official.bsn, 'pass the check of eleven'),
  pesel: test('d', [0, 0, 0.95], official.pesel, 'pass the check digit'),
  personnummer: test('d', [0, 0.6, 0.95], official.personnummer, 'pass the Luhn test'),
  fodselsnummer: test('d', [0, 0, 0.95], official.fodselsnummer, 'pass both check digits'),
  hetu: test('dm', [0, 0.8, 0.97], official.hetu, 'have the right check character'),
  cpf: test('d', [0, 0.85, 0.95], official.cpf, 'pass both check digits'),
  aadhaar: test('d', [0, 0.6, 0.92], official.aadhaar, 'pass the check of Verhoeff'),
  pan: test('m', [0, 0.5, 0.92], official.pan),
  sin: test('d', [0, 0.5, 0.9], official.sin, 'pass the Luhn test'),
  tfn: test('d', [0, 0.5, 0], official.tfn, 'pass the check digit'),
  curp: test('m', [0, 0, 0.97], official.curp),
  'cn-resident-id': test('dm', [0, 0.9, 0.97], official.cnResidentId, 'pass the check of ISO 7064'),
  hkid: test('m', [0, 0, 0.9], official.hkid),
  'national-id': test('dm', [0, 0.6, 0.9], official.officialNumber),
  passport: test('dm', [0, 0, 0], official.passport),
  licence: test('dm', [0, 0, 0], official.licence),
  plate: test('lm', [0, 0, 0], official.plate),
  vin: test('m', [0, 0.75, 0.95], machine.vin, 'pass the check digit'),
  'medical-record': test('dm', [0, 0, 0], official.recordNumber),
  'insurance-number': test('dm', [0, 0, 0], official.recordNumber),
  age: test('dm', [0, 0, 0], dates.age),
  'birth-year': test('d', [0, 0, 0], dates.birthYear),
  gender: test('dl', [0, 0.7, 0], small.gender),
  marital: test('dl', [0, 0.6, 0], small.marital),
  race: test('lm', [0, 0, 0], small.race),
  religion: test('lm', [0, 0, 0], small.label),
  nationality: test('lm', [0, 0, 0], small.label),
  blood: test('lm', [0, 0.6, 0], small.blood),
  note: test('lm', [0, 0.3, 0], text.freeText),
};

const NOTHING: Fit = { weak: 0, shape: 0, valid: 0 };
const FIRST_LOOK = 16;
const LEAST_SHARE = 0.05;

/** Measures one kind. Most tests end after a few values: nothing of the kind is there. */
export function fitOf(column: Column, kind: KindName): Fit {
  const { applies, test: run } = TESTS[kind];
  const { values, makeups, weight, shape } = column;
  const reach =
    (applies.includes('d') ? shape.digits : 0) +
    (applies.includes('l') ? shape.letters : 0) +
    (applies.includes('m') ? shape.mixed : 0);
  if (reach < LEAST_SHARE || weight === 0) return NOTHING;
  const possible = MADE_OF[kind];
  if (possible && !makeups.some((makeup) => !makeup.isAscii || possible(makeup))) return NOTHING;
  let [weak, good, valid] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (i === FIRST_LOOK && weak === 0) return NOTHING;
    const { value, count, makeup } = values[i]!;
    if (possible && makeup.isAscii && !possible(makeup)) continue;
    const level = run(value);
    if (level >= WEAK) weak += count;
    if (level >= SHAPE) good += count;
    if (level >= VALID) valid += count;
  }
  return { weak: weak / weight, shape: good / weight, valid: valid / weight };
}
