import fc from 'fast-check';
import { mbi } from '../../../src/lib/formats/mbi.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

// the pattern that the CMS publishes
const PATTERN =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

const symbol = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit = fc.constantFrom(...'0123456789');
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');

describeIdentifier(mbi, {
  valid: ['1EG4-TE5-MK73', '1EG4TE5MK73', '9A00A00AA00', '1eg4-te5-mk73', '3CA9HF2RT11'],
  invalid: ['', '0EG4-TE5-MK73', '1SG4-TE5-MK73', '1EG4-TE5-MK7', '1EG4-TE5-MKA3', '1EG4-TE5-MB73', '11G4-TE5-MK73'],
  wrong: ['0EG4-TE5-MK73', '1SG4-TE5-MK73', '1OG4-IE5-ZZ73'],
  spellings: [['1EG4-TE5-MK73', '1EG4TE5MK73', '1eg4 te5 mk73']],
  near: fc
    .tuple(digit, letter, symbol, digit, letter, symbol, digit, letter, letter, digit, digit)
    .map((symbols) => symbols.join('')),
  oracles: [
    { name: 'the pattern of the CMS', isValid: (value) => PATTERN.test(value.replace(/-/g, '').toUpperCase()) },
  ],
});
