// Headers and values that are made of words for people and places, and are about neither.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { isFile, username } from '../../../src/lib/inspect/values/contact.js';
import { NO, SHAPE } from '../../../src/lib/inspect/values/level.js';
import { isPhrase, wholeName } from '../../../src/lib/inspect/values/names.js';
import { streetAddress } from '../../../src/lib/inspect/values/places.js';

const headed = (header: string, lines: readonly string[]): Finding[] =>
  inspectTable({ header: header.split(';'), hasHeader: true, rows: lines.map((line) => line.split(';')) });
const kindsBy = (...headers: string[]): readonly string[] => claimOf(readHeaders(headers)[0]!).claim?.kinds ?? [];

it.each([
  ...['ForecastCategory', 'ForecastCategoryName', 'Customer Group Name', 'ad_id', 'ad_link', 'Tên chi nhánh'],
  ...['metodo', 'forma_pago', 'mode_paiement', 'modalità', 'Verfahren'],
])('finds nobody in %s', (header) => {
  expect(kindsBy(header, 'amount', 'status')).toEqual([]);
});

it('still reads the first name in the Turkish "ad"', () => {
  expect(kindsBy('ad', 'soyad', 'dogum tarihi')).toContain('first-name');
});

it('reads the address of a mailbox as one', () => {
  expect(kindsBy('Adresse de messagerie')).toContain('email');
  expect(kindsBy('adresse électronique')).toContain('email');
  expect(kindsBy('adresse')).toContain('street-address');
});

it('takes copies of messages for no cards', () => {
  expect(kindsBy('Cc', 'Bcc', 'Subject')).not.toContain('card');
  expect(kindsBy('cc', 'expiry', 'amount')).toContain('card');
});

it('takes shares of ages and flags for no ages', () => {
  const ages = ['34', '71', '8', '55', '19', '62'];
  const kinds = (values: readonly string[]): string | undefined =>
    headed(
      'town;age75',
      values.map((value, i) => `T${i};${value}`),
    )[1]!.kind;
  expect(kinds(ages)).toBe('age');
  expect(kinds(['0', '1', '1', '0', '0', '1'])).toBeUndefined();
  expect(kinds(['0.1079', '0.0799', '0.11056', '0.1492', '0.1', '0.1351'])).toBeUndefined();
});

it('takes names of species and of tasks for nobody', () => {
  expect(wholeName('Iris-virginica')).toBeLessThan(SHAPE);
  expect(wholeName('Anna-Maria Berg')).toBeGreaterThan(SHAPE);
  expect(['Rahmen polieren', 'Annual check', 'Bolzen setzen'].map(isPhrase)).toEqual([true, true, true]);
  expect(['Anna Berg', 'anna berg', 'ANNA BERG', 'Ludwig van Beek', 'Polieren'].map(isPhrase)).toEqual(
    Array(5).fill(false),
  );
});

it('takes files for no streets and keys of users for no logins', () => {
  expect(isFile('00001.svg')).toBe(true);
  expect(streetAddress('00001.svg')).toBe(NO);
  expect(username('0f8fad5b-d9cb-469f-a165-70867728950e')).toBe(NO);
});

it('finds who came first under a place, and the place where there is one', () => {
  const winners = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];
  const lines = winners.map((name, i) => `${i};${name}`);
  expect(headed('round;1st Place', lines)[1]).toMatchObject({ kind: 'full-name', personal: 'yes' });
  const places = ['Hamburg', 'Leipzig', 'Dortmund', 'Rostock', 'Bremen', 'Kassel'].map(
    (town, i) => `${winners[i]!};${town}`,
  );
  expect(headed('name;place', places)[1]).toMatchObject({ kind: 'city' });
});

it('leaves their sex to animals, and lets x run from west to east', () => {
  const pets = ['Milo;Macho;4.3', 'Fito;Hembra;5.2', 'Peca;Hembra;3.4', 'Nube;Macho;6.1', 'Kira;Hembra;2.9'];
  expect(headed('nombre_mascota;sexo;peso', pets).map(({ personal, quasi }) => personal === 'no' && !quasi)).toEqual(
    Array(3).fill(true),
  );
  const centers = ['62.9981837;57.7075917', '64.8153409;94.0170454', '59.2210043;61.3398121', '63.1004418;77.8120934'];
  expect(headed('x;y', centers)[0]).toMatchObject({ personal: 'no' });
});
