// How numbers of digits are ranked where a kernel does it (assembly/numberings.ts, assembly/tabled-digits.ts): what a format tells it.

/** As assembly/numberings.ts counts them. */
export const NUMBERINGS = { whole: 0, halves: 1, ssn: 2, card: 3, steps: 4 } as const;

/** Numbers cut into pieces, ascending, each with what makes a number of it a rank or a rank a number. */
export interface StepTable {
  /** start and shift by turns, then a start that nothing reaches */
  readonly steps: Float64Array;
  /** per bucket: the last step of an earlier one */
  readonly first: Uint32Array;
  /** buckets by number */
  readonly scale: number;
}

/** A class as the kernel has to know it. */
export interface NumberedClass {
  /** whether its members are valid values */
  readonly valid: boolean;
  /** how many of a cell's last digits are written */
  readonly span: number;
  /** for `whole`, `halves` and `ssn`: how many digits its members have; for `steps` what `reading` is asked for says it */
  readonly digits?: number;
  /** for `card`: what tells it from other classes, and what is left of the Luhn sum */
  readonly key?: bigint;
  readonly delta?: number;
  /** for `steps`: what makes a rank a number */
  readonly members?: StepTable;
}

/** How numbers with so many digits are read: a step may be of no class. */
export interface NumberReading {
  readonly table: StepTable;
  /** per step: the label of its class */
  readonly labels: readonly (string | undefined)[];
}

export interface DigitNumbering {
  readonly kind: keyof typeof NUMBERINGS;
  /** for `card`: leading digits that stay */
  readonly keep?: number;
  /** Undefined for a class whose cells are left alone. */
  classOf(label: string): NumberedClass | undefined;
  /** For `steps`: how cells with so many digits are read, with a plus sign in front of them or without; undefined where none is. */
  reading?(digits: number, isAbroad: boolean): NumberReading | undefined;
}

/** Every number of some digits is one class; `halves` where its numerals in FF1 are those digits. */
export function wholeNumbers(kind: 'whole' | 'halves', digitsOf: (label: string) => number): DigitNumbering {
  return {
    kind,
    classOf(label) {
      const digits = digitsOf(label);
      return { valid: true, span: digits, digits };
    },
  };
}
