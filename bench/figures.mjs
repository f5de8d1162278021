// The figures of one run: printed, kept, put into the README, compared with the ones that were kept before.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export class Figures {
  #path;
  #kept;
  #figures = [];

  /** @param file name of the file in bench/ that holds the figures kept before */
  constructor(file) {
    this.#path = join(root, 'bench', file);
    this.#kept = existsSync(this.#path) ? JSON.parse(readFileSync(this.#path, 'utf8')) : [];
  }

  /**
   * @param ratio how many times as fast as `against`; with `less` how many times as much
   */
  add(name, against, ratio, less) {
    const figure = { name, against, less, ...rounded(ratio) };
    this.#figures.push(figure);
    console.log(`${name}\n    ${figure.median} times ${against} (${figure.min} to ${figure.max})`);
  }

  addMemory(name, mib) {
    this.#figures.push({ name, mib: Math.round(mib) });
    console.log(`${name}\n    ${Math.round(mib)} MiB`);
  }

  /** Whether a ratio is under half of the one that was kept (with `less`: over twice). */
  hasFallen(name, against, { median }, less) {
    const kept = this.#kept.find((figure) => figure.name === name && figure.against === against);
    return kept !== undefined && (less ? median > kept.median * 2 : median < kept.median / 2);
  }

  save() {
    writeFileSync(this.#path, `${JSON.stringify(this.#figures, undefined, 2)}\n`);
  }

  writeReadme() {
    const lines = this.#figures.map((f) =>
      f.mib === undefined
        ? `| ${f.name} | ${f.median} (${f.min} to ${f.max}) times | ${f.against} |`
        : `| ${f.name} | ${f.mib} MiB | |`,
    );
    const table = ['| what | median (lowest to highest) | against |', '| --- | --- | --- |', ...lines].join('\n');
    const file = join(root, 'README.md');
    const text = readFileSync(file, 'utf8');
    const between = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
    if (!between.test(text)) throw new Error('README.md has no <!-- bench --> and <!-- /bench -->');
    writeFileSync(file, text.replace(between, `$1\n${table}\n\n$2`));
  }

  /** Says which ratios have fallen, and makes the process fail when one has. */
  compare() {
    const bad = this.#figures.flatMap(({ name, against, median, less }) => {
      const kept = this.#kept.find((figure) => figure.name === name && figure.against === against);
      if (!kept) return [`${name}, ${against}: was not kept before (--keep)`];
      return this.hasFallen(name, against, { median }, less) ? [`${name}: ${median}, was ${kept.median}`] : [];
    });
    if (bad.length === 0) console.log('\nno ratio is under half of what it was');
    else {
      console.error(`\n${bad.join('\n')}`);
      process.exitCode = 1;
    }
  }
}

function rounded(values) {
  return Object.fromEntries(
    Object.entries(values).map(([k, v]) => [k, Number(v >= 100 ? v.toFixed(0) : v.toPrecision(3))]),
  );
}
