// Headers that say what was done, and by whom.
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';

const kinds = (header: string): readonly string[] => claimOf(readHeaders([header])[0]!).claim?.kinds ?? [];

it.each([
  'started_by',
  'LaunchedBy',
  'sold by',
  'drawn by',
  'last modified by',
  'geändert von',
  'erstellt durch',
  'creado por',
  'criado por',
  'modifié par',
  'creato da',
  'aangemaakt door',
])('finds somebody in "%s"', (header) => {
  expect(kinds(header)).toContain('full-name');
  expect(kinds(header)).toContain('username');
});

it.each(['sort by', 'order by', 'Abfahrt von', 'valido da', 'followed', 'Gültig von', 'nearby', 'by', 'payé par'])(
  'finds nobody in "%s"',
  (header) => {
    expect(kinds(header)).not.toContain('username');
  },
);
