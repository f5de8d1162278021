// --threads, and how many there are without it.
import { availableParallelism } from 'node:os';
import { Flags, type Interfaces } from '@oclif/core';

const MOST_UNASKED = 8;

export const threadsFlag = (helpGroup: string): Interfaces.OptionFlag<number | undefined> =>
  Flags.integer({
    description: `threads that work at most, each as soon as it pays [default: as many as there are processors, up to ${MOST_UNASKED}]`,
    helpValue: 'N',
    min: 1,
    max: 256,
    helpGroup,
  });

export function threadsOf({ threads }: { readonly threads?: number | undefined }): number {
  return threads ?? Math.min(MOST_UNASKED, availableParallelism());
}
