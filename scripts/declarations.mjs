// The declarations of the library as one file, twice: for ES modules and for CommonJS. What tsc writes names every internal module that a
// public one touches, with types that a program of others may not have; here is only what can be reached from the exports.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';

const ENTRY = 'dist/index.d.ts';
const program = ts.createProgram([ENTRY], {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const entry = program.getSourceFile(ENTRY);

/** Name -> symbol of everything that is written. */
const symbols = new Map();
/** Module of others -> names that are taken from it. */
const imports = new Map();
const texts = [];

const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(entry)).map(resolved);
for (const symbol of exported) write(symbol);
const head = [...imports].map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`);
const names = exported.map(({ name }) => name).sort();
const text = [...head, ...texts, `export { ${names.join(', ')} };`, ''].join('\n');
writeFileSync('dist/index.d.ts', text);
writeFileSync('dist/index.d.cts', text);

function resolved(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function write(symbol) {
  const known = symbols.get(symbol.name);
  if (known === symbol) return;
  if (known) throw new Error(`two declarations are named ${symbol.name}`);
  symbols.set(symbol.name, symbol);
  for (const declaration of symbol.declarations) {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    texts.push(textOf(node));
    visit(node);
  }
}

/** With its documentation. */
function textOf(node) {
  const [documentation] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const source = node.getSourceFile().text;
  const own = source.slice(node.getStart(), node.end).replace(/^export (?:default )?/, '');
  return documentation ? `${source.slice(documentation.pos, documentation.end)}\n${own}` : own;
}

function visit(node) {
  if (ts.isImportTypeNode(node)) throw new Error(`a type has to be named where it is exported: ${node.getText()}`);
  if (ts.isIdentifier(node)) refer(node);
  ts.forEachChild(node, visit);
}

function refer(identifier) {
  const symbol = checker.getSymbolAtLocation(identifier);
  if (!symbol) return;
  const [declaration] = symbol.declarations ?? [];
  if (declaration && ts.isImportSpecifier(declaration)) {
    const from = declaration.parent.parent.parent.moduleSpecifier.text;
    if (!from.startsWith('.')) {
      if (declaration.propertyName) throw new Error(`${from}: imported under another name`);
      imports.set(from, (imports.get(from) ?? new Set()).add(symbol.name));
      return;
    }
  }
  const target = resolved(symbol);
  if (target.declarations?.some(isOwn)) write(target);
}

/** Whether it stands by itself in a file of ours. */
function isOwn(declaration) {
  const file = declaration.getSourceFile();
  if (!relative('dist', file.fileName).startsWith('..')) {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return statement.parent === file;
  }
  return false;
}
