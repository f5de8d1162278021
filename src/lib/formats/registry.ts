// Every format, by name. A new format is a file in this folder and a line here.
import { nearest } from '../nearest.js';
import { aadhaar } from './aadhaar.js';
import { abaRouting } from './aba-routing.js';
import { accountNumber } from './account-number.js';
import { alnum } from './alnum.js';
import { alphabet } from './alphabet.js';
import { base64 } from './base64.js';
import { bic } from './bic.js';
import { bsn } from './bsn.js';
import { card } from './card.js';
import { cnResidentId } from './cn-resident-id.js';
import { cnpj } from './cnpj.js';
import { codiceFiscale } from './codice-fiscale.js';
import { cpf } from './cpf.js';
import { curp } from './curp.js';
import { city } from './city.js';
import { date } from './date.js';
import { datetime } from './datetime.js';
import { decimal } from './decimal.js';
import { digits } from './digits.js';
import { dni } from './dni.js';
import { email } from './email.js';
import { ein } from './ein.js';
import { ff1 } from './ff1.js';
import { fodselsnummer } from './fodselsnummer.js';
import { OptionError, type Codec, type Format, type Options } from './format.js';
import { freetext } from './freetext.js';
import { hetu } from './hetu.js';
import { geo } from './geo.js';
import { hex } from './hex.js';
import { hkid } from './hkid.js';
import { hostname } from './hostname.js';
import { iban } from './iban.js';
import { imei } from './imei.js';
import { integer } from './integer.js';
import { ipv4 } from './ipv4.js';
import { ipv6 } from './ipv6.js';
import { itin } from './itin.js';
import { mac } from './mac.js';
import { mbi } from './mbi.js';
import { firstName, fullName, lastName, name } from './name.js';
import { nhs } from './nhs.js';
import { nie } from './nie.js';
import { nino } from './nino.js';
import { nir } from './nir.js';
import { npi } from './npi.js';
import { pan } from './pan.js';
import { personnummer } from './personnummer.js';
import { pesel } from './pesel.js';
import { phone } from './phone.js';
import { postalCode } from './postal-code.js';
import { otherName, refusedFormat } from './refused.js';
import { regex } from './regex.js';
import { sin } from './sin.js';
import { siren } from './siren.js';
import { siret } from './siret.js';
import { ssn } from './ssn.js';
import { steuerId } from './steuer-id.js';
import { streetAddress } from './street-address.js';
import { text } from './text.js';
import { tfn } from './tfn.js';
import { time } from './time.js';
import { url } from './url.js';
import { username } from './username.js';
import { uuid } from './uuid.js';
import { vin } from './vin.js';

/** By name, in the order they are shown. Functions, because the bundle loads a format when it is asked for (scripts/bundle.mjs). */
const FORMATS: Readonly<Record<string, () => Format>> = {
  text: () => text,
  digits: () => digits,
  integer: () => integer,
  decimal: () => decimal,
  alnum: () => alnum,
  hex: () => hex,
  base64: () => base64,
  alphabet: () => alphabet,
  regex: () => regex,
  freetext: () => freetext,
  ssn: () => ssn,
  card: () => card,
  ff1: () => ff1,
  phone: () => phone,
  date: () => date,
  datetime: () => datetime,
  time: () => time,
  name: () => name,
  'first-name': () => firstName,
  'last-name': () => lastName,
  'full-name': () => fullName,
  username: () => username,
  email: () => email,
  'street-address': () => streetAddress,
  city: () => city,
  'postal-code': () => postalCode,
  geo: () => geo,
  ein: () => ein,
  itin: () => itin,
  npi: () => npi,
  mbi: () => mbi,
  iban: () => iban,
  'aba-routing': () => abaRouting,
  bic: () => bic,
  'account-number': () => accountNumber,
  uuid: () => uuid,
  ipv4: () => ipv4,
  ipv6: () => ipv6,
  imei: () => imei,
  vin: () => vin,
  nino: () => nino,
  nhs: () => nhs,
  nir: () => nir,
  siren: () => siren,
  siret: () => siret,
  'steuer-id': () => steuerId,
  dni: () => dni,
  nie: () => nie,
  'codice-fiscale': () => codiceFiscale,
  bsn: () => bsn,
  pesel: () => pesel,
  personnummer: () => personnummer,
  fodselsnummer: () => fodselsnummer,
  hetu: () => hetu,
  cpf: () => cpf,
  cnpj: () => cnpj,
  aadhaar: () => aadhaar,
  pan: () => pan,
  sin: () => sin,
  tfn: () => tfn,
  curp: () => curp,
  'cn-resident-id': () => cnResidentId,
  hkid: () => hkid,
  hostname: () => hostname,
  url: () => url,
  mac: () => mac,
};

/** All of them, which loads them. */
export function formats(): readonly Format[] {
  return Object.values(FORMATS).map((format) => format());
}

export function formatNames(): readonly string[] {
  return Object.keys(FORMATS);
}

/**
 * The format called `name`, or `name@version`.
 *
 * @throws OptionError that names the nearest one, or says why there is none
 */
export function formatNamed(reference: string): Format {
  const [name = '', version] = reference.split('@');
  if (!Object.hasOwn(FORMATS, name)) {
    const refused = refusedFormat(name);
    if (refused) throw refused;
    const guess = otherName(name) ?? nearest(name, formatNames());
    throw new OptionError(
      `unknown format "${name}"`,
      guess ? `did you mean "${guess}"?` : 'secureml formats lists them',
    );
  }
  const found = FORMATS[name]!();
  if (version !== undefined && version !== String(found.version)) {
    throw new OptionError(
      `format ${name} has no version ${version}`,
      `this program knows ${name}@${found.version}; a newer one may know more`,
    );
  }
  return found;
}

/**
 * A codec with its options checked.
 *
 * @throws OptionError for an option that the format does not have or a value it does not take
 */
export function createCodec(format: Format, options: Options): Codec {
  for (const [name, value] of Object.entries(options)) {
    const spec = Object.hasOwn(format.options, name) ? format.options[name] : undefined;
    if (!spec) {
      const known = Object.keys(format.options);
      const guess = nearest(name, known);
      throw new OptionError(
        `format ${format.name} has no option "${name}"`,
        guess ? `did you mean "${guess}"?` : known.length ? `its options: ${known.join(', ')}` : 'it has no options',
      );
    }
    spec.check(value);
  }
  return format.create(options);
}
