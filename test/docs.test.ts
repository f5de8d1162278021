// Every block of shell and TypeScript in README and docs, run from top to bottom of its page in a private folder, against a real server
// where it names one. What is not run says why on the page.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseDocument } from 'yaml';
import { codeBlocks, type CodeBlock } from './support/documents.js';
import { hasPostgres, startPostgres, type Postgres } from './support/postgres.js';
import { programInShell, Workdir } from './support/program.js';
import { startDevServer, vaultBinary, type VaultServer } from './support/vault-server.js';

const SHELL = new Set(['sh', 'bash']);
const CODE = new Set(['ts', 'js']);
/** What the pages call the server and its token. */
const SERVER = 'http://127.0.0.1:8200';
const TOKEN = 'myroot';
const VAULT = /^vault |\| *vault /m;

const documents = [
  ...['README.md', 'integrations/python/README.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Whose comments become the pages in docs/api. */
const sources = [
  ...readdirSync('src/lib/library').map((name) => `src/lib/library/${name}`),
  'src/lib/keys/manager.ts',
].filter((file) => codeBlocks(file).length > 0);
const pages = [...documents, ...sources];

/** Tools that pages use; one that is missing is said. */
const present = new Map<string, boolean>();
function has(tool: string): boolean {
  if (!present.has(tool)) {
    const found =
      tool === 'vault'
        ? vaultBinary() !== undefined
        : tool === 'postgres'
          ? hasPostgres()
          : tool === 'secureml for Python'
            ? spawnSync('python3', ['-c', 'import secureml, pandas'], { stdio: 'ignore' }).status === 0
            : spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;
    present.set(tool, found);
    if (!found) console.warn(`NOT RUN: blocks that need ${tool}: it is not here`);
  }
  return present.get(tool)!;
}

const usesVault = (text: string): boolean => text.includes(SERVER) || text.includes(TOKEN) || VAULT.test(text);

/** What the pages import, where they are run. */
function linkPackages(work: Workdir): void {
  mkdirSync(work.path('node_modules'));
  symlinkSync(process.cwd(), work.path('node_modules', 'secureml'));
  symlinkSync(join(process.cwd(), 'node_modules', 'apache-arrow'), work.path('node_modules', 'apache-arrow'));
}

interface Outcome {
  readonly status: number | null;
  readonly said: string;
}

class Surroundings {
  readonly work: Workdir;
  #server: VaultServer | undefined;
  #postgres: Postgres | undefined;

  constructor(page: string) {
    // documents make their key, comments have one
    const key = sources.includes(page) ? { SECUREML_MASTER_KEY: '2b7e151628aed2a6abf7158809cf4f3c' } : {};
    const work = (this.work = new Workdir(key));
    this.#command('secureml', `exec ${programInShell} "$@"`);
    copyFileSync('examples/people.csv', work.path('people.csv'));
    linkPackages(work);
  }

  #command(name: string, text: string): void {
    this.work.write(`bin/${name}`, `#!/bin/sh\n${text}\n`);
    chmodSync(this.work.path('bin', name), 0o755);
  }

  async run(block: CodeBlock): Promise<Outcome> {
    const text = await this.#filledIn(block.text);
    // what one block exports the next ones have
    const script = `set -a; [ -f .exported ] && . ./.exported; set +a; set -euo pipefail
trap 'export -p > .exported' EXIT
${CODE.has(block.language) ? `"${process.execPath}" ${this.#module(text, block)}` : text}`;
    return this.#start(['bash', '-c', script]);
  }

  #module(text: string, { line }: CodeBlock): string {
    const file = this.work.path(`block-${line}.mjs`);
    writeFileSync(file, transformSync(text, { loader: 'ts' }).code);
    return file;
  }

  #start([program = '', ...args]: readonly string[]): Promise<Outcome> {
    const env = this.work.environment({
      PATH: `${this.work.path('bin')}:${process.env.PATH}`,
      ...this.#postgres?.environment,
    });
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: this.work.folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 60_000,
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.once('error', reject);
      child.once('close', (status) => resolve({ status, said }));
    });
  }

  async #filledIn(text: string): Promise<string> {
    if (/\bpsql\b/.test(text)) this.#postgres ??= await startPostgres();
    if (!usesVault(text)) return text;
    if (!this.#server) {
      this.#server = await startDevServer();
      const { url, token } = this.#server;
      // as after "vault login"
      const login = `VAULT_ADDR="\${VAULT_ADDR:-${url}}" VAULT_TOKEN="\${VAULT_TOKEN:-${token}}"`;
      this.#command('vault', `${login} exec "${vaultBinary()!}" "$@"`);
    }
    return text.replaceAll(SERVER, this.#server.url).replaceAll(TOKEN, this.#server.token);
  }

  async remove(): Promise<void> {
    await this.#server?.stop();
    await this.#postgres?.stop();
    this.work.remove();
  }
}

const blocksOf = (page: string): CodeBlock[] =>
  codeBlocks(page).filter(({ language }) => SHELL.has(language) || CODE.has(language));
const isRun = (block: CodeBlock): boolean =>
  block.notRun === undefined && [...block.needs, ...(usesVault(block.text) ? ['vault'] : [])].every(has);

// pages beside each other, the blocks of one in their order
const outcomes = new Map<CodeBlock, Outcome>();
const blocks = new Map(pages.map((page) => [page, blocksOf(page)]));
beforeAll(async () => {
  await Promise.all(
    pages.map(async (page) => {
      const runnable = blocks.get(page)!.filter(isRun);
      if (runnable.length === 0) return;
      const around = new Surroundings(page);
      try {
        for (const block of runnable) outcomes.set(block, await around.run(block));
      } finally {
        await around.remove();
      }
    }),
  );
}, 600_000);

describe.each(pages)('%s', (page) => {
  for (const block of blocks.get(page)!) {
    const name = `line ${block.line}: ${block.text.split('\n')[0]}`;
    if (block.notRun !== undefined) {
      it(`${name}: is not run, with the reason`, () => {
        expect(block.notRun!.length).toBeGreaterThan(10);
      });
      continue;
    }
    (isRun(block) ? it : it.skip)(name, () => {
      const { status, said } = outcomes.get(block)!;
      if (status !== block.exit) throw new Error(`it ended with ${status}:\n${said}`);
      expect(said).not.toMatch(/this is a bug|myroot/);
    });
  }

  it('has YAML that is YAML', () => {
    const written = codeBlocks(page).filter(({ language }) => language === 'yaml');
    for (const { line, text } of written) expect([line, parseDocument(text).errors]).toEqual([line, []]);
  });

  if (sources.includes(page)) return;
  it('links to files that are there', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, path]) => path!,
    );
    for (const link of links) expect([link, existsSync(join(page, '..', link))]).toEqual([link, true]);
  });
});

it('the picture in the README is of a real session, and of this program', () => {
  execFileSync(process.execPath, ['scripts/session.mjs', '--check'], { stdio: 'pipe' });
});

it('the TypeScript of the pages is what the types say', () => {
  const work = new Workdir();
  linkPackages(work);
  const files = pages.flatMap((page) =>
    codeBlocks(page)
      .filter(({ language }) => language === 'ts')
      .map(({ line, text }) => work.write(`${page.replaceAll(/\W/g, '-')}-${line}.mts`, text)),
  );
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck'];
  const types = ['--typeRoots', join(process.cwd(), 'node_modules/@types'), '--types', 'node'];
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, ...types, ...files], {
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  } finally {
    work.remove();
  }
});
