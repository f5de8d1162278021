// itin: a US individual taxpayer identification number: 9xx, then a group that the IRS assigns, then any serial number.
import type { Format } from './format.js';
import { byShape, identifierCodec } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { runs } from './identifier/spec.js';

/** Groups from and to, as the IRS assigns them (50-65, 70-88, 90-92, 94-99). */
const GROUPS = [
  [50, 66],
  [70, 89],
  [90, 93],
  [94, 100],
] as const;
const SERIALS = 10_000;

function assigned(): [number, string][] {
  const out: [number, string][] = [[0, 'no']];
  for (let area = 900; area < 1_000; area++) {
    for (const [from, to] of GROUPS) {
      out.push([(area * 100 + from) * SERIALS, 'valid'], [(area * 100 + to) * SERIALS, 'no']);
    }
  }
  return out.filter(([start]) => start < 1e9);
}

const layouts = byShape({
  ddddddddd: () => new Layout({ shape: 'ddddddddd', fields: [runs(0, 9, assigned())] }),
});

export const itin: Format = {
  name: 'itin',
  version: 1,
  summary: 'US individual taxpayer identification number',
  accepts: 'nine digits: 9xx and a group of 50 to 65, 70 to 88, 90 to 92 or 94 to 99; any separators',
  example: '912-70-1234',
  options: {},
  create: () => identifierCodec(layouts, { isNumeric: true }),
};
