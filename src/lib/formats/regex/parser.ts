// Regular expressions as JavaScript writes them (flag u), but for what is not regular or not pinned: each of that is refused by name.
import { OptionError } from '../format.js';
import { complement, SPACES, union, type CodePoints } from './sets.js';

export type Node =
  | { readonly kind: 'set'; readonly set: CodePoints }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly least: number; readonly most: number };

const LONGEST_PATTERN = 1_000;
const MOST_REPEATS = 4_096;
const DEEPEST = 100;

const DIGIT: CodePoints = [0x30, 0x39];
const WORD: CodePoints = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
const LINE_ENDS: CodePoints = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029];
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };
/** Characters that stand for themselves behind a backslash. */
const ESCAPED = '^$\\.*+?()[]{}|/-';

/** @throws OptionError that says what of the pattern cannot be, and where */
export function parsePattern(pattern: string): Node {
  if (pattern.length > LONGEST_PATTERN) {
    throw new OptionError(`pattern: ${pattern.length} characters, at most ${LONGEST_PATTERN}`);
  }
  if (pattern === '') throw new OptionError('pattern: expected one', 'for example regex:[A-Z]{2}\\d{6}');
  return new Parser([...pattern]).parse();
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(readonly text: readonly string[]) {}

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.text.length) throw this.#wrong('a ")" that closes nothing');
    return node;
  }

  #wrong(what: string, hint?: string): OptionError {
    return new OptionError(`pattern: ${what} at character ${this.#at + 1}`, hint);
  }

  /** @param what is not regular */
  #irregular(what: string): OptionError {
    return this.#wrong(what, 'a pattern has to be regular: characters, classes, groups, |, ?, *, + and {m,n}');
  }

  #peek(text: string): boolean {
    for (let k = 0; k < text.length; k++) if (this.text[this.#at + k] !== text[k]) return false;
    return true;
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): Node {
    if (++this.#depth > DEEPEST) throw this.#wrong(`more than ${DEEPEST} groups in each other`);
    const items = [this.#sequence()];
    while (this.#take('|')) items.push(this.#sequence());
    this.#depth--;
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  #sequence(): Node {
    const items: Node[] = [];
    // anchors are implied; at the ends of the whole they say nothing new
    if (this.#depth === 1) while (this.#take('^'));
    while (this.#at < this.text.length && !this.#peek('|') && !this.#peek(')')) {
      if (this.#take('$')) {
        const ends = this.#at === this.text.length || this.#peek('|');
        if (this.#depth === 1 && ends) continue;
        this.#at--;
        throw this.#irregular('an anchor inside the pattern');
      }
      items.push(this.#repeated(this.#atom()));
    }
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  #repeated(item: Node): Node {
    const range = this.#quantifier();
    if (!range) return item;
    const [least, most] = range;
    // how soon it is content does not change what it matches
    this.#take('?');
    if (this.#peek('+') || this.#peek('*') || this.#peek('?') || this.#braces(this.#at)) {
      throw this.#wrong('a quantifier behind a quantifier', 'put the inner one in a group');
    }
    return { kind: 'repeat', item, least, most };
  }

  #quantifier(): [number, number] | undefined {
    if (this.#take('*')) return [0, Infinity];
    if (this.#take('+')) return [1, Infinity];
    if (this.#take('?')) return [0, 1];
    const braces = this.#braces(this.#at);
    if (!braces) return undefined;
    const least = Number(braces[1]);
    const most = braces[2] === undefined ? least : braces[3] === '' ? Infinity : Number(braces[3]);
    if (most < least) throw this.#wrong('a repetition of more than its most');
    if (least > MOST_REPEATS || (most > MOST_REPEATS && most !== Infinity)) {
      throw this.#wrong(`a repetition of more than ${MOST_REPEATS} times`);
    }
    this.#at += braces[0].length;
    return [least, most];
  }

  #braces(at: number): RegExpExecArray | null {
    if (this.text[at] !== '{') return null;
    return /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(this.text.slice(at, at + 16).join(''));
  }

  #atom(): Node {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'set', set: this.#class() };
    if (this.#take('.')) return { kind: 'set', set: complement(LINE_ENDS) };
    if (this.#peek('^')) throw this.#irregular('an anchor inside the pattern');
    if (this.#peek('*') || this.#peek('+') || this.#peek('?')) throw this.#wrong('a quantifier with nothing before it');
    if (this.#peek('{') || this.#peek('}') || this.#peek(']')) {
      throw this.#wrong(`a lone "${this.text[this.#at]}"`, 'a backslash in front makes it a character');
    }
    if (this.#take('\\')) return { kind: 'set', set: this.#escape() };
    return { kind: 'set', set: this.#single(this.text[this.#at++]!) };
  }

  #group(): Node {
    if (this.#take('?')) {
      if (this.#peek('=') || this.#peek('!') || this.#peek('<=') || this.#peek('<!')) {
        throw this.#irregular(this.#peek('<') ? 'a lookbehind' : 'a lookahead');
      }
      const name = /^<[A-Za-z_$][\w$]*>/.exec(this.text.slice(this.#at, this.#at + 64).join(''));
      if (name) this.#at += name[0].length;
      else if (!this.#take(':')) throw this.#wrong('a group of an unknown kind', 'groups are (...) and (?:...)');
    }
    const node = this.#choice();
    if (!this.#take(')')) throw this.#wrong('a group that is not closed,');
    return node;
  }

  /** Behind a backslash, outside of a class. */
  #escape(): CodePoints {
    const character = this.text[this.#at];
    if (character === undefined) throw this.#wrong('a backslash with nothing behind it,');
    if (/[1-9]/.test(character) || character === 'k') throw this.#irregular('a backreference');
    if (character === 'b' || character === 'B') throw this.#irregular('a word boundary');
    return this.#escaped(character);
  }

  #escaped(character: string): CodePoints {
    if (character === 'p' || character === 'P') {
      throw this.#wrong('a Unicode property', 'its members change from one engine to the next: write the ranges');
    }
    this.#at++;
    switch (character) {
      case 'd':
        return DIGIT;
      case 'D':
        return complement(DIGIT);
      case 'w':
        return WORD;
      case 'W':
        return complement(WORD);
      case 's':
        return SPACES;
      case 'S':
        return complement(SPACES);
    }
    if (character === 'x') return this.#code(/^[0-9A-Fa-f]{2}/);
    if (character === 'u')
      return this.#peek('{') ? this.#code(/^\{0*([0-9A-Fa-f]{1,6})\}/) : this.#code(/^[0-9A-Fa-f]{4}/);
    const control = CONTROLS[character];
    if (control !== undefined) return [control, control];
    if (ESCAPED.includes(character)) return this.#single(character);
    this.#at--;
    throw this.#wrong(`an unknown escape "\\${character}"`);
  }

  #code(pattern: RegExp): CodePoints {
    const match = pattern.exec(this.text.slice(this.#at, this.#at + 16).join(''));
    const code = match ? Number.parseInt(match[1] ?? match[0], 16) : -1;
    if (!match || code > 0x10ffff) throw this.#wrong('a character code that is none');
    if (code >= 0xd800 && code < 0xe000)
      throw this.#wrong('half of a surrogate pair', 'write \\u{...} with the whole code');
    this.#at += match[0].length;
    return [code, code];
  }

  #single(character: string): CodePoints {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code < 0xe000) throw this.#wrong('half of a surrogate pair');
    return [code, code];
  }

  #class(): CodePoints {
    const isNegated = this.#take('^');
    const ranges: number[] = [];
    while (!this.#take(']')) {
      const first = this.#member();
      if (this.#peek('-') && this.text[this.#at + 1] !== ']') {
        this.#at++;
        const last = this.#member();
        if (first.length > 2 || last.length > 2 || first[0] !== first[1] || last[0] !== last[1]) {
          throw this.#wrong('a range between what is no single character');
        }
        if (last[0]! < first[0]!) throw this.#wrong('a range that runs backwards');
        ranges.push(first[0]!, last[0]!);
      } else ranges.push(...first);
    }
    const set = union(ranges);
    if (set.length === 0 && !isNegated) throw this.#wrong('an empty class');
    return isNegated ? complement(set) : set;
  }

  #member(): CodePoints {
    const character = this.text[this.#at];
    if (character === undefined) throw this.#wrong('a class that is not closed,');
    if (character === '\\') {
      this.#at++;
      const escaped = this.text[this.#at];
      if (escaped === undefined) throw this.#wrong('a backslash with nothing behind it,');
      if (escaped === 'b') {
        this.#at++;
        return [8, 8];
      }
      if (/[1-9Bk]/.test(escaped)) throw this.#wrong(`an unknown escape "\\${escaped}"`);
      return this.#escaped(escaped);
    }
    this.#at++;
    return this.#single(character);
  }
}
