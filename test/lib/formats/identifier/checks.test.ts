import { number97 } from '../../../../src/lib/formats/identifier/checks.js';
import { randomInt } from '../../../support/seeded.js';

// ISO/IEC 7064: digit by digit, letters as 10 to 35
function remainder97(symbols: Uint8Array, from: number, to: number, start = 0): number {
  let remainder = start;
  for (let i = from; i < to; i++) {
    const symbol = symbols[i]!;
    remainder = (remainder * (symbol < 10 ? 10 : 100) + symbol) % 97;
  }
  return remainder;
}

describe('the remainder modulo 97 as a sum', () => {
  it('is that of the number that symbols write, whatever the shape', () => {
    for (let turn = 0; turn < 2_000; turn++) {
      const length = randomInt(1, 35);
      const symbols = Uint8Array.from({ length }, () => (randomInt(0, 3) > 0 ? randomInt(0, 10) : randomInt(10, 36)));
      const shape = Array.from(symbols, (symbol) => (symbol < 10 ? 'd' : 'a')).join('');
      const cut = randomInt(0, length);
      const places = [...symbols.keys()];
      const turned = [...places.slice(cut), ...places.slice(0, cut)];
      const factor = [1, 100, 1_000_000][turn % 3]!;
      const { modulus, term } = number97(shape, turned, factor);
      const sum = symbols.reduce((total, symbol, at) => total + term(at, symbol), 0);
      const expected = remainder97(symbols, 0, cut, remainder97(symbols, cut, length));
      expect(sum % modulus).toBe((expected * factor) % 97);
    }
  });
});
