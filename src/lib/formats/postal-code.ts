// postal-code: the postal codes of a country. What is valid there stays valid; separators, case and a country's letters in front stay.
import { OptionError, type Codec, type Format, type Options, type Parsed } from './format.js';
import { identifierCodec } from './identifier/codec.js';
import { anyCountryCodec } from './postal/any-country.js';
import { POSTAL_COUNTRIES, postalLayouts, postalPlan } from './postal/plan.js';
import { USUALLY_WRITTEN } from './postal/usual.js';
import { isValidValue } from './validity.js';

/** No country: what has the shape of a code somewhere. */
const ANY = 'any';
const LEAST_SHARE = 0.8;
const LEAST_LEAD = 0.1;
const MOST_NAMED = 5;

function countryCodec(country: string): Codec {
  const { prefix, isNumeric } = postalPlan(country);
  const codec = identifierCodec(postalLayouts(country), { isNumeric: isNumeric && (prefix === '' || 'mostly') });
  if (prefix === '') return codec;
  const inFront = new RegExp(`^${prefix}(?=[0-9])`);
  return {
    ...codec,
    parse(value): Parsed {
      const { valid, parts, canonical, identity = canonical, write } = codec.parse(value);
      const withoutPrefix = (text: string): string => text.replace(inFront, '');
      return { valid, parts, canonical: withoutPrefix(canonical), identity: withoutPrefix(identity), write };
    },
  };
}

/** @throws OptionError when the codes of several countries fit, or of none */
function inferCountry(sample: readonly string[]): Options {
  const values = sample.map((value) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) return {};
  const shares = POSTAL_COUNTRIES.map((country) => {
    const usual = values.filter((value) => USUALLY_WRITTEN[country]!.test(value));
    if (usual.length === 0) return { country, share: 0 };
    const codec = countryCodec(country);
    return { country, share: usual.filter((value) => isValidValue(codec, value)).length / values.length };
  }).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (best!.share >= LEAST_SHARE && next!.share <= best!.share - LEAST_LEAD) return { country: best!.country };
  const named = orderOf(shares.filter(({ share }) => share > 0));
  throw new OptionError(
    'the column does not tell which country its postal codes are of' +
      (named.length > 0
        ? `; how many fit: ${named.map(({ country, share }) => `${country} ${Math.round(share * 100)} %`).join(', ')}`
        : ''),
    `say which: for example postal-code:country=${named[0]?.country ?? 'US'}; country=${ANY} keeps letters and digits in their places, no more`,
  );
}

/** Larger countries come first among equals. */
const LARGE = ['US', 'DE', 'FR', 'IT', 'ES', 'MX', 'AU', 'NL', 'CH', 'BE', 'IN', 'JP', 'CN'];

function orderOf<T extends { country: string; share: number }>(shares: readonly T[]): T[] {
  const rank = ({ country }: T): number => (LARGE.indexOf(country) + LARGE.length + 1) % (LARGE.length + 1);
  return [...shares].sort((a, b) => b.share - a.share || rank(a) - rank(b)).slice(0, MOST_NAMED);
}

export const postalCode: Format = {
  name: 'postal-code',
  version: 1,
  summary: 'postal code',
  accepts:
    `codes that the country could have assigned (${POSTAL_COUNTRIES.join(', ')}); separators, case and letters of the country in front ` +
    'are kept; US codes of five and of nine digits',
  example: 'SW1A 1AA',
  exampleOptions: { country: 'GB' },
  options: {
    country: {
      description: 'whose codes these are (default: found on a sample); any keeps the shape alone',
      values: `COUNTRY|${ANY}`,
      check(value) {
        if (value === ANY || POSTAL_COUNTRIES.includes(value)) return;
        const upper = value.toUpperCase();
        throw new OptionError(
          `country: expected one of ${POSTAL_COUNTRIES.join(', ')} or ${ANY}, got ${value}`,
          POSTAL_COUNTRIES.includes(upper)
            ? `write ${upper}`
            : `${ANY} takes the codes of every country, by their shape`,
        );
      },
    },
  },
  create: ({ country = ANY }) => (country === ANY ? anyCountryCodec() : countryCodec(country)),
  infer: (sample, given) => (given.country === undefined ? inferCountry(sample) : {}),
};
