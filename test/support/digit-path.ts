// The fast path for cells of digits and punctuation, as a column of a block runs it.
import { digits as digitsKernel } from '../../src/generated/kernels.js';
import { NO_CLASS, type DomainCipher } from '../../src/lib/fpe/domain-cipher.js';
import type { Codec, DigitCells } from '../../src/lib/formats/format.js';
import { loadKernel } from '../../src/lib/kernels/load.js';
import { PATTERNS_BYTES, type DigitKernel } from '../../src/lib/pseudonymize/digit-kernel.js';
import { memory } from './kernels.js';

const kernel = loadKernel<DigitKernel>(digitsKernel, memory);
const patterns = memory.allocate(PATTERNS_BYTES);
memory.u8(patterns, PATTERNS_BYTES).fill(0);

/** Images of the values that it takes; the others come back as they are. */
export function digitPath(
  codec: Codec,
  cipher: DomainCipher,
  values: readonly string[],
  decipher: boolean,
): { images: string[]; valid: number; taken: boolean[] } {
  const bytes = values.map((value) => Buffer.from(value));
  const total = bytes.reduce((sum, b) => sum + b.length, 0);
  const count = values.length;
  const block = memory.allocate(total + 64);
  const [starts, stops, heads, tails, counts, ranks, classOf, places, others, words] = [
    4, 4, 8, 8, 1, 8, 4, 4, 8, 16,
  ].map((size) => memory.allocate(count * size)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let at = 0;
  bytes.forEach((b, i) => {
    memory.u8(block, total).set(b, at);
    memory.u32(starts, count)[i] = at;
    memory.u32(stops, count)[i] = at += b.length;
  });
  const area = [block, starts, stops, count, heads, tails, counts, patterns] as const;
  if (codec.digits!.outlined) kernel.gatherOutlined(...area, places, others);
  else kernel.gather(...area);
  const cells: DigitCells = {
    count,
    heads: memory.f64(heads, count),
    tails: memory.f64(tails, count),
    counts: memory.u8(counts, count),
    ranks: memory.f64(ranks, count),
    words: memory.u32(words, count * 4),
    classOf: memory.u32(classOf, count),
    ...(codec.digits!.outlined ? { places: memory.u32(places, count), others: memory.u32(others, count * 2) } : {}),
  };
  const valid = codec.digits!.rank(cells, cipher);
  cipher.permuteRanks(ranks, classOf, count, decipher, words);
  codec.digits!.unrank(cells, cipher);
  const taken = values.map((_, i) => cells.classOf[i] !== NO_CLASS);
  taken.forEach((t, i) => {
    if (!t) cells.counts[i] = 255;
  });
  kernel.scatter(...area);
  const out = memory.u8(block, total);
  const images = values.map((_, i) =>
    Buffer.from(out.slice(memory.u32(starts, count)[i], memory.u32(stops, count)[i])).toString(),
  );
  for (const [pointer, size] of [
    [block, total + 64],
    [starts, count * 4],
    [stops, count * 4],
    [heads, count * 8],
    [tails, count * 8],
    [counts, count],
    [ranks, count * 8],
    [classOf, count * 4],
    [places, count * 4],
    [others, count * 8],
    [words, count * 16],
  ] as const) {
    memory.release(pointer, size);
  }
  return { images, valid, taken };
}
