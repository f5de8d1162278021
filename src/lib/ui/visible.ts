// Text of others (headers, file names, answers of a server) as it may stand on a terminal: what would move the cursor, change the
// title, or turn the order of letters around is shown instead of sent. Written as JSON writes it, so that JSON stays what it is.

// C0, DEL, C1, the line separators of Unicode, and the embeddings, overrides and isolates of UAX #9
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The colours that messages.ts gives, each and its end. */
const COLOUR = /\u001b\[(?:1|2|22|31|32|33|36|39)m/gu;

/** One line of text. */
export function visible(text: string): string {
  return text.replace(CONTROL, escaped);
}

/** Whether nothing in `text` has to be made visible. */
export function isPlain(text: string): boolean {
  return text.search(CONTROL) < 0;
}

/** Lines that are set already, with tabs and colours of our own. */
export function visibleLines(text: string): string {
  const colours = text.match(COLOUR) ?? [];
  return text
    .split(COLOUR)
    .map((part, i) => part.replace(CONTROL, (c) => (c === '\n' || c === '\t' ? c : escaped(c))) + (colours[i] ?? ''))
    .join('');
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(control: string): string {
  return SHORT[control] ?? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
