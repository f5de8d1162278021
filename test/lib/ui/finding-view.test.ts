import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { findingTable } from '../../../src/lib/ui/finding-view.js';
import { formatCatalogue } from '../../../src/lib/ui/format-catalogue.js';
import { formatTable } from '../../../src/lib/ui/format-text.js';
import { riskLines } from '../../../src/lib/ui/risk-run.js';
import type { Risk } from '../../../src/lib/inspect/risk/risk.js';

const header = ['customer_name', 'birth_date', 'note'];
const rows = [
  ['Anna Brown', '1979-12-19', 'called twice'],
  ['John Smith', '1997-06-17', 'prefers e-mail'],
  ['Mary Jones', '1962-10-18', 'moved in May'],
];
const findings = inspectTable({ header, hasHeader: true, rows });
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('tables on a terminal', () => {
  it('findings fit into its width, with the whole of every reason', () => {
    const words = findings.flatMap(({ evidence }) => evidence.join('; ').split(' '));
    expect(words.length).toBeGreaterThan(10);
    for (let width = 40; width <= 160; width++) {
      const table = findingTable(findings, undefined, width);
      expect([width, widest(table) <= width]).toEqual([width, true]);
      const shown = table.split(/\s+/);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
    expect(findingTable(findings, undefined, 160)).toMatch(/VALID\s+WHY\n/);
    expect(findingTable(findings, undefined, 80)).not.toContain('WHY');
    expect(findingTable(findings, undefined, 40)).toMatch(/^1  customer_name\n    PERSONAL {2}yes\n/);
  });

  it('risks do', () => {
    const bucket = { from: 1, to: 1, rows: 3, share: 1 };
    const anonymity = { columns: ['customer_name', 'birth_date'], classes: 3, exact: true, histogram: [bucket] };
    const risk = {
      ...{ rows: 3, k: 5, anonymity },
      notes: [{ text: 'somebody may be told by what is left', advice: 'generalize the dates to years' }],
    } as unknown as Risk;
    for (let width = 40; width <= 120; width++)
      expect(widest(riskLines(risk, width).join('\n'))).toBeLessThanOrEqual(width);
    expect(riskLines(risk, 120).join('\n')).toMatch(/alone +3 100.0 % #{40}\n/);
  });

  it('formats do, without their examples where it is narrow', async () => {
    const list = await formatCatalogue();
    for (const width of [40, 60, 80, 100, 120]) expect(widest(formatTable(list, width))).toBeLessThanOrEqual(width);
    expect(formatTable(list, 80)).toMatch(/^FORMAT\s+FOR\n/);
    expect(formatTable(list, Infinity)).toMatch(/^FORMAT\s+FOR\s+EXAMPLE\s+ITS PSEUDONYM\n/);
  });
});
