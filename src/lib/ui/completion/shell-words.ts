// The words of an unfinished command line of a shell, as far as quotes and backslashes go: POSIX.1-2017, Shell Command Language, 2.2.

export interface Word {
  readonly text: string;
  /** The quote that is open where the text ends. */
  readonly open: '"' | "'" | undefined;
}

/** Every word; the last one is the one that is being typed, empty behind a space. */
export function shellWords(line: string): Word[] {
  const words: Word[] = [];
  let text = '';
  let begun = false;
  let open: Word['open'];
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (open === "'") {
      if (c === "'") open = undefined;
      else text += c;
    } else if (c === '\\' && (open === undefined || '$`"\\'.includes(line[i + 1] ?? ''))) {
      text += line[++i] ?? '';
      begun = true;
    } else if (c === open) open = undefined;
    else if (open === undefined && (c === '"' || c === "'")) {
      open = c;
      begun = true;
    } else if (open === undefined && (c === ' ' || c === '\t' || c === '\n')) {
      if (begun) words.push({ text, open });
      text = '';
      begun = false;
    } else {
      text += c;
      begun = true;
    }
  }
  return [...words, { text, open }];
}

/** The text as it has to be typed where `open` says which quote is open. */
export function quoted(text: string, open: Word['open']): string {
  if (open === "'") return text.replaceAll("'", "'\\''");
  if (open === '"') return text.replace(/[$`"\\]/g, '\\$&');
  return text.replace(/[^\w@%+=:,./~\u0080-\u{10ffff}-]/gu, '\\$&');
}
