// Of how many digits, letters and marks an ASCII value has to be made for the test of a kind to say anything but no. It only saves time: it
// may let through what the test refuses, never the other way round.
import type { KindName } from './kinds.js';
import type { Makeup } from './values/makeup.js';

type Possible = (makeup: Makeup) => boolean;

export const MADE_OF: Partial<Readonly<Record<KindName, Possible>>> = {
  ...ofEach(['first-name', 'last-name', 'full-name', 'name', 'middle-name', 'city'], ({ letters }) => letters > 0),
  ...ofEach(['street-address', 'birth-place'], ({ letters }) => letters > 0),
  'birth-date': ({ digits, letters, marks }) =>
    digits > 0 && (marks > 0 || digits === 8 || digits === 14 || (letters >= 3 && digits <= 6)),
  'death-date': ({ digits, letters, marks }) =>
    digits > 2 && (marks > 0 || digits === 8 || digits === 14 || (letters >= 3 && digits <= 6)),
  ...ofEach(['latitude', 'longitude'], ({ digits, letters }) => digits > 0 && letters < 2),
  email: ({ marks }) => marks > 0,
  phone: ({ digits, letters }) => digits >= 4 && digits <= 36 && letters < 36,
  'postal-code': ({ digits, letters }) => digits > 1 && digits <= 9 && letters <= 5,
  coordinates: ({ digits, letters, marks }) => digits > 1 && (marks > 2 || letters > 1) && letters <= 5,
  ipv4: ({ digits, letters, marks }) => digits >= 4 && digits <= 17 && letters === 0 && marks >= 3,
  ipv6: ({ marks }) => marks > 1,
  mac: ({ digits, letters }) => digits + letters === 12,
  uuid: ({ digits, letters }) => digits + letters === 32 || digits + letters === 39,
  device: ({ digits, letters, marks }) => digits > 0 && digits + letters + marks >= 6,
  imei: ({ digits, letters }) => digits >= 14 && digits <= 16 && letters === 0,
  url: ({ marks }) => marks > 0,
  card: ({ digits, letters }) => digits === 4 || (digits >= 12 && digits <= 19 && letters === 0),
  cvv: ({ digits, letters, marks }) => digits >= 3 && digits <= 4 && letters + marks === 0,
  pin: ({ digits, letters, marks }) => digits >= 4 && digits <= 8 && letters + marks === 0,
  iban: ({ digits, letters }) => digits > 1 && letters > 1 && digits + letters >= 14 && digits + letters <= 34,
  bic: ({ digits, letters, marks }) =>
    letters >= 6 && marks === 0 && (digits + letters === 8 || digits + letters === 11),
  routing: ({ digits, letters }) => digits >= 5 && digits <= 11 && letters <= 4,
  ssn: ({ digits, letters }) => digits === 4 || (letters === 0 && (digits === 8 || digits === 9)),
  itin: ({ digits, letters }) => digits === 9 && letters === 0,
  npi: ({ digits, letters, marks }) => digits === 10 && letters + marks === 0,
  mbi: ({ digits, letters }) => digits + letters === 11,
  nino: ({ digits, letters }) => digits === 6 && (letters === 2 || letters === 3),
  nhs: ({ digits, letters }) => digits === 10 && letters === 0,
  nir: ({ digits, letters }) => letters < 2 && (digits + letters === 13 || digits + letters === 15),
  'steuer-id': ({ digits, letters }) => digits >= 10 && digits <= 13 && letters === 0,
  dni: ({ digits, letters }) => (digits === 7 || digits === 8) && letters < 2,
  nie: ({ digits, letters }) => (digits === 7 || digits === 8) && letters === 2,
  'codice-fiscale': ({ digits, letters }) => digits + letters === 16,
  bsn: ({ digits, letters }) => (digits === 8 || digits === 9) && letters === 0,
  pesel: ({ digits, letters, marks }) => digits === 11 && letters + marks === 0,
  personnummer: ({ digits, letters }) => (digits === 10 || digits === 12) && letters === 0,
  fodselsnummer: ({ digits, letters }) => digits === 11 && letters === 0,
  hetu: ({ digits, letters }) => (digits === 9 || digits === 10) && letters <= 2,
  cpf: ({ digits, letters }) => (digits === 11 || digits === 6) && letters === 0,
  aadhaar: ({ digits, letters }) => digits === 12 && letters === 0,
  pan: ({ digits, letters, marks }) => digits === 4 && letters === 6 && marks === 0,
  sin: ({ digits, letters }) => digits === 9 && letters === 0,
  tfn: ({ digits, letters }) => (digits === 8 || digits === 9) && letters === 0,
  curp: ({ digits, letters, marks }) => digits + letters === 18 && marks === 0,
  'cn-resident-id': ({ digits, letters, marks }) => digits >= 17 && digits + letters === 18 && marks === 0,
  hkid: ({ digits, letters }) => digits + letters === 8 || digits + letters === 9,
  'national-id': ({ digits, letters }) => digits >= 4 && digits + letters >= 5 && digits + letters <= 20,
  passport: ({ digits, letters }) => digits > 0 && digits + letters >= 5 && digits + letters <= 14,
  licence: ({ digits, letters }) => digits > 0 && digits + letters <= 20,
  plate: ({ digits, letters }) => digits + letters >= 4 && digits + letters <= 10,
  vin: ({ digits, letters, marks }) => digits + letters === 17 && marks === 0,
  ...ofEach(['medical-record', 'insurance-number'], ({ digits }) => digits > 0 && digits <= 24),
  age: ({ digits }) => digits > 0,
  'birth-year': ({ digits, letters, marks }) => digits === 4 && letters + marks === 0,
  blood: ({ digits, letters }) => digits < 2 && letters <= 10,
  note: ({ marks }) => marks > 1,
};

function ofEach(kinds: readonly KindName[], possible: Possible): Partial<Record<KindName, Possible>> {
  return Object.fromEntries(kinds.map((kind) => [kind, possible]));
}
