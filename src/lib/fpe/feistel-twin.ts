// assembly/feistel.ts in plain TypeScript: slower, easier to read, and what tests hold the kernel to.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CLASS, VALUE, type FeistelKernel } from './feistel-kernel.js';
import { keyedTableTwin } from './keyed-table-twin.js';
import { pairRoundsTwin } from './pair-rounds-twin.js';

const WORD = (1n << 64n) - 1n;

export function feistelTwin(memory: KernelMemory): FeistelKernel {
  const view = (): DataView => new DataView(memory.wasm.buffer);
  const wide = (v: DataView, at: Pointer): bigint => (v.getBigUint64(at, true) << 64n) | v.getBigUint64(at + 8, true);
  const setWide = (v: DataView, at: Pointer, value: bigint): void => {
    v.setBigUint64(at, value >> 64n, true);
    v.setBigUint64(at + 8, value & WORD, true);
  };
  const block = (v: DataView, at: Pointer): bigint => (v.getBigUint64(at) << 64n) | v.getBigUint64(at + 8);
  const setBlock = (v: DataView, at: Pointer, value: bigint): void => {
    v.setBigUint64(at, value >> 64n);
    v.setBigUint64(at + 8, value & WORD);
  };
  const each = (
    classes: Pointer,
    classOf: Pointer,
    which: Pointer,
    count: number,
    values: Pointer,
    visit: (v: DataView, value: Pointer, klass: Pointer, index: number, k: number) => void,
  ): void => {
    const v = view();
    for (let k = 0; k < count; k++) {
      const index = v.getUint32(which + k * 4, true);
      const klass = classes + v.getUint32(classOf + index * 4, true) * CLASS.bytes;
      visit(v, values + index * VALUE.bytes, klass, index, k);
    }
  };

  return {
    ...keyedTableTwin(memory),
    ...pairRoundsTwin(memory),

    groupByClass(classOf, count, classes, ends, order) {
      const its = memory.u32(classOf, count);
      const which = Array.from(its.keys()).filter((i) => its[i]! < classes);
      which.sort((a, b) => its[a]! - its[b]! || a - b);
      memory.u32(order, which.length).set(which);
      const endOf = memory.u32(ends, classes).fill(0);
      which.forEach((i, k) => endOf.fill(k + 1, its[i]!));
    },

    extract(blocks, count, modulus, table, first, isWide) {
      const v = view();
      for (let i = 0; i < count; i++) {
        const y = Number(v.getBigUint64(blocks + i * 16) % modulus);
        if (isWide) v.setUint32(table + (first + i) * 4, y, true);
        else v.setUint16(table + (first + i) * 2, y, true);
      }
    },

    tableBlocks(blocks, first, count, r0High, r0Low, round, b) {
      const v = view();
      const r0 = (r0High << 64n) | r0Low;
      for (let k = 0; k < count; k++) {
        setBlock(v, blocks + k * 16, r0 ^ (BigInt(round) << BigInt(b * 8)) ^ BigInt(first + k));
      }
    },

    tableRounds(ranks, which, count, tables, modulusU, modulusV, size, decipher) {
      const v = view();
      const [mu, mv] = [modulusU, modulusV];
      const [even, odd] = [mu, mv].map((modulus) => (modulus > 65_536 ? 4 : 2)) as [number, number];
      const tableOf = (round: number): Pointer =>
        tables + Math.ceil(round / 2) * mv * even + Math.floor(round / 2) * mu * odd;
      const lookUp = (round: number, index: number): number => {
        const entry = round % 2 === 0 ? even : odd;
        const at = tableOf(round) + index * entry;
        return entry === 4 ? v.getUint32(at, true) : v.getUint16(at, true);
      };
      for (let k = 0; k < count; k++) {
        const at = ranks + v.getUint32(which + k * 4, true) * 8;
        let rank = v.getFloat64(at, true);
        do {
          let a = Math.floor(rank / mv);
          let b = rank - a * mv;
          for (let i = 0; i < 10; i++) {
            if (decipher) {
              const round = 9 - i;
              const m = round % 2 === 0 ? mu : mv;
              const c = (b - lookUp(round, a) + m) % m;
              b = a;
              a = c;
            } else {
              const c = (a + lookUp(i, b)) % (i % 2 === 0 ? mu : mv);
              a = b;
              b = c;
            }
          }
          rank = a * mv + b;
        } while (rank >= size);
        v.setFloat64(at, rank, true);
      }
    },

    blocks(values, classes, classOf, which, count, round, decipher, out) {
      each(classes, classOf, which, count, values, (v, value, klass, _, k) => {
        const half = wide(v, value + (decipher ? VALUE.aHigh : VALUE.bHigh));
        const b = v.getBigUint64(klass + CLASS.bBytes, true);
        setBlock(v, out + k * 16, wide(v, klass + CLASS.r0High) ^ half ^ (BigInt(round) << (b * 8n)));
      });
    },

    secondBlocks(first, count, out) {
      const v = view();
      for (let k = 0; k < count; k++) setBlock(v, out + k * 16, block(v, first + k * 16) ^ 1n);
    },

    absorb(values, classes, classOf, which, count, round, decipher, first, second, out) {
      each(classes, classOf, which, count, values, (v, value, klass, _, k) => {
        const a = wide(v, value + VALUE.aHigh);
        const b = wide(v, value + VALUE.bHigh);
        const bytes = v.getBigUint64(klass + CLASS.bBytes, true);
        const d = 4n * ((bytes + 3n) / 4n) + 4n;
        const s = (block(v, first + k * 16) << 128n) | (d > 16n ? block(v, second + k * 16) : 0n);
        const y = s >> (8n * (32n - d));
        const even = round % 2 === 0;
        const byModulus = v.getBigUint64(klass + (even ? CLASS.modulusU : CLASS.modulusV), true);
        const m = byModulus || wide(v, klass + (even ? CLASS.maskUHigh : CLASS.maskVHigh)) + 1n;
        if (decipher) {
          setWide(v, value + VALUE.bHigh, a);
          setWide(v, value + VALUE.aHigh, (((b - y) % m) + m) % m);
        } else {
          setWide(v, value + VALUE.aHigh, b);
          setWide(v, value + VALUE.bHigh, (a + y) % m);
        }
      });
      const next = decipher ? round - 1 : round + 1;
      if (out) this.blocks(values, classes, classOf, which, count, next, decipher, out);
    },

    outside(values, classes, classOf, which, count) {
      let kept = 0;
      each(classes, classOf, which, count, values, (v, value, klass, index) => {
        const a = wide(v, value + VALUE.aHigh);
        const sizeA = wide(v, klass + CLASS.sizeAHigh);
        const inside = a < sizeA || (a === sizeA && wide(v, value + VALUE.bHigh) < wide(v, klass + CLASS.sizeBHigh));
        if (!inside) v.setUint32(which + kept++ * 4, index, true);
      });
      return kept;
    },

    splitWords(words, which, count, values) {
      const v = view();
      for (let k = 0; k < count; k++) {
        const index = v.getUint32(which + k * 4, true);
        setWide(v, values + index * VALUE.bytes + VALUE.aHigh, v.getBigUint64(words + index * 16 + 8, true));
        setWide(v, values + index * VALUE.bytes + VALUE.bHigh, v.getBigUint64(words + index * 16, true));
      }
    },

    joinWords(values, which, count, words) {
      const v = view();
      for (let k = 0; k < count; k++) {
        const index = v.getUint32(which + k * 4, true);
        v.setBigUint64(words + index * 16, v.getBigUint64(values + index * VALUE.bytes + VALUE.bLow, true), true);
        v.setBigUint64(words + index * 16 + 8, v.getBigUint64(values + index * VALUE.bytes + VALUE.aLow, true), true);
      }
    },
  };
}
