import fc from 'fast-check';
import { abaRouting } from '../../../src/lib/formats/aba-routing.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

/** ANSI X9.100 written out: prefix, and three times the first digits of groups, seven times the second ones. */
function isRouting(value: string): boolean {
  const d = [...value.replace(/\D/g, '')].map(Number);
  const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = d;
  return (
    d.length === 9 &&
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) &&
    (3 * (a + e + h) + 7 * (b + f + i) + c + g + j) % 10 === 0
  );
}

describeIdentifier(abaRouting, {
  valid: ['111000025', '021000021', '0110-0001-5', '322271627', '800000006', '000000000'],
  invalid: ['', '111000026', '131000029', '11100002', '1110000255', '11100002x'],
  wrong: ['111000026', '131000029', '990000000'],
  spellings: [['111000025', '1110-0002-5', ' 111000025']],
  near: fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([prefix, rest]) => String(prefix).padStart(2, '0') + String(rest).padStart(7, '0')),
  oracles: [{ name: 'the rule of ANSI X9.100', isValid: isRouting }],
});
