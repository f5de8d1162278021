// The country that a table is from, as far as it tells: it decides how telephone numbers without a country code are read.
import type { Column } from './column.js';
import type { Language } from './header/vocabulary.js';
import type { KindName } from './kinds.js';
import type { Seen } from './siblings/seen.js';
import { lettered } from './lettered.js';

/** Countries by what a column of theirs is called or holds; ISO 3166. */
const BY_NAME: Readonly<Record<string, string>> = {
  ...{ 'united states': 'US', 'united states of america': 'US', usa: 'US', us: 'US', canada: 'CA', ca: 'CA' },
  ...{ germany: 'DE', deutschland: 'DE', de: 'DE', france: 'FR', fr: 'FR', spain: 'ES', españa: 'ES', es: 'ES' },
  ...{ italy: 'IT', italia: 'IT', it: 'IT', netherlands: 'NL', nederland: 'NL', nl: 'NL', belgium: 'BE', be: 'BE' },
  ...{ 'united kingdom': 'GB', uk: 'GB', gb: 'GB', england: 'GB', ireland: 'IE', ie: 'IE', portugal: 'PT', pt: 'PT' },
  ...{ brazil: 'BR', brasil: 'BR', br: 'BR', mexico: 'MX', méxico: 'MX', mx: 'MX', argentina: 'AR', colombia: 'CO' },
  ...{ austria: 'AT', österreich: 'AT', at: 'AT', switzerland: 'CH', schweiz: 'CH', suisse: 'CH', ch: 'CH' },
  ...{
    poland: 'PL',
    polska: 'PL',
    pl: 'PL',
    sweden: 'SE',
    norway: 'NO',
    denmark: 'DK',
    finland: 'FI',
    india: 'IN',
    in: 'IN',
  },
  ...{ australia: 'AU', au: 'AU', japan: 'JP', china: 'CN', chile: 'CL', peru: 'PE', perú: 'PE' },
};

/** Countries whose own numbers a column holds. */
const BY_KIND: Partial<Readonly<Record<KindName, string>>> = {
  ...{
    ssn: 'US',
    itin: 'US',
    npi: 'US',
    mbi: 'US',
    nino: 'GB',
    nhs: 'GB',
    nir: 'FR',
    'steuer-id': 'DE',
    dni: 'ES',
    nie: 'ES',
  },
  ...{ 'codice-fiscale': 'IT', bsn: 'NL', pesel: 'PL', personnummer: 'SE', fodselsnummer: 'NO', hetu: 'FI', cpf: 'BR' },
  ...{ aadhaar: 'IN', pan: 'IN', sin: 'CA', tfn: 'AU', curp: 'MX', 'cn-resident-id': 'CN', hkid: 'HK' },
};

const BY_LANGUAGE: Partial<Readonly<Record<Language, string>>> = {
  ...{ german: 'DE', french: 'FR', italian: 'IT', dutch: 'NL' },
};

const BY_POSTAL_CODE: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/i, 'GB'],
  [/^[A-CEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d$/i, 'CA'],
  [/^[1-9]\d{3}\s?[A-Z]{2}$/, 'NL'],
  [/^\d{5}-\d{4}$/, 'US'],
  [/^\d{5}-\d{3}$/, 'BR'],
  [/^\d{4}-\d{3}$/, 'PT'],
  [/^\d{2}-\d{3}$/, 'PL'],
];

/** (212) 555-0123, 212-555-0123, 212.555.0123 */
const NORTH_AMERICAN = /^\W*(?:1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}\b/;
const MOST = 0.6;

/** ISO 3166, or undefined when nothing tells. The signs are asked in turn, the surest first. */
export function homeOf(table: readonly Seen[], language: Language | undefined): string | undefined {
  return (
    byCountryColumn(table) ??
    byNumbers(table) ??
    byPostalCodes(table) ??
    byMail(table) ??
    byWriting(table) ??
    (language && BY_LANGUAGE[language])
  );
}

function commonest(column: Column, of: (value: string) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { value, count } of column.values) {
    const found = of(value);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + count);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MOST * column.weight ? best[0] : undefined;
}

function first(table: readonly Seen[], of: (seen: Seen) => string | undefined): string | undefined {
  for (const seen of table) {
    const found = of(seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

const byCountryColumn = (table: readonly Seen[]): string | undefined =>
  first(table, ({ column, says }) =>
    says.about === 'country' ? commonest(column, (value) => BY_NAME[value.toLowerCase()]) : undefined,
  );

const byNumbers = (table: readonly Seen[]): string | undefined =>
  first(table, ({ column, candidate }) => {
    if (!candidate || candidate.score < 0.7) return undefined;
    if (candidate.kind === 'iban') return commonest(column, (value) => /^[A-Z]{2}/i.exec(value)?.[0].toUpperCase());
    return BY_KIND[candidate.kind];
  });

const byPostalCodes = (table: readonly Seen[]): string | undefined =>
  first(table, ({ column, candidate }) =>
    candidate?.kind === 'postal-code'
      ? commonest(column, (value) => BY_POSTAL_CODE.find(([code]) => code.test(value))?.[1])
      : undefined,
  );

const COUNTRY_DOMAIN = lettered(/\.(\p{L}{2})$/u);

const byMail = (table: readonly Seen[]): string | undefined =>
  first(table, ({ column, candidate }) =>
    candidate?.kind === 'email'
      ? commonest(column, (value) => BY_NAME[COUNTRY_DOMAIN.for(value).exec(value)?.[1]?.toLowerCase() ?? ''])
      : undefined,
  );

const byWriting = (table: readonly Seen[]): string | undefined =>
  first(table, ({ column, candidate }) =>
    candidate?.kind === 'phone'
      ? commonest(column, (value) => (NORTH_AMERICAN.test(value) ? 'US' : undefined))
      : undefined,
  );
