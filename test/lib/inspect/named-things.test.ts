// What has a name and is nobody: things, in the languages of the header words.
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const claimedBy = (header: string): readonly string[] => claimOf(readHeaders([header])[0]!).claim?.kinds ?? [];

it.each([
  ...['nombre_aeropuerto', 'nombre_finca', 'nombre_cancion', 'nombre_vacuna', 'nombre_parque', 'nombre_medicamento'],
  ...['nome_aeroporto', 'nome_fazenda', 'nome_musica', 'nome_planta', 'nome_peca', 'nome_receita'],
  ...['nom_aeroport', 'nom_chanson', 'nom_riviere', 'nom_scientifique', 'nom_liste', 'nom_domaine'],
  ...['nome_barca', 'nome_farmaco', 'nome_impianto', 'nome_museo', 'nome_ristorante', 'nome_sito'],
  ...['nom_pellicula', 'nom_estacio', 'Flughafenname', 'vliegveldnaam', 'nume_produs', 'nume_echipa', 'nume_scoala'],
  ...['elokuvan_nimi', 'kirjan_nimi', 'joukkueen_nimi', 'cihaz_adi', 'kategori_adi', 'hastane_adi', 'nama_buku'],
  ...['ime_filma', 'ime_proizvoda', 'ime_podjetja', 'imie_psa', 'jmeno_psa'],
])('finds nobody in %s', (header) => {
  expect(claimedBy(header)).toEqual([]);
});

it.each(['asiakkaan_nimi', 'potilaan_nimi', 'tanulo_neve', 'nama_dokter', 'varaaja'])(
  'finds somebody in %s',
  (header) => {
    expect(claimedBy(header)).toContain('full-name');
  },
);

it.each(['ime_kupca', 'ime_pacijenta', 'personel_adi'])('finds a first name in %s', (header) => {
  expect(claimedBy(header)).toContain('first-name');
});

it.each([
  ['kaupungin_nimi', 'city'],
  ['ime_grada', 'city'],
  ['kadun_nimi', 'street-address'],
])('finds a place in %s', (header, kind) => {
  expect(claimedBy(header)).toContain(kind);
});

function headed(header: string, ...lines: string[]): Finding[] {
  return inspectTable({ header: header.split(';'), hasHeader: true, rows: lines.map((line) => line.split(';')) });
}

const CALLED_AFTER = ['Jorge Chávez', 'José Córdova', 'Mariscal Sucre', 'Arturo Benítez', 'Simón Bolívar'];

it('takes the bare name behind the number of a thing for that of the thing', () => {
  const rows = CALLED_AFTER.map((name, i) => `A${i};${name};Lima`);
  expect(headed('airport_code;name;city', ...rows)[1]).toMatchObject({ personal: 'no' });
  expect(headed('id_materia;nombre;aula', ...rows)[1]).toMatchObject({ personal: 'no' });
});

it('leaves it to somebody behind the number of a ticket, of a person, or of what returns', () => {
  const rows = CALLED_AFTER.map((name, i) => `A${i};${name};Lima`);
  for (const header of ['ticket_id;name;city', 'employee_id;name;city', 'id;name;city'])
    expect(headed(header, ...rows)[1]).toMatchObject({ kind: 'full-name' });
  const players = CALLED_AFTER.map((name) => `A7;${name};Lima`);
  expect(headed('team_id;name;city', ...players)[1]).toMatchObject({ kind: 'full-name' });
});

it('takes the initials of teams for nobody, and the date of an issue for no birthday', () => {
  expect(claimedBy('Home Team Initials')).toEqual([]);
  expect(claimedBy('Doctor Initials')).toContain('middle-name');
  expect(claimedBy('dateofissue')).toEqual([]);
});

it('believes less in the number of a town than in its name', () => {
  const strength = (header: string): number => claimOf(readHeaders([header])[0]!).claim?.strength ?? 0;
  expect(strength('Gemeindeschlüssel')).toBeLessThan(0.4);
  expect(strength('Gemeindename')).toBeGreaterThan(0.8);
});

it('takes the bare name behind a code of letters for that of the thing, and behind one of staff for somebody’s', () => {
  const codes = ['LIM', 'UIO', 'GYE', 'OAX', 'CCS'];
  const rowsBehind = (numbers: readonly string[]): string[] =>
    CALLED_AFTER.map((name, i) => `${numbers[i]};${name};Lima`);
  expect(headed('code;name;city', ...rowsBehind(codes))[1]).toMatchObject({ personal: 'no' });
  expect(headed('iata_code;name;city', ...rowsBehind(codes))[1]).toMatchObject({ personal: 'no' });
  expect(headed('code;name;city', ...rowsBehind(['E071', 'E113', 'E090', 'E204', 'E155']))[1]!.personal).not.toBe('no');
});

it('finds nobody among those who publish books', () => {
  const houses = ['Svjetlost Sarajevo', 'Prosveta Beograd', 'Dereta Beograd', 'Laguna', 'Otokar Keršovani'];
  for (const header of [
    'IZDAVAČ',
    'penerbit',
    'wydawca',
    'kiadó',
    'editura',
    'Verlag',
    'éditeur',
    'editorial',
    'editora',
  ])
    expect(headed(`isbn;${header}`, ...houses.map((house, i) => `978860000000${i};${house}`))[1]).toMatchObject({
      personal: 'no',
    });
});

it('takes the key of a genre for no sex, and the size of an engine for no card', () => {
  const books = ['1;Ana Karenjina;1', '2;Rat i mir;2', '3;Na Drini ćuprija;1', '4;1984;3'];
  expect(headed('id;title;genreId', ...books)[2]).toMatchObject({ personal: 'no', quasi: false });
  const cars = ['Anna Miller;1197', 'John Smith;2694', 'Maria Jones;1498', 'Peter Brown;1982'];
  expect(headed('owner;engine_cc', ...cars)[1]).toMatchObject({ personal: 'no' });
  expect(headed('owner;cc', ...cars.map((car, i) => car.replace(/\d+$/, `4111 1111 1111 111${i}`)))[1]).toMatchObject({
    kind: 'card',
  });
});

it('reads six digits in pairs under a header as the telephone numbers of an island', () => {
  const rows = ['Anna Miller;89.83.24', 'John Smith;50.99.95', 'Maria Jones;52.24.24', 'Peter Brown;27.23.28'];
  expect(headed('name;phone', ...rows)[1]).toMatchObject({ kind: 'phone', personal: 'yes' });
});
