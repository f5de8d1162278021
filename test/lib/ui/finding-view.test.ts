import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { findingTable } from '../../../src/lib/ui/finding-view.js';
import { formatCatalogue } from '../../../src/lib/ui/format-catalogue.js';
import { formatTable } from '../../../src/lib/ui/format-text.js';

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
    for (let width = 66; width <= 160; width++) {
      const table = findingTable(findings, undefined, width);
      expect([width, widest(table) <= width]).toEqual([width, true]);
      const shown = table.split(/\s+/);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
    expect(findingTable(findings, undefined, 160)).toMatch(/VALID\s+WHY\n/);
    expect(findingTable(findings, undefined, 80)).not.toContain('WHY');
  });

  it('formats do, without their examples where it is narrow', async () => {
    const list = await formatCatalogue();
    for (const width of [80, 100, 120]) expect(widest(formatTable(list, width))).toBeLessThanOrEqual(width);
    expect(formatTable(list, 80)).toMatch(/^FORMAT\s+FOR\n/);
    expect(formatTable(list, Infinity)).toMatch(/^FORMAT\s+FOR\s+EXAMPLE\s+ITS PSEUDONYM\n/);
  });
});
