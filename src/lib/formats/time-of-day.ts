// Times of day as a product of hours, minutes, seconds and a fraction.

/** How hours are written. */
export type HourStyle = 'padded' | 'low' | 'high';

/** The hours that can be written in one way, and what is written of the rest. */
export class TimeClass {
  readonly label: string;
  readonly size: number;
  readonly perSize: number;
  /** ascending */
  readonly hours: readonly number[];
  /** per hour of the day: its place among them */
  readonly #placeOf: Uint8Array;
  readonly #seconds: number;

  /**
   * @param isHalved 12-hour clock with AM and PM
   * @param style whether the hour is padded, or has one digit or two where the pattern does not pad
   */
  constructor(isHalved: boolean, style: HourStyle, hasSeconds: boolean) {
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    this.hours = all.filter((hour) => {
      if (style === 'padded') return true;
      const shown = isHalved ? hour % 12 || 12 : hour;
      return style === 'low' ? shown < 10 : shown > 9;
    });
    this.#placeOf = Uint8Array.from(all, (hour) => Math.max(0, this.hours.indexOf(hour)));
    this.#seconds = hasSeconds ? 60 : 1;
    this.size = this.hours.length * 60 * this.#seconds;
    this.perSize = 1 / this.size;
    const hours = style === 'padded' ? 'H' : `${isHalved ? 'h' : 'H'}${style === 'low' ? '<10' : '>9'}`;
    this.label = `${hours}:m${hasSeconds ? ':s' : ''}`;
  }

  rankOf(hour: number, minute: number, second: number): number {
    return (this.#placeOf[hour]! * 60 + minute) * this.#seconds + second;
  }

  /** Hour, minute and second. */
  memberAt(rank: number): readonly [number, number, number] {
    const second = rank % this.#seconds;
    const minutes = (rank - second) / this.#seconds;
    const minute = minutes % 60;
    return [this.hours[(minutes - minute) / 60]!, minute, second];
  }
}
