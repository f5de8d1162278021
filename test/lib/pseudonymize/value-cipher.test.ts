import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { CommonParts, isRefusal, ValueCipher } from '../../../src/lib/pseudonymize/value-cipher.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { randomBytes } from '../../support/seeded.js';

const key = randomBytes(32);
const plan = { format: 'freetext@1', options: {}, domain: 'freetext' };
const tools = { memory, feistel: feistelKernels[0]![1], budget: new TableBudget() };
const options = { decipher: false, ff1Only: false, nulls: new Set<string>() };
const textsOf = (cipher: ValueCipher, values: string[], contexts?: string[]): string[] =>
  cipher.permute(values, contexts).map((outcome) => (isRefusal(outcome) ? outcome.reason : outcome.text));

const VALUES = ['anchorage report', 'report anchorage report', 'anchorage'];

describe('values with words in common', () => {
  it('have the images that they have alone', () => {
    const together = textsOf(new ValueCipher(plan, key, tools, options), VALUES);
    const alone = VALUES.map((value) => textsOf(new ValueCipher(plan, key, tools, options), [value])[0]);
    expect(together).toEqual(alone);
  });

  it('have others in each context, also where a context comes in the middle', () => {
    const cipher = new ValueCipher({ ...plan, context: 0 }, key, tools, options);
    const [one, other, again] = textsOf(cipher, ['anchorage', 'anchorage', 'anchorage'], ['a', 'b', 'a']);
    expect(one).not.toBe(other);
    expect(one).toBe(again);
  });
});

describe('columns of one domain', () => {
  it('share their cipher, but not with one that has a context', () => {
    const common = new CommonParts();
    const of = (context?: number, domain = 'freetext'): ValueCipher =>
      new ValueCipher(
        { ...plan, domain, ...(context !== undefined && { context }) },
        key,
        { ...tools, common },
        options,
      );
    expect(of().cipher).toBe(of().cipher);
    expect(of().cipher).not.toBe(of(undefined, 'notes').cipher);
    expect(of(0).cipher).not.toBe(of().cipher);
    expect(of(0).cipher).not.toBe(of(0).cipher);
  });

  it('are wiped once', () => {
    const common = new CommonParts();
    const [a, b] = [0, 1].map(() => new ValueCipher(plan, key, { ...tools, common }, options));
    a!.wipe();
    expect(() => b!.wipe()).not.toThrow();
  });
});
