// The classes of numbers: how many digits there are in front of the mark and behind it, and how many zeros the number begins with. So no
// number gains or loses a leading zero, and 0.07 stays below 1.

export interface NumberClass {
  /** digits in front of the mark, zeros among them at the beginning, digits behind the mark */
  readonly label: string;
  readonly valid: boolean;
  /** leading zeros that stay */
  readonly zeros: number;
  /** digits that are permuted */
  readonly digits: number;
  /** the smallest member */
  readonly first: bigint;
  readonly size: bigint;
}

/** @param zeros at the beginning of the whole part, at most `whole` */
export function numberClass(whole: number, zeros: number, fraction: number): NumberClass {
  // a class of the numbers 1 to 9 would be too small: without a fraction the last digit may be any
  const kept = fraction === 0 ? Math.min(zeros, whole - 1) : zeros;
  const digits = whole + fraction - kept;
  const any = kept === whole || (fraction === 0 && kept === whole - 1);
  const first = any ? 0n : 10n ** BigInt(digits - 1);
  return {
    label: `${whole} ${kept} ${fraction}`,
    valid: kept === 0 || whole === 1,
    ...{ zeros: kept, digits, first, size: 10n ** BigInt(digits) - first },
  };
}
