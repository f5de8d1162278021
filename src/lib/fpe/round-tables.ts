// When a half has few values the ten round functions fit in memory. They are computed once; after that a value costs ten
// look-ups and no AES at all.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { BatchClass, FF1Batch } from './ff1-batch.js';
import type { FeistelKernel } from './feistel-kernel.js';

const CHUNK = 1_024;
/** Largest half: ten tables of 2^18 32-bit entries are 10 MiB, about what a processor's nearer caches still help with. */
const LARGEST_HALF = 1n << 18n;

export class RoundTables {
  readonly bytes: number;
  /** where they lie: round 0 first */
  readonly at: Pointer;

  private constructor(
    readonly klass: BatchClass,
    private readonly memory: KernelMemory,
    private readonly kernel: FeistelKernel,
  ) {
    this.bytes = roundTableBytes(klass);
    this.at = memory.allocate(this.bytes);
  }

  static build(klass: BatchClass, batch: FF1Batch, memory: KernelMemory, kernel: FeistelKernel): RoundTables {
    const tables = new RoundTables(klass, memory, kernel);
    const blocksAt = memory.allocate(2 * CHUNK * 16);
    const enciphered = memory.u8(blocksAt + CHUNK * 16, CHUNK * 16);
    const r0High = klass.r0 >> 64n;
    const r0Low = klass.r0 & ((1n << 64n) - 1n);
    let table = tables.at;
    for (let round = 0; round < 10; round++) {
      // even rounds read B (v numerals) and write a half of u numerals, odd ones the other way round
      const entries = Number(round % 2 === 0 ? klass.modulusV : klass.modulusU);
      const modulus = round % 2 === 0 ? klass.modulusU : klass.modulusV;
      for (let first = 0; first < entries; first += CHUNK) {
        const count = Math.min(CHUNK, entries - first);
        kernel.tableBlocks(blocksAt, first, count, r0High, r0Low, round, klass.b);
        batch.aes.encryptInto(memory.u8(blocksAt, count * 16), enciphered);
        kernel.extract(blocksAt + CHUNK * 16, count, modulus, table, first, isWide(modulus) ? 1 : 0);
      }
      table += entries * (isWide(modulus) ? 4 : 2);
    }
    memory.wipe(blocksAt, 2 * CHUNK * 16);
    return tables;
  }

  /** Enciphers or deciphers float64 ranks in place; `which` holds 32-bit indexes into them and is rewritten. */
  run(ranks: Pointer, which: Pointer, count: number, decipher: boolean, scratch: Pointer): void {
    const { modulusU, modulusV, size } = this.klass;
    const [u, v, members] = [Number(modulusU), Number(modulusV), Number(size)];
    this.kernel.tableRounds(ranks, which, count, this.at, u, v, members, decipher ? 1 : 0, scratch);
  }

  /** The tables are as good as the key: they are overwritten before their memory is given back. */
  release(): void {
    this.memory.wipe(this.at, this.bytes);
  }
}

export function fitsTables(klass: BatchClass): boolean {
  return klass.modulusV <= LARGEST_HALF && klass.b <= 4 && klass.size <= 1n << 53n;
}

/** Whether what is reduced by `modulus` needs entries of 32 bits. */
function isWide(modulus: bigint): boolean {
  return modulus > 65_536n;
}

/** What all ten tables take. */
export function roundTableBytes({ modulusU, modulusV }: BatchClass): number {
  return 5 * (Number(modulusV) * (isWide(modulusU) ? 4 : 2) + Number(modulusU) * (isWide(modulusV) ? 4 : 2));
}

/** Entries of all ten tables. */
export function tableEntries(klass: BatchClass): number {
  return 5 * Number(klass.modulusU + klass.modulusV);
}
