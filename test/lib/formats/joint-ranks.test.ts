import { divideTo, setWide, setProduct, subtract, toWide, wide } from '../../../src/lib/formats/wide.js';
import { JointRanks } from '../../../src/lib/formats/joint-ranks.js';
import { randomBytes, randomInt } from '../../support/seeded.js';

const below = (size: bigint): bigint => BigInt(`0x${randomBytes(24).toString('hex')}`) % size;
/** Numbers of up to so many bits: random ones of every length, and those beside powers of two. */
function* numbers(bits: number): Generator<number> {
  for (let k = 0; k <= bits; k++) {
    const power = 2 ** k;
    yield power - 1;
    if (k < bits) {
      yield power;
      for (let i = 0; i < 3; i++) yield Number(below(BigInt(power))) + (k < bits - 1 ? 0 : 1);
    }
  }
}

describe('products and quotients of four words', () => {
  const words = new Uint32Array(12);

  it('are set to products as in whole numbers', () => {
    const all = [...numbers(53)].filter((n) => n <= Number.MAX_SAFE_INTEGER);
    for (const a of all) {
      for (const b of all) {
        const summand = all[randomInt(0, all.length)]!;
        const expected = BigInt(a) * BigInt(b) + BigInt(summand);
        setProduct(words, 4, a, b, summand);
        if (toWide(words, 4) !== expected) expect([a, b, summand]).toEqual([toWide(words, 4), expected]);
      }
    }
    expect(toWide(words, 0)).toBe(0n);
    expect(toWide(words, 8)).toBe(0n);
  });

  it('are divided as whole numbers are', () => {
    const out = new Float64Array(2);
    const all = [...numbers(50)].filter((n) => n < 2 ** 50);
    for (const quotient of all) {
      for (const divisor of all) {
        if (divisor === 0) continue;
        for (const remainder of [0, divisor - 1, Math.floor(divisor / 2), Number(below(BigInt(divisor)))]) {
          setWide(words, 4, BigInt(quotient) * BigInt(divisor) + BigInt(remainder));
          divideTo(words, 4, divisor, out);
          if (out[0] !== quotient || out[1] !== remainder) expect([...out]).toEqual([quotient, remainder]);
        }
      }
    }
  });

  it('are read and written in whole', () => {
    for (const value of [0n, 1n, 2n ** 128n - 1n, ...Array.from({ length: 500 }, () => below(2n ** 128n))]) {
      setWide(words, 4, value);
      expect(toWide(words, 4)).toBe(value);
      expect(wide(value)).toEqual(words.slice(4, 8));
    }
    setWide(words, 4, 2n ** 100n);
    subtract(words, 4, wide(1n));
    expect(toWide(words, 4)).toBe(2n ** 100n - 1n);
  });
});

describe('joint ranks', () => {
  it('are those of mixed radix, and are split again, whatever the sizes', () => {
    const words = new Uint32Array(8);
    const kinds = { narrow: 0, halves: 0, whole: 0 };
    for (let round = 0; round < 4_000; round++) {
      const sizes: bigint[] = [];
      const most = 2n ** BigInt(randomInt(4, 129));
      for (let product = 1n, k = randomInt(1, 9); k > 0; k--) {
        const size = 2n + below(2n ** BigInt(randomInt(2, k === 1 ? 90 : 54)));
        if (product * size > most) break;
        sizes.push(size);
        product *= size;
      }
      if (sizes.length === 0) continue;
      const joint = new JointRanks(sizes);
      expect(joint.size).toBe(sizes.reduce((all, size) => all * size, 1n));
      expect(joint.isNarrow).toBe(joint.size <= 2n ** 53n);
      for (const rank of [0n, joint.size - 1n, below(joint.size), below(joint.size)]) {
        const parts: bigint[] = [];
        for (let u = sizes.length - 1, rest = rank; u >= 0; u--) {
          parts[u] = rest % sizes[u]!;
          rest /= sizes[u]!;
        }
        const long = parts.map((part, u) => (sizes[u]! >= 2n ** 53n ? part : undefined!));
        const ranks = { doubles: Float64Array.from(parts, Number), long };
        const back = { doubles: new Float64Array(sizes.length), long: [] as bigint[] };
        if (joint.isNarrow) {
          kinds.narrow++;
          expect(joint.join(ranks)).toBe(Number(rank));
          joint.split(Number(rank), back);
        } else {
          kinds[sizes.every((size) => size < 2n ** 50n) && joint.size < 2n ** 100n ? 'halves' : 'whole']++;
          joint.joinWide(ranks, words, 4);
          expect(toWide(words, 4)).toBe(rank);
          joint.splitWide(words, 4, back);
          expect(toWide(words, 4)).toBe(rank);
        }
        parts.forEach((part, u) => expect(sizes[u]! >= 2n ** 53n ? back.long[u] : BigInt(back.doubles[u]!)).toBe(part));
      }
    }
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(300);
  });
});
