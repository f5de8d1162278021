import fc from 'fast-check';
import { vin } from '../../../src/lib/formats/vin.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

/** 49 CFR 565.15 written out: table III gives values to letters, table IV weights to places, table V names the ninth digit. */
function isVin(value: string): boolean {
  const code = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(code)) return false;
  const valueOf = (c: string): number => {
    if (/\d/.test(c)) return Number(c);
    for (const row of ['ABCDEFGH', 'JKLMN P R', ' STUVWXYZ']) {
      if (row.includes(c)) return row.indexOf(c) + 1;
    }
    return NaN;
  };
  const weights = '8765432A098765432';
  const sum = [...code].reduce((total, c, k) => {
    const weight = weights[k] === 'A' ? 10 : Number(weights[k]);
    return total + (weight === 0 ? 0 : weight * valueOf(c));
  }, 0);
  return code[8] === '0123456789X'[sum % 11];
}

const symbol = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

describeIdentifier(vin, {
  valid: ['1HGBH41JXMN109186', '1M8GDM9AXKP042788', '5GZCZ43D13S812715', '11111111111111111', '1hg-bh41jx-mn109186'],
  invalid: [
    '',
    '1HGBH41J1MN109186',
    '1HGBH41JXMN10918',
    '1HGBH41JXMN1091866',
    'IHGBH41JXMN109186',
    'WVWZZZ1JZXW000001',
  ],
  wrong: ['1HGBH41J1MN109186', 'WVWZZZ1JZXW000001', '1OGBH41JXMN109186'],
  spellings: [['1HGBH41JXMN109186', '1hgbh41jxmn109186', '1HG BH41JX MN109186']],
  near: fc.oneof(
    fc.array(symbol, { minLength: 17, maxLength: 17 }).map((symbols) => symbols.join('')),
    fc
      .tuple(fc.nat(16), symbol)
      .map(([at, c]) => `1HGBH41JXMN109186`.slice(0, at) + c + '1HGBH41JXMN109186'.slice(at + 1)),
  ),
  oracles: [{ name: '49 CFR 565.15', isValid: isVin }],
});
