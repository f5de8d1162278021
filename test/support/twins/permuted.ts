// The images of many values, one by one and in bulk, which have to be the same.
import type { Codec } from '../../../src/lib/formats/format.js';
import type { DomainCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { bytePath } from '../byte-path.js';
import { digitPath } from '../digit-path.js';
import { cellKernels } from '../kernels.js';

const SLICE = 4_096;

export interface Paths {
  readonly permuted: number;
  /** how many of them the fast paths took as well */
  readonly inBulk: number;
}

export function permuted(
  codec: Codec,
  cipher: DomainCipher,
  values: readonly string[],
  decipher: boolean,
): { images: string[]; inBulk: number } {
  const images: string[] = [];
  let inBulk = 0;
  for (let first = 0; first < values.length; first += SLICE) {
    const slice = values.slice(first, first + SLICE);
    const its = oneByOne(codec, cipher, slice, decipher);
    images.push(...its);
    const paths = [
      ...(codec.digits ? [digitPath(codec, cipher, slice, decipher)] : []),
      ...(codec.bytes ? [undefined, cellKernels].map((its) => bytePath(codec, cipher, slice, decipher, its)) : []),
    ];
    const taken = new Set<number>();
    for (const path of paths) {
      path.taken.forEach((isTaken, i) => {
        if (!isTaken) return;
        taken.add(i);
        if (path.images[i] !== its[i]) {
          throw new Error(`"${slice[i]}" has the image "${its[i]}", and in bulk "${path.images[i]}"`);
        }
      });
    }
    inBulk += taken.size;
  }
  return { images, inBulk };
}

/** Images that are not admitted are permuted again. */
function oneByOne(codec: Codec, cipher: DomainCipher, values: readonly string[], decipher: boolean): string[] {
  const images = new Array<string>(values.length);
  let pending = values.map((value, at) => {
    const parsed = codec.parse(value, decipher);
    const classes = parsed.parts.map(({ label, size }) => cipher.classFor(label, size));
    return { at, value, parsed, classes, ranks: parsed.parts.map(({ rank }) => rank) };
  });
  while (pending.length > 0) {
    const ranks = cipher.permute(
      pending.flatMap((one) => one.ranks),
      pending.flatMap((one) => one.classes),
      decipher,
    );
    let next = 0;
    pending = pending.filter((one) => {
      one.ranks = ranks.slice(next, (next += one.ranks.length));
      const image = one.parsed.write(one.ranks);
      if (codec.admits && !codec.admits(image, one.value)) return true;
      images[one.at] = image;
      return false;
    });
  }
  return images;
}
