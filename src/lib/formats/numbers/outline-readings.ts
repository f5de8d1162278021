// How cells of digits and ASCII punctuation are read, by their outline: cells with the same one differ in their digits alone.

/** Cells with more bytes that are no digits are not read. */
const MOST_OTHERS = 6;
const MOST_OUTLINES = 4_096;
const MOST_BYTES = 32;

export class OutlineReadings<T> {
  readonly #known = new Map<number, Map<number, T | undefined>>();
  readonly #read: (text: string) => T | undefined;
  #count = 0;

  /** @param read what a text with 1 for each digit is; undefined for what is not to be read here */
  constructor(read: (text: string) => T | undefined) {
    this.#read = read;
  }

  /**
   * @param places and the words of the bytes that are no digits as in `DigitCells`
   * @returns undefined also for letters and bytes beyond ASCII
   */
  of(places: number, low: number, high: number): T | undefined {
    if (places === 0 || high >= 0x1_0000) return undefined;
    const others = high * 0x1_0000_0000 + low;
    const row = this.#known.get(places);
    if (row?.has(others)) return row.get(others);
    return this.#add(places, others, low, high);
  }

  #add(places: number, others: number, low: number, high: number): T | undefined {
    if (++this.#count > MOST_OUTLINES) {
      this.#count = 0;
      this.#known.clear();
    }
    let row = this.#known.get(places);
    if (!row) this.#known.set(places, (row = new Map()));
    const text = textOf(places, low, high);
    const reading = text === undefined ? undefined : this.#read(text);
    row.set(others, reading);
    return reading;
  }
}

function textOf(places: number, low: number, high: number): string | undefined {
  const kept: number[] = [];
  for (let k = 0; k < MOST_OTHERS; k++) {
    const byte = ((k < 4 ? low : high) >>> ((k & 3) * 8)) & 0xff;
    if (byte === 0) break;
    if (byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)) return undefined;
    kept.push(byte);
  }
  let text = '';
  let next = 0;
  for (let k = 0; k < MOST_BYTES && (next < kept.length || places >>> k !== 0); k++) {
    text += (places >>> k) & 1 ? '1' : String.fromCharCode(kept[next++]!);
  }
  return text;
}
