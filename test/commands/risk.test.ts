// secureml inspect --risk as it is typed.
import { Workdir, type Outcome } from '../support/program.js';

let work: Workdir;
beforeEach(() => (work = new Workdir()));
afterEach(() => work.remove());

const FIRST = ['Anna', 'Peter', 'Maria', 'John', 'Laura', 'Thomas', 'Sarah', 'David'];
const LAST = ['Smith', 'Miller', 'Garcia', 'Brown', 'Jones', 'Wilson', 'Taylor'];
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;

/** 600 rows: everybody's birth date, postal code and gender; every third number is the same; the salary is everybody's own. */
function table(rows = 600): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const born = `${1950 + (i % 50)}-0${1 + (i % 9)}-1${i % 10}`;
    const ssn = i % 3 === 0 ? '123-45-6789' : `${200 + (i % 400)}-45-${1000 + i}`;
    const note =
      i % 4 === 0
        ? `spoke with ${pick(FIRST, i)} ${pick(LAST, i)} about the open order`
        : 'nothing new since the last call we had';
    return [
      `${pick(FIRST, i)} ${pick(LAST, i >> 3)}`,
      ssn,
      born,
      10_001 + (i % 40),
      i % 2 ? 'M' : 'F',
      30_000 + i * 7,
      note,
    ].join(',');
  });
  return `name,ssn,birth_date,zip,gender,salary,notes\n${lines.join('\n')}\n`;
}

interface RiskData {
  rows: number;
  anonymity: {
    columns: string[];
    k: number;
    unique: number;
    below: number;
    exact: boolean;
    histogram: { from: number; to: number | null; rows: number; classes: number }[];
    without: { column: string; unique: number }[];
  };
  notes: { kind: string; columns: string[]; text: string; advice: string }[];
  columns: { name: string; distinct: number; unique: number; commonest: number }[];
}

async function risk(...args: string[]): Promise<RiskData> {
  const { code, stdout, stderr } = await work.run(['inspect', 'people.csv', '--risk', '--json', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as { files: { risk: RiskData }[] }).files[0]!.risk;
}

it('counts how many share a combination, as a plain map does', async () => {
  work.write('people.csv', table());
  const { anonymity, rows } = await risk('--quasi', 'zip,gender', '--quasi', 'birth_date', '--k', '4');
  const groups = new Map<string, number>();
  for (const line of table().trim().split('\n').slice(1)) {
    const cells = line.split(',');
    const key = [cells[2], cells[3], cells[4]].join();
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const sizes = [...groups.values()];
  const rowsOf = (wanted: (size: number) => boolean): number =>
    sizes.filter(wanted).reduce((sum, size) => sum + size, 0);
  expect(rows).toBe(600);
  expect(anonymity).toMatchObject({
    ...{ columns: ['zip', 'gender', 'birth_date'], k: Math.min(...sizes), exact: true },
    ...{ unique: rowsOf((size) => size === 1), below: rowsOf((size) => size < 4) },
  });
  for (const { from, to, rows: inside, classes } of anonymity.histogram) {
    const fits = (size: number): boolean => size >= from && (to === null || size <= to);
    expect([inside, classes]).toEqual([rowsOf(fits), sizes.filter(fits).length]);
  }
  expect(anonymity.without.map(({ column }) => column)).toEqual(['zip', 'gender', 'birth_date']);
});

it('finds what stays open, says so in words, and shows no value', async () => {
  work.write('people.csv', table());
  const { anonymity, notes, columns } = await risk();
  expect(anonymity.columns).toEqual(['birth_date', 'zip', 'gender']);
  const of = (kind: string): string[][] => notes.filter((note) => note.kind === kind).map((note) => note.columns);
  expect(of('frequency')).toContainEqual(['ssn']);
  expect(of('linkage')).toContainEqual(['salary']);
  expect(of('free-text')).toContainEqual(['notes']);
  expect(of('small-class').flat()).toContain('birth_date');
  expect(notes.find(({ kind, columns: [name] }) => kind === 'frequency' && name === 'ssn')!.text).toBe(
    '"ssn": one value is 33 % of the column, and its pseudonym as well',
  );
  expect(columns.find(({ name }) => name === 'salary')).toMatchObject({ distinct: 600, unique: 1 });
  const { stdout, stderr } = await work.run(['inspect', 'people.csv', '--risk']);
  expect(stdout).toMatch(/^alone +\d+ +\d+\.\d %/m);
  expect(stdout).toContain('- "notes" is free text: 25 % of its sampled cells name somebody');
  for (const value of ['123-45-6789', 'Anna', '30007', '1950-01-10']) expect(stdout + stderr).not.toContain(value);
});

it('reads a pipe, another delimiter, and a table without rows', async () => {
  const semicolons = table(60).replaceAll(',', ';');
  const pipe = await work.run(['inspect', '--risk', '--json', '--delimiter', ';', '--quasi', ':3'], {
    stdin: semicolons,
  });
  expect([pipe.code, JSON.parse(pipe.stdout).files[0].risk.rows]).toEqual([0, 60]);
  work.write('people.csv', semicolons);
  expect((await risk()).rows).toBe(60);
  work.write('people.csv', 'name,ssn\n');
  const { rows, notes } = await risk();
  expect([rows, notes]).toEqual([0, []]);
});

it('counts one row as one', async () => {
  work.write('people.csv', table(1));
  expect((await work.run(['inspect', 'people.csv', '--risk'])).stdout).toMatch(/^1 row$/m);
});

it.each<[string[], number, RegExp]>([
  [['--risk', '--quasi', 'zpi'], 2, /there is no column "zpi"\n.*did you mean "zip"/],
  [['--risk', '--quasi', ','], 2, /--quasi: a column is missing/],
  [['--quasi', 'zip'], 2, /--quasi and --k go with --risk/],
  [['--risk', '--policy-out', 'p.yaml'], 2, /--risk goes without --policy-out/],
  [['--risk', '--k', '1'], 2, /k/],
])('refuses %j', async (args, code, message) => {
  work.write('people.csv', table(20));
  const outcome: Outcome = await work.run(['inspect', 'people.csv', ...args]);
  expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringMatching(message)]);
});
