// uuid: a universally unique identifier (RFC 9562). Version and variant stay; times and node numbers inside are permuted with the rest.
import type { Format } from './format.js';
import { ANY, type HexKind } from './identifier/hex-class.js';
import { hexCodec } from './identifier/hex.js';
import { locateBy } from './identifier/templates.js';
import { uuidCells } from './uuid-cells.js';

const DIGITS = 32;
const VERSION_AT = 12;
const VARIANT_AT = 16;
const HYPHENATED = '________-____-____-____-____________';
const TEMPLATES = [HYPHENATED, '_'.repeat(DIGITS), `{${HYPHENATED}}`, `urn:uuid:${HYPHENATED}`];

/** By their first digit: the digits of each variant. The second one is that of the RFC. */
const VARIANTS = [ANY.slice(0, 8), ANY.slice(8, 12), ANY.slice(12, 14), ANY.slice(14)];
const VARIANT_OF = ANY.map((digit) => VARIANTS.findIndex((members) => members.includes(digit)));
const RFC = 1;
const LAST_VERSION = 8;

const KINDS: readonly (readonly HexKind[])[] = ANY.map((version) =>
  VARIANTS.map((members, variant) => ({
    label: `${version.toString(16)} ${members[0]!.toString(16)}`,
    valid: variant === RFC && version >= 1 && version <= LAST_VERSION,
    members: Array.from({ length: DIGITS }, (_, at) =>
      at === VERSION_AT ? [version] : at === VARIANT_AT ? members : ANY,
    ),
  })),
);

export const uuid: Format = {
  name: 'uuid',
  version: 1,
  summary: 'universally unique identifier',
  accepts:
    '32 hexadecimal digits of one case with the variant of RFC 9562 and a version from 1 to 8, which stay; with hyphens at 8-4-4-4-12 or none, in ' +
    'braces or behind urn:uuid:',
  example: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
  options: {},
  create: () => ({
    ...hexCodec({
      longest: DIGITS,
      locate: locateBy(TEMPLATES),
      kindOf: (digits) => KINDS[digits[VERSION_AT]!]![VARIANT_OF[digits[VARIANT_AT]!]!]!,
      isClosed: true,
    }),
    bytes: uuidCells(KINDS.map((kinds) => kinds[RFC]!)),
  }),
};
