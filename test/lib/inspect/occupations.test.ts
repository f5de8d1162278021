// Headers that say what somebody does or is to somebody else, in the languages of the header words.
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const claimedBy = (header: string): readonly string[] => claimOf(readHeaders([header])[0]!).claim?.kinds ?? [];

it.each([
  ...['beautician', 'hairdresser', 'psychologist', 'accountant', 'neighbor', 'shareholder', 'HeadOfState', 'cfo'],
  ...['Friseurin', 'Zahnärztin', 'Aufsichtsrat', 'Staatsoberhaupt', 'Nachbar', 'Praktikantin', 'Gemeinderat'],
  ...['coiffeuse', 'kiné', 'suppléant', "chef de l'état", 'maître de stage', 'voisin', 'collaborateurs'],
  ...['peluquera', 'odontólogo', 'jefe_de_estado', 'vecino', 'becario', 'ministra'],
  ...['cabeleireiro', 'corretor', 'chefe_governo', 'vizinho', 'roteirista', 'governador'],
  ...['parrucchiere', 'commercialista contabile', 'capo_di_stato', 'vicino', 'sceneggiatore', 'supplente'],
  ...['kapper', 'tandarts', 'staatshoofd', 'buurman', 'stagiair', 'oprichter'],
  ...['perruquera', 'llevadora', "cap d'estat", 'becari', 'guanyador'],
  ...['fryzjer', 'kadeřník', 'frisör', 'kampaaja', 'kuaför', 'fodrász', 'granne', 'sąsiad', 'kiracı', 'yönetmen'],
])('finds somebody in %s', (header) => {
  expect(claimedBy(header)).toContain('full-name');
});

it.each(['head_of_table', 'state', 'company', 'butcher', 'chef de gare station'])('keeps %s as it was', (header) => {
  expect(claimedBy(header)).not.toContain('first-name');
});

it.each([
  ['nationalities', 'nationality'],
  ['citizenships', 'nationality'],
  ['genders', 'gender'],
  ['birthdates', 'birth-date'],
])('reads the plural %s', (header, kind) => {
  expect(claimedBy(header)).toContain(kind);
});

it('leaves it to the values whether somebody is meant', () => {
  const rows = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown'].map((name, i) => [`${i}`, name]);
  const table = { header: ['no', 'peluquero'], hasHeader: true, rows };
  expect(inspectTable(table)[1]).toMatchObject({ kind: 'full-name' });
  const salons = ['Salon Blue', 'Hair Shop', 'Barber Store', 'Center Cut'].map((name, i) => [`${i}`, name]);
  expect(inspectTable({ ...table, rows: salons })[1]).toMatchObject({ personal: 'no' });
});

it('lets the values of a French "désignation" say whether they are of people or of goods', () => {
  const french = (...values: string[]): unknown =>
    inspectTable({
      header: ['Département', 'Désignation', 'Voix'],
      hasHeader: true,
      rows: values.map((value, i) => ['AIN', value, `${51 + i}`]),
    })[1];
  expect(french('M. BRETON Xavier', 'Mme MILLER Anna', 'M. SMITH John', 'Mme JONES Maria')).toMatchObject({
    kind: 'full-name',
  });
  expect(french('Table de chêne', 'Chaise bleue', 'Lampe de bureau', 'Tasse rouge')).toMatchObject({ personal: 'no' });
});

it.each([
  ...[
    'arrestee',
    'panelist',
    'contributor',
    'cast',
    'co-authors',
    'directors',
    'witnesses',
    'Vortragende',
    'Mitwirkende',
  ],
  ...['plaignante', 'orateur', 'ponente', 'víctima', 'palestrante', 'vítima', 'relatore', 'vittima', 'spreker'],
  ...['vergunninghouder', 'prelegent', 'přednášející', 'uhri', 'áldozat', 'konuşmacı', 'pembicara'],
])('finds somebody in the %s of courts, conferences and films', (header) => {
  expect(claimedBy(header)).toContain('full-name');
});

it.each(['contractor_name', 'scientific name', 'common_name', 'room_name', 'stop_name', 'nom_salle', 'nombre_sala'])(
  'finds nobody in %s',
  (header) => {
    expect(claimedBy(header)).toEqual([]);
  },
);

it('knows shops and firms by what they are called beside a name', () => {
  const tenants = [
    'Parkside Fitness 12',
    'Northstar Studio 7',
    'Liberty Labs 31',
    'Pioneer Media 4',
    'Vista Wellness 9',
  ];
  const rows = tenants.map((tenant, i) => [`T-${i}`, tenant]);
  expect(inspectTable({ header: ['tenant_id', 'tenant_name'], hasHeader: true, rows })[1]).toMatchObject({
    personal: 'no',
  });
});
