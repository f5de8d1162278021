// Words of a name that are no part of what it tells; part of the stable format, never to be changed. See words/kept-words.ts.

/** In front of a name, or behind a comma. */
export const TITLES = 'Mr Mrs Ms Miss Mx Dr Prof Rev Herr Frau Mme Mlle Sr Sra Srta Dra';

/** At the end of a name, or in front of a comma. */
export const SUFFIXES = 'Jr Sr JR SR II III IV PhD MD Esq';

/** Within a name, in small letters. */
export const PARTICLES =
  'af al av ben bin bint d da dal dalla das de dei del della den der des di do dos du e el ibn l la las le lo los ' +
  's t te ten ter tot ul van vom von y zu zum zur';
