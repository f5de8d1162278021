// What was made of a text before: given up where texts hardly repeat.

/** Every day of a lifetime fits. */
const MOST = 50_000;
/** After so many look-ups it shows whether texts repeat. */
const TRIAL = 20_000;
const LEAST_HITS = 0.1;

export class Remembered<T> {
  readonly #make: (text: string) => T;
  #known: Map<string, T> | undefined = new Map();
  #lookUps = 0;
  #hits = 0;

  /** @param make what a text becomes, the same each time */
  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  of(text: string): T {
    if (!this.#known) return this.#make(text);
    this.#lookUps++;
    const known = this.#known.get(text);
    if (known !== undefined) {
      this.#hits++;
      return known;
    }
    const made = this.#make(text);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(text, made);
    if (this.#lookUps >= TRIAL && this.#hits < this.#lookUps * LEAST_HITS) this.#known = undefined;
    return made;
  }

  /** Forgets all, for good. */
  wipe(): void {
    this.#known?.clear();
    this.#known = undefined;
  }
}
