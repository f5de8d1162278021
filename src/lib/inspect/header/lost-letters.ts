// Letters that a program lost: "direcci_n", "tel?fono". What is left is no word, and with a letter between the halves it is one.
const LETTERS = [...'aeioun'];

/** The word that two halves make with one letter between them; undefined when none does. */
export function restored(left: string, right: string, isWord: (word: string) => boolean): string | undefined {
  for (const letter of LETTERS) {
    const word = left + letter + right;
    if (isWord(word)) return word;
  }
  return undefined;
}
