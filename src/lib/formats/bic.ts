// bic: a business identifier code (ISO 9362): four letters for the party, a country, two letters or digits, and three more for a branch.
import type { Format } from './format.js';
import { byShape, identifierCodec, type LayoutOf } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free, letters } from './identifier/spec.js';

/** The head office, as if nothing stood there. */
const HEAD_OFFICE = 'XXX';

/** ISO 3166-1 alpha-2 as of 2024, and XK, which ISO 9362 has for Kosovo. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL ' +
    'CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU ' +
    'GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC ' +
    'MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT ' +
    'PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA ' +
    'UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
);

/** Six letters, then each of the last two or five places a letter or a digit. */
function shapes(): Record<string, () => Layout> {
  const country = letters(4, 2, (text) => (COUNTRIES.has(text) ? text : 'no'));
  const wordBranch = letters(8, 3, (text) => (text === HEAD_OFFICE ? HEAD_OFFICE : ''));
  const out: Record<string, () => Layout> = {};
  for (const length of [2, 5]) {
    for (let kinds = 0; kinds < 2 ** length; kinds++) {
      const tail = Array.from({ length }, (_, k) => ((kinds >> k) & 1 ? 'a' : 'd')).join('');
      const shape = `aaaaaa${tail}`;
      out[shape] = () =>
        new Layout({
          ...{ shape, label: tail },
          fields: [
            ...free(shape, 0, 4),
            country,
            ...free(shape, 6, 8),
            ...(shape.endsWith('aaa') && length === 5 ? [wordBranch] : free(shape, 8, shape.length)),
          ],
        });
    }
  }
  return out;
}

let layouts: LayoutOf | undefined;

export const bic: Format = {
  name: 'bic',
  version: 1,
  summary: 'business identifier code (SWIFT code)',
  accepts:
    'four letters, the letters of a country, two letters or digits, and three more or none; the country stays, and so does the branch XXX; any ' +
    'separators',
  example: 'DEUTDEFF500',
  options: {},
  create: () => identifierCodec((layouts ??= byShape(shapes()))),
};
