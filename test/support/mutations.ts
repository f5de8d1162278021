// Values near examples: some symbols are others of their kind, seldom of another kind, or one is missing.
import fc from 'fast-check';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const like = (symbol: string, k: number): string => {
  if (/\d/.test(symbol)) return DIGITS[k % DIGITS.length]!;
  if (/[a-z]/i.test(symbol)) return LETTERS[k % LETTERS.length]!;
  return symbol;
};

export function mutations(examples: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(40), fc.nat(1_000_000));
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { maxLength: 6 }), fc.nat(30))
    .map(([example, changes, how]) => {
      const symbols = [...example];
      for (const [at, k] of changes) {
        if (at < symbols.length) symbols[at] = like(symbols[at]!, k);
      }
      if (how === 0) symbols.pop();
      if (how === 1) symbols[changes.length % symbols.length] = LETTERS[example.length % LETTERS.length]!;
      return symbols.join('');
    });
}
