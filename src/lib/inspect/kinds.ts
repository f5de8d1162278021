// The kinds of columns that inspection tells apart, and the formats that treat them.
import { formatNamed, formatNames } from '../formats/registry.js';
import type { Format } from '../formats/format.js';

/** What a kind says of the people in a table. */
export type Role =
  /** tells who somebody is: a name, an official number */
  | 'person'
  /** reaches somebody or belongs to somebody: phone, account, device */
  | 'contact'
  /** where something is; personal only where there are people */
  | 'place'
  /** about people, but of too few values for a pseudonym */
  | 'quasi'
  /** free text, in which anything may stand */
  | 'note';

export interface Kind {
  readonly name: KindName;
  /** for people, in evidence */
  readonly label: string;
  readonly role: Role;
  /** formats for it, the best first, then one for values that are made otherwise; text when there is none */
  readonly formats: readonly string[];
}

const TABLE = {
  'first-name': ['first name', 'person', 'first-name name'],
  'last-name': ['last name', 'person', 'last-name name'],
  'middle-name': ['middle name', 'person', 'first-name name'],
  'full-name': ['name of a person', 'person', 'full-name name'],
  name: ['name of a person', 'person', 'full-name name'],
  nickname: ['nickname', 'person', 'username name'],
  username: ['user name', 'contact', 'username'],
  password: ['password', 'contact', ''],
  email: ['e-mail address', 'contact', 'email'],
  phone: ['telephone number', 'contact', 'phone'],
  'birth-date': ['date of birth', 'person', 'date'],
  'birth-place': ['place of birth', 'place', 'city'],
  'death-date': ['date of death', 'person', 'date'],
  'street-address': ['street address', 'place', 'street-address'],
  'house-number': ['house number', 'place', 'alnum'],
  city: ['city', 'place', 'city'],
  'postal-code': ['postal code', 'place', 'postal-code'],
  latitude: ['latitude', 'place', 'geo decimal'],
  longitude: ['longitude', 'place', 'geo decimal'],
  coordinates: ['coordinates', 'place', 'geo'],
  ipv4: ['IPv4 address', 'contact', 'ipv4'],
  ipv6: ['IPv6 address', 'contact', 'ipv6'],
  mac: ['MAC address', 'contact', 'mac'],
  uuid: ['device or user id', 'contact', 'uuid'],
  device: ['device number', 'contact', 'alnum'],
  imei: ['IMEI', 'contact', 'imei'],
  url: ['web address of a person', 'contact', 'url'],
  card: ['card number', 'contact', 'card alnum'],
  cvv: ['card verification code', 'contact', 'digits'],
  pin: ['PIN', 'contact', 'digits'],
  iban: ['IBAN', 'contact', 'iban'],
  bic: ['BIC', 'contact', 'bic'],
  routing: ['bank routing number', 'contact', 'aba-routing digits'],
  account: ['account number', 'contact', 'account-number alnum'],
  ssn: ['social security number', 'person', 'ssn'],
  itin: ['taxpayer number', 'person', 'itin digits'],
  npi: ['NPI', 'person', 'npi digits'],
  mbi: ['Medicare number', 'person', 'mbi alnum'],
  nino: ['national insurance number', 'person', 'nino alnum'],
  nhs: ['NHS number', 'person', 'nhs digits'],
  nir: ['NIR', 'person', 'nir alnum'],
  'steuer-id': ['tax number', 'person', 'steuer-id digits'],
  dni: ['DNI', 'person', 'dni alnum'],
  nie: ['NIE', 'person', 'nie alnum'],
  'codice-fiscale': ['codice fiscale', 'person', 'codice-fiscale alnum'],
  bsn: ['BSN', 'person', 'bsn digits'],
  pesel: ['PESEL', 'person', 'pesel digits'],
  personnummer: ['personnummer', 'person', 'personnummer alnum'],
  fodselsnummer: ['fødselsnummer', 'person', 'fodselsnummer digits'],
  hetu: ['henkilötunnus', 'person', 'hetu alnum'],
  cpf: ['CPF', 'person', 'cpf digits'],
  aadhaar: ['Aadhaar', 'person', 'aadhaar digits'],
  pan: ['PAN', 'person', 'pan alnum'],
  sin: ['social insurance number', 'person', 'sin digits'],
  tfn: ['tax file number', 'person', 'tfn digits'],
  curp: ['CURP', 'person', 'curp alnum'],
  'cn-resident-id': ['resident identity number', 'person', 'cn-resident-id alnum'],
  hkid: ['HKID', 'person', 'hkid alnum'],
  'national-id': ['national identity number', 'person', 'alnum'],
  passport: ['passport number', 'person', 'alnum'],
  licence: ['licence number', 'person', 'alnum'],
  plate: ['number plate', 'contact', 'alnum'],
  vin: ['vehicle identification number', 'contact', 'vin alnum'],
  'medical-record': ['medical record number', 'person', 'alnum'],
  'insurance-number': ['insurance number', 'person', 'alnum'],
  age: ['age', 'quasi', ''],
  'birth-year': ['year of birth', 'quasi', ''],
  gender: ['gender', 'quasi', ''],
  marital: ['marital status', 'quasi', ''],
  race: ['ethnicity', 'quasi', ''],
  religion: ['religion', 'quasi', ''],
  nationality: ['nationality', 'quasi', ''],
  blood: ['blood group', 'quasi', ''],
  note: ['free text', 'note', 'freetext'],
} as const satisfies Record<string, readonly [string, Role, string]>;

export type KindName = keyof typeof TABLE;

export const KINDS: ReadonlyMap<KindName, Kind> = new Map(
  Object.entries(TABLE).map(([name, [label, role, list]]) => [
    name as KindName,
    { name: name as KindName, label, role, formats: list === '' ? [] : list.split(' ') },
  ]),
);

export function kindNamed(name: KindName): Kind {
  return KINDS.get(name)!;
}

const best = new Map<KindName, readonly Format[]>();

/**
 * The best format that there is for a kind; undefined when that is plain text.
 *
 * @param isOther whether the values have not got its shape: the next one, where there is one, takes them as they are
 */
export function formatFor(kind: Kind, isOther = false): Format | undefined {
  let list = best.get(kind.name);
  if (!list) {
    const known = new Set(formatNames());
    list = kind.formats.filter((name) => known.has(name)).map(formatNamed);
    best.set(kind.name, list);
  }
  return (isOther ? list[1] : undefined) ?? list[0];
}
