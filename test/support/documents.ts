// The code blocks of a document, or of the comments of a TypeScript file, with the marks above them:
//   <!-- not run: why -->   <!-- needs: sqlite3, psql -->   <!-- exit: 5 -->
import { readFileSync } from 'node:fs';

export interface CodeBlock {
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** why it is not run */
  readonly notRun?: string | undefined;
  /** programs without which it is not run */
  readonly needs: readonly string[];
  readonly exit: number;
}

export function codeBlocks(file: string): CodeBlock[] {
  const text = readFileSync(file, 'utf8');
  const lines = (file.endsWith('.ts') ? text.replaceAll(/^\s*\* ?/gm, '') : text).split('\n');
  const blocks: CodeBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [, indent = '', language] = /^( *)```(\w*)/.exec(lines[i]!) ?? [];
    if (language === undefined) continue;
    const end = lines.findIndex((line, j) => j > i && line.trim() === '```');
    const code = lines.slice(i + 1, end).map((line) => line.slice(indent.length));
    const marks = marksAbove(lines, i);
    blocks.push({
      ...{ line: i + 1, language, text: `${code.join('\n')}\n` },
      notRun: marks.get('not run'),
      needs: marks.get('needs')?.split(/,\s*/) ?? [],
      exit: Number(marks.get('exit') ?? 0),
    });
    i = end;
  }
  return blocks;
}

function marksAbove(lines: readonly string[], fence: number): Map<string, string> {
  const marks = new Map<string, string>();
  for (let i = fence - 1; i >= 0; i--) {
    const [, name, value] = /^\s*<!-- (not run|needs|exit): (.*) -->$/.exec(lines[i]!) ?? [];
    if (name !== undefined) marks.set(name, value!);
    else if (lines[i]!.trim() !== '') break;
  }
  return marks;
}
