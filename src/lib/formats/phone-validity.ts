// Whether a national number is valid in a plan, told from what costs least to make.
import { hasPackedClasses, nationalNumbers } from './phone-classes.js';
import type { CallingCode } from './phone-plan.js';
import { isIn, validInText, validNumbers } from './phone-runs.js';

/** The valid national numbers of one length. */
export interface ValidNumbers {
  readonly isEmpty: boolean;
  has(number: number): boolean;
}

/** So many numbers are looked for in the text of the table: to find the region of a column most plans are asked for one or two. */
const FEW = 4;
const NONE: ValidNumbers = { isEmpty: true, has: () => false };
const known = new Map<string, ValidNumbers>();

export function validNationalNumbers(plan: CallingCode, length: number): ValidNumbers {
  const key = `${plan.code} ${length}`;
  const before = known.get(key);
  if (before) return before;
  const inText = validInText(plan, length);
  const made = inText ? { isEmpty: false, has: afterFew(inText, () => lookUp(plan, length)) } : NONE;
  known.set(key, made);
  return made;
}

/** Classes where the build made them; runs elsewhere, whose classes take longer to make. */
function lookUp(plan: CallingCode, length: number): ValidNumbers['has'] {
  if (hasPackedClasses(plan, length)) {
    const numbers = nationalNumbers(plan, length);
    return (number) => numbers.classOf(numbers.pieceOf(number)).valid;
  }
  const runs = validNumbers(plan, length);
  return (number) => isIn(runs, number);
}

function afterFew(first: ValidNumbers['has'], make: () => ValidNumbers['has']): ValidNumbers['has'] {
  let count = 0;
  let then: ValidNumbers['has'] | undefined;
  return (number) => {
    if (then) return then(number);
    if (count++ >= FEW) then = make();
    return (then ?? first)(number);
  };
}
