// Headers as they occur in English, German, Dutch, Swedish, Danish, Norwegian, Polish and Czech tables, and what they claim.
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const claimed = (header: string): readonly string[] =>
  claimOf(readHeaders(['id', 'full_name', header])[2]!).claim?.kinds ?? [];

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

describe.each([
  ['first-name', 'Tilltalsnamn|imieOjca|VOORNM'],
  ['last-name', 'sirname|Ledigname|pikenavn|flicknamn|slektsnavn|ACHTERNM'],
  [
    'full-name',
    `Lessee|Guarantor|Complainant|Class Teacher|Referring Provider|Primary Carer|Registered Keeper|Solicitor|Verified By|Issued To
    |Ratepayer|Occupier|Pfarrer|Dolmetscher|Bruidegom|Getuige|Aktionær|Vittne|Tłumacz|Akcionář|HH Head|Engineer|Vormund|Überweiser|Unterzeichner|KTO_INH|Sorgeberechtigte|Bewohnername|Züchter|Hundehalter|Tenaamstelling|t.n.v.
    |verzekeringsnemer|cliëntnaam|Mantelzorger|Kentekenhouder|Målsman|Vårdnadshavare|Anhörig|Kontoinnehavare|Pårørende|Værge|Foresatte
    |Pasient|Formand|Opiekun prawny|Przełożony|Wychowawca|Uczestnik|Zákonný zástupce|Majitel účtu|Nadřízený|Účastník`,
  ],
  ['email', 'E-mailová adresa|poczta elektroniczna|Elektronische Adresse'],
  ['phone', 'CP Number|Emergency Number|Natel|Notfallnr.|Mobiele nummer|noodnummer|nr komórki|Číslo mobilu'],
  [
    'street-address',
    'Postal Address|Str./Nr.|Anschr1|STRAS|adresregel1|Straat + nr|bezorgadres|Bostadsadress|Utdelningsadress|Gade|ul.|trvaly_pobyt',
  ],
  ['house-number', 'Door No|HausNo|Wohnungsnr|Gatunummer|Lägenhetsnr|nr mieszkania|nr_lokalu|Číslo domu|cislo_bytu'],
  ['city', 'Heimatort|Woonpl.|Bostadsort|Bynavn|Gmina|Miejsce zamieszkania'],
  ['postal-code', 'Eircode|Postkod'],
  ['birth-date', 'BirthDay|født|F.dato|urodzony|narozen/a'],
  ['birth-place', 'Fødeby|miejsce_ur'],
  ['birth-year', 'fødeår|rok_ur'],
  ['age', 'leeft'],
  ['gender', 'M/F|M/V|Geschl.|Gesl.|man/vrouw|muž/žena'],
  ['marital', 'Burgerl. staat|Familienst.|Relationship Status'],
  ['nationality', 'Staatsangeh.|Statsborgerskap|Obywatelstwo|statni_prislusnost'],
  ['religion', 'relig_cd|Religious Affiliation|Bekenntnis|godsdienst|Trossamfund|náboženství'],
  ['race', 'Caste|Population Group|etniciteit|etnisk bakgrund|Ethnische Herkunft'],
  ['blood', 'Blutgr.|Blodtyp|kr. skupina'],
  [
    'national-id',
    'SA ID Number|GSIS No|St.-IdNr.|Rijksregister nr|Nat. nummer|Samordningsnummer|rod.č.|Číslo občanského průkazu',
  ],
  ['nino', 'NI Number|N.I. Number|NatInsNo'],
  ['tfn', 'Tax File Number'],
  ['fodselsnummer', 'Fnr|PNR'],
  ['passport', 'Pass-Nr.|Pasnr.|nr paszportu|Číslo pasu'],
  ['licence', 'Führerscheinnr|rijbewijsnr|Körkortsnummer|Kørekortnr|nr prawa jazdy|Číslo řidičského průkazu'],
  ['plate', 'Rego No|Kontrollschild|Nummerplade|Skiltnr|nr rej.|registrační značka'],
  ['vin', 'Vehicle Identification No|Fahrgestell-Nr.|Stelnr.|numer nadwozia'],
  ['account', 'rek.nr|č. účtu|bankovní účet'],
  ['routing', 'BSB|IFSC Code|Clearingnr|kód banky'],
  ['card', 'kortnr|nr karty|číslo karty'],
  ['insurance-number', 'POL_NO|Polizzennummer|nr polisy|číslo pojištěnce'],
  ['medical-record', 'Med Rec No|UHID'],
  ['username', 'loginnavn|Logon Name|AD Account|přihlašovací jméno'],
  ['latitude', 'breddegrad|szerokość geograficzna|zeměpisná šířka'],
  ['longitude', 'lengdegrad|długość geograficzna|zeměpisná délka'],
])('%s', (kind, headers) => {
  it.each(headers.split('|').map((header) => header.trim()))('is what "%s" claims', (header) => {
    expect(claimed(header)).toContain(kind);
  });
});

it.each(['Skapad av', 'Opprettet av', 'Oprettet af', 'utworzony przez'])('finds somebody in "%s"', (header) => {
  expect(claimed(header)).toContain('username');
});

it.each([
  ['MwSt', ['19', '7', '19', '19', '7', '0']],
  ['Leistung_MW', ['120', '75', '300', '98', '41', '66']],
  ['Alter Preis', ['49', '25', '30', '59', '38', '41']],
  ['číslo dokladu', ['F10382', 'F22910', 'F30472', 'F47811', 'F58120', 'F60933']],
  ['číslo smlouvy', ['510382', '622910', '730472', '847811', '958120', '160933']],
  ['bestelnummer', ['510382', '622910', '730472', '847811', '958120', '160933']],
  ['kundnummer', ['510382', '622910', '730472', '847811', '958120', '160933']],
  ['Fnr', ['12', '15', '18', '22', '31', '44']],
  ['Typ nadwozia', ['sedan', 'kombi', 'sedan', 'SUV', 'kombi', 'sedan']],
  ['FSNr', ['F10382', 'F22910', 'F30472', 'F47811', 'F58120', 'F60933']],
  ['Gate', ['A12', 'B4', 'A7', 'C31', 'B4', 'A12']],
  ['Einwohnerzahl', ['51038', '62291', '73047', '84781', '95812', '16093']],
  ['Engineering', ['81', '75', '92', '66', '70', '88']],
  ['Antal av', ['3', '1', '2', '2', '5', '4']],
  ['relation', ['1:n', 'n:m', '1:n', '1:1', 'n:m', '1:n']],
])('finds nothing personal in "%s" beside names', (header, values) => {
  const [, finding] = inspectTable({
    header: ['full_name', header],
    hasHeader: true,
    rows: NAMES.map((name, i) => [name, values[i]!]),
  });
  expect(finding).toMatchObject({ personal: 'no', quasi: false });
});
