// mac: the address of a network interface (IEEE 802, EUI-48). The first half tells who made it, and two bits of its first octet whether
// it is for one or many and who gave it out.
import type { Format } from './format.js';
import { ANY, type HexKind } from './identifier/hex-class.js';
import { hexCodec, type HexFormat } from './identifier/hex.js';
import { keepOrMap } from './identifier/options.js';
import { locateBy } from './identifier/templates.js';

const DIGITS = 12;
const MAKER_DIGITS = 6;
const BITS_AT = 1;
/** For many rather than for one, given out locally rather than by the IEEE. */
const BITS = 0b11;
const TEMPLATES = ['__:__:__:__:__:__', '__-__-__-__-__-__', '____.____.____', '_'.repeat(DIGITS)];
/** Beyond this kinds are made anew. */
const MOST_KINDS = 65_536;

function keepsMaker(): HexFormat['kindOf'] {
  const known = new Map<number, HexKind>();
  return (digits) => {
    let key = 0;
    for (let k = 0; k < MAKER_DIGITS; k++) key = key * 16 + digits[k]!;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_KINDS) known.clear();
    const made = {
      ...{ label: key.toString(16).padStart(MAKER_DIGITS, '0'), valid: true },
      members: Array.from({ length: DIGITS }, (_, at) => (at < MAKER_DIGITS ? [digits[at]!] : ANY)),
    };
    known.set(key, made);
    return made;
  };
}

const MAPPED: readonly HexKind[] = Array.from({ length: BITS + 1 }, (_, bits) => ({
  ...{ label: `map ${bits}`, valid: true },
  members: Array.from({ length: DIGITS }, (_, at) =>
    at === BITS_AT ? ANY.filter((digit) => (digit & BITS) === bits) : ANY,
  ),
}));

export const mac: Format = {
  name: 'mac',
  version: 1,
  summary: 'address of a network interface (MAC, EUI-48)',
  accepts:
    'twelve hexadecimal digits of one case in pairs with colons or hyphens, in fours with periods, or together; the maker (first six digits) stays, ' +
    'or only the two bits for group and local addresses',
  example: '00:1b:63:84:45:e6',
  options: { maker: keepOrMap('maker', 'whether the first six digits, which tell the maker, stay') },
  create: ({ maker = 'keep' }) =>
    hexCodec({
      longest: DIGITS,
      locate: locateBy(TEMPLATES),
      kindOf: maker === 'keep' ? keepsMaker() : (digits) => MAPPED[digits[BITS_AT]! & BITS]!,
      isClosed: true,
    }),
};
