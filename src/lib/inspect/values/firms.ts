// Firms: what they are by law, behind their names, and their numbers, which are written like those of people.
import { share, type Column } from '../column.js';
import { luhn } from './checks.js';

/** A number of nine digits that passes Luhn's check and that Canada gives to nobody. */
const beginsOtherwise = (value: string): boolean => /^[08]\d{8}$/.test(value) && luhn(value);

const SPANISH_FIRM = /^[ABCDEFGHJNPQRSUVW][- ]?\d{7}[\dA-J]$/i;

/** The CIF of Spanish firms begins with a letter for what they are; the numbers of people have digits in front, or K, L, M, X, Y, Z. */
export const numbersSpanishFirms = (column: Column): boolean =>
  share(column, (value) => SPANISH_FIRM.test(value)) > 0.9;

/**
 * French firms (SIREN) have nine digits and Luhn's check as people in Canada have, but theirs begin with an 8, too: where nearly all pass and
 * more than a few begin so, they are of firms.
 */
export function numbersFirms(column: Column): boolean {
  if (share(column, beginsOtherwise) < 0.08) return false;
  return share(column, (value) => /^\d{9}$/.test(value) && luhn(value)) > 0.85;
}

/** What firms are by law, as it stands behind their names without full stops. Two letters may as well be somebody's initials. */
const FORMS: ReadonlySet<string> = new Set(
  (
    'GmbH OHG KG UG SARL SAS SASU EURL SRL Srl SpA SPA Oyj Ltd LTD LLC LLP Inc INC Corp PLC Plc Ltda LTDA EIRELI SLU SLL Kft Zrt ' +
    'ApS ASA Pty'
  ).split(' '),
);
/** And with them: "S.L.", "S.p.A.", "Sp. z o.o.". */
const DOTTED_FORMS: ReadonlySet<string> = new Set(
  'sl slu sll slp sa sau sas sc scoop scooplda spa srl srls sarl sapi bv nv ev ek oo sro as doo dd llc llp ltd eirl snc'.split(
    ' ',
  ),
);

/** "Ortega e Hijos", "Miller & Sons", "Weber & Co.". */
const WITH_OTHERS =
  / (?:e hijos|y asociados|y c[ií]a\.?|(?:&|and) (?:sons|co\.?|associates|partners)|et (?:fils|associ[ée]s)|e (?:figli|filhos|associados)|(?:und|&) (?:söhne|partner)|en zonen|& zn\.?)$/i;
const ENDS_OF_OTHERS: ReadonlySet<string> = new Set(
  'hijos asociados cia cía cia. cía. sons co co. associates partners fils associes associés figli filhos associados söhne partner zonen zn zn.'.split(
    ' ',
  ),
);
/** Mexico: "S.A. de C.V.". */
const WITH_CAPITAL = / de c\.? ?v\.?$/i;
/** "S. R.L.". */
const APART = /(\b\p{L}\.) ((?:\p{L}\.)+)$/u;

/** "Banca Torralba S.L.", "Familia Barreda SLL": whoever it is called after, it is a firm. */
export function hasLegalForm(text: string): boolean {
  const value = /[.Vv]$/.test(text) ? text.replace(WITH_CAPITAL, '').replace(APART, '$1$2') : text;
  const last = value.slice(value.lastIndexOf(' ') + 1);
  if (ENDS_OF_OTHERS.has(last.toLowerCase())) return WITH_OTHERS.test(value);
  if (last.length < 2 || last.length > 8 || last.length === value.length) return false;
  const dot = last.indexOf('.');
  if (dot < 0 || dot === last.length - 1) return FORMS.has(dot < 0 ? last : last.slice(0, -1));
  return DOTTED_FORMS.has(last.replaceAll('.', '').toLowerCase());
}
