// assembly/pair-rounds.ts in plain TypeScript: slower, easier to read, and what tests hold the kernel to.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CLASS, PAIR, RUN, type PairRoundsKernel } from './feistel-kernel.js';

const WORD = (1n << 64n) - 1n;

export function pairRoundsTwin(memory: KernelMemory): PairRoundsKernel {
  const view = (): DataView => new DataView(memory.wasm.buffer);
  const wide = (v: DataView, at: Pointer): bigint => (v.getBigUint64(at, true) << 64n) | v.getBigUint64(at + 8, true);
  /** Visits each value: its class, its pair, and its number among all. */
  const each = (
    runs: Pointer,
    runCount: number,
    pairs: Pointer,
    visit: (v: DataView, klass: Pointer, pair: Pointer, k: number, run: Pointer) => void,
  ): void => {
    const v = view();
    let k = 0;
    for (let run = runs; run < runs + runCount * RUN.bytes; run += RUN.bytes) {
      const klass = v.getUint32(run + RUN.klass, true);
      const count = v.getUint32(run + RUN.count, true);
      for (let i = 0; i < count; i++, k++) visit(v, klass, pairs + k * PAIR.bytes, k, run);
    }
  };
  const maskV = (v: DataView, klass: Pointer): bigint => wide(v, klass + CLASS.maskVHigh);
  const isBinary = (v: DataView, klass: Pointer): boolean => v.getBigUint64(klass + CLASS.modulusU, true) === 0n;
  const setBlock = (v: DataView, klass: Pointer, round: number, half: bigint, at: Pointer): void => {
    const b = v.getBigUint64(klass + CLASS.bBytes, true);
    const block = wide(v, klass + CLASS.r0High) ^ (BigInt(round) << (8n * b)) ^ half;
    v.setBigUint64(at, block >> 64n);
    v.setBigUint64(at + 8, block & WORD);
  };

  return {
    takePairs(ranks, isWords, which, runs, runCount, pairs) {
      each(runs, runCount, pairs, (v, klass, pair, k) => {
        const index = v.getUint32(which + k * 4, true);
        const at = ranks + index * 16;
        const rank = isWords
          ? (v.getBigUint64(at + 8, true) << 64n) | v.getBigUint64(at, true)
          : BigInt(v.getFloat64(ranks + index * 8, true));
        // words of a radix other than 2 are the halves
        const modulus = isWords && !isBinary(v, klass) ? WORD + 1n : maskV(v, klass) + 1n;
        v.setBigUint64(pair + PAIR.a, rank / modulus, true);
        v.setBigUint64(pair + PAIR.b, rank % modulus, true);
      });
    },

    firstPairBlocks(pairs, runs, runCount, decipher, out) {
      each(runs, runCount, pairs, (v, klass, pair, k) => {
        const half = v.getBigUint64(pair + (decipher ? PAIR.a : PAIR.b), true);
        setBlock(v, klass, decipher ? 9 : 0, half, out + k * 16);
      });
    },

    pairRound(pairs, runs, runCount, round, decipher, enciphered, out) {
      each(runs, runCount, pairs, (v, klass, pair, k) => {
        const b = v.getBigUint64(klass + CLASS.bBytes, true);
        const d = 4n * ((b + 3n) / 4n) + 4n;
        const s = (v.getBigUint64(enciphered + k * 16) << 64n) | v.getBigUint64(enciphered + k * 16 + 8);
        const y = s >> (8n * (16n - d));
        const isEven = round % 2 === 0;
        const half = pair + (isEven ? PAIR.a : PAIR.b);
        const modulus = isEven ? wide(v, klass + CLASS.maskUHigh) + 1n : maskV(v, klass) + 1n;
        const old = v.getBigUint64(half, true);
        const made = decipher ? (((old - y) % modulus) + modulus) % modulus : (old + y) % modulus;
        v.setBigUint64(half, made, true);
        setBlock(v, klass, decipher ? round - 1 : round + 1, made, out + k * 16);
      });
    },

    putPairs(ranks, isWords, which, runs, runCount, pairs) {
      let left = 0;
      const kept = new Map<Pointer, number>();
      each(runs, runCount, pairs, (v, klass, pair, k, run) => {
        const index = v.getUint32(which + k * 4, true);
        const [a, b] = [v.getBigUint64(pair + PAIR.a, true), v.getBigUint64(pair + PAIR.b, true)];
        const modulus = maskV(v, klass) + 1n;
        const size = wide(v, klass + CLASS.sizeAHigh) * modulus + wide(v, klass + CLASS.sizeBHigh);
        const rank = a * modulus + b;
        if (rank < size) {
          if (isWords) {
            const words = isBinary(v, klass) ? rank : (a << 64n) | b;
            v.setBigUint64(ranks + index * 16, words & WORD, true);
            v.setBigUint64(ranks + index * 16 + 8, words >> 64n, true);
          } else v.setFloat64(ranks + index * 8, Number(rank), true);
          return;
        }
        v.setBigUint64(pairs + left * PAIR.bytes + PAIR.a, a, true);
        v.setBigUint64(pairs + left * PAIR.bytes + PAIR.b, b, true);
        v.setUint32(which + left * 4, index, true);
        kept.set(run, (kept.get(run) ?? 0) + 1);
        left++;
      });
      const v = view();
      for (let run = runs; run < runs + runCount * RUN.bytes; run += RUN.bytes) {
        v.setUint32(run + RUN.count, kept.get(run) ?? 0, true);
      }
      return left;
    },
  };
}
