// The kernel of IPv4 addresses beside its twin in TypeScript.
import { Ipv4Reader, widthsAt } from '../../../src/lib/formats/ipv4-address.js';
import { NO_KEY } from '../../../src/lib/formats/ipv4-kernel.js';
import { cellKernels, memory } from '../../support/kernels.js';
import { random, randomInt } from '../../support/seeded.js';

const { readAddresses, writeAddresses } = cellKernels.ipv4;
const reader = new Ipv4Reader();
const MOST = 4_096;
const block = memory.allocate(MOST * 32);
const [starts, stops, codes, keys] = Array.from({ length: 4 }, () => memory.allocate(MOST * 4)) as [
  ...[number, number, number, number],
];

/** Lays cells down between other bytes, and lets the kernel read them. */
function read(texts: readonly string[]): { code: number; key: number }[] {
  const bytes = memory.u8(block, MOST * 32).fill(0x2e);
  texts.forEach((text, i) => {
    memory.u32(starts, MOST)[i] = i * 32 + 3;
    memory.u32(stops, MOST)[i] = i * 32 + 3 + text.length;
    bytes.set(Buffer.from(text, 'latin1'), i * 32 + 3);
  });
  memory.u32(codes, MOST).fill(0);
  readAddresses(block, starts, stops, texts.length, codes, keys);
  return texts.map((_, i) => ({ code: memory.u32(codes, MOST)[i]!, key: memory.u8(keys, MOST)[i]! }));
}

/** What lies in the block, cell and all around it. */
const lies = (i: number): string => Buffer.from(memory.u8(block + i * 32, 32)).toString('latin1');
const around = (text: string): string => `...${text}`.padEnd(32, '.');

function byTwin(text: string): { code: number; key: number } {
  const bytes = Buffer.from(text, 'latin1');
  return reader.read(bytes, 0, bytes.length) ? { code: reader.code, key: reader.key } : { code: 0, key: NO_KEY };
}

const octet = (): number => [randomInt(0, 10), randomInt(10, 100), randomInt(100, 256)][randomInt(0, 3)]!;
const address = (): string => [octet(), octet(), octet(), octet()].join('.');

describe('the kernel of IPv4 addresses', () => {
  it('reads what its twin reads', () => {
    const octets = Array.from({ length: 1_000 }, (_, n) => [`${n}`, `${n}`.padStart(3, '0')]).flat();
    const texts = [
      ...octets.flatMap((text) => [`${text}.1.22.133`, `255.255.255.${text}`]),
      ...'1.2.3|1.2.3.4.5|1..3.4|.1.2.3|1.2.3.|1.2.3.4.|....|1.2.3.1234|1.2.3.4 |a.2.3.4|1.2.3.\u00b2|1,2,3,4'.split(
        '|',
      ),
      ...['', '1', '111.111.111.1112', '1111.11.11.111', '1111111', '111111111111111'],
    ];
    for (let first = 0; first < texts.length; first += MOST) {
      const some = texts.slice(first, first + MOST);
      expect(read(some)).toEqual(some.map(byTwin));
    }
    const valid = texts.filter((text) => byTwin(text).key !== NO_KEY);
    expect(valid).toHaveLength(2 * (256 + 156));
  });

  it('reads and writes each octet where it is written, and changes nothing else', () => {
    for (let turn = 0; turn < 20; turn++) {
      const texts = Array.from({ length: MOST }, address);
      const found = read(texts);
      expect(found).toEqual(texts.map(byTwin));
      const images = texts.map((text, i) => {
        const image = text
          .split('.')
          .map((its) => randomInt([0, 10, 100][its.length - 1]!, [10, 100, 256][its.length - 1]!))
          .join('.');
        memory.u32(codes, MOST)[i] = byTwin(image).code;
        if (random() < 0.9) return image;
        memory.u8(keys, MOST)[i] = NO_KEY;
        return text;
      });
      writeAddresses(block, starts, MOST, codes, keys);
      expect(images.filter((image, i) => lies(i) !== around(image)).slice(0, 3)).toEqual([]);
    }
  });

  it('writes what its twin writes', () => {
    const texts = Array.from({ length: MOST }, address);
    const images = read(texts).map(({ code, key }, i) => {
      const widths = widthsAt(key);
      const klass = widths.classAt(widths.pieceOf(code));
      const rank = randomInt(0, klass.size);
      memory.u32(codes, MOST)[i] = widths.codeAt(klass, rank);
      const bytes = Buffer.from(around(texts[i]!));
      widths.write(klass, rank, bytes, 3);
      return bytes.toString();
    });
    writeAddresses(block, starts, MOST, codes, keys);
    expect(images.filter((image, i) => lies(i) !== image).slice(0, 3)).toEqual([]);
  });
});
