// Passwords, as they are kept and as they are invented.
import { lettered } from '../lettered.js';

const HASHED = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|\$(?:2[aby]|5|6|argon2\w*)\$\S{20,})$/i;
const CLASSES = [lettered(/\p{Ll}/u), lettered(/\p{Lu}/u), /\d/, lettered(/[^\p{L}\d\s]/u)];
const WITH_SMALL_LETTER = lettered(/^(?=.*\p{Ll})\S{6,24}$/u);

/** Letters alone whose case changes four times and more, as it does in no word and no name. */
const ALTERNATING = lettered(/^\p{Lu}*(?:\p{Ll}+\p{Lu}+){2,}\p{Ll}+$|^\p{Lu}*(?:\p{Ll}+\p{Lu}+){2,}$/u);

/** What is left of a password that is kept as a hash. */
export const isHash = (value: string): boolean => HASHED.test(value);

/** Letters of both cases, digits and signs without a space, or what is left of them. */
export function isSecret(value: string): boolean {
  if (isHash(value)) return true;
  if (!WITH_SMALL_LETTER.test(value) || /^[\w.-]+@\w|:\/\/|^\d{1,4}[-/.:]/.test(value)) return false;
  return CLASSES.filter((kind) => kind.test(value)).length >= 3 || ALTERNATING.test(value);
}

/** What passwords are called in passwords, and digits that everybody counts up at the end of a word: "parola123", "customer123", "12345". */
const WEAK =
  /^\S*(?:pass|pwd|parol|senha|sifre|haslo|heslo|lozink|jelszo|clave|contras|kennw|wachtw|motdepasse|mdp|qwert|azert)\S*$|^[a-z]{1,16}[@#!._-]?(?:123|1234|12345|123456|321)[!@#.]?$|^1234(?:5(?:6(?:78?9?)?)?)?$/i;

/** Not by itself: "123" may be a number of anything. */
const WEAKEST = /^(?:0{3,4}|1{3,4}|123)$/;

export const isWeakSecret = (value: string): boolean => WEAK.test(value);

/** What somebody types who tries a program, behind the name that he logs in with. */
export const isWeakestSecret = (value: string): boolean => isWeakSecret(value) || WEAKEST.test(value);
