// A header as the words it is made of: "custFirstName2" -> cust first name; accents, case, digits and punctuation are gone.

/** Letters that have a plain spelling but no decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const LONGEST = 200;

/** Small letters without accents. Umlauts lose their dots; vocabularies hold the spelling with "e" beside it. */
export function fold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN[letter]!);
}

/** The words of a header, in order. */
export function wordsOf(header: string): string[] {
  return header
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
