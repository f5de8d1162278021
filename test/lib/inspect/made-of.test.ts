import { outlineOf, wordsIn } from '../../../src/lib/inspect/column.js';
import { TESTS } from '../../../src/lib/inspect/fit.js';
import type { KindName } from '../../../src/lib/inspect/kinds.js';
import { MADE_OF } from '../../../src/lib/inspect/made-of.js';
import { NO } from '../../../src/lib/inspect/values/level.js';
import { makeupOf, Makeups } from '../../../src/lib/inspect/values/makeup.js';
import { randomInt } from '../../support/seeded.js';

/** Values that tests say yes to, each kind at its shortest and its longest. */
const SEEDS: Partial<Record<KindName, readonly string[]>> = {
  'first-name': ['Anna', 'J', 'Jean-Luc Marie-Anne99'],
  'last-name': ['Miller', 'de la Cruz'],
  'middle-name': ['J.', 'q'],
  'full-name': ['12 - Miller, Anna', 'Ana Maria da Silva dos Santos Neto', 'X Y'],
  name: ['Prince', 'M1421: Smith, John'],
  city: ['Ulm', '4020 Linz', 'D-80331 M', 'St. Louis (East)12'],
  'birth-place': ['Rome', 'CH-8000 Z'],
  email: ['a@b.co', 'mailto:x.y@example.com', 'Anna <anna@example.com>', '1@2'],
  phone: ['2125550', 'phone: (212) 555-0123 extension 123456', '+49 30 901820-0', 'tel.0049309018200'],
  'birth-date': [
    '1.2.34',
    '19800102',
    '19800102030405',
    '5 March 24',
    'Monday, 12th September 1999',
    '2001-02-03 04:05:06.789+00:00',
  ],
  'death-date': ['5-may-2001', '2001/2/3'],
  'street-address': ['PO Box 1', 'KR 81 3-107', '12 Main St', 'bp 7', 'Hauptstrasse 5', 'casilla'],
  'postal-code': ['123', '123456789', 'SW1A 1AA', 'K1A 0B1', 'A1234ABC', 'LV-1010', 'SE-12345', '12-345', 'DK-1234'],
  latitude: ['5', '-12.345678', '45.5\u00b0 N', '45,5N'],
  longitude: ['180', '-179.999', '100.25W'],
  coordinates: [
    '1.555,2.5',
    '(44.647175, -63.573689)',
    'POINT (-63.573689 44.647175)',
    'POINT(1 2)',
    ', 12 (44.65, -63.573)',
  ],
  ipv4: ['1.2.3.4', '192.168.100.200/24', '192.168.100.200:65535'],
  ipv6: ['::', '::1', 'fe80::1/64', '2001:db8:0:0:0:0:0:1'],
  mac: ['00:1a:2B:3c:4d:5e', '001a.2b3c.4d5e', '001a2b3c4d5e'],
  uuid: [
    '123e4567-e89b-12d3-a456-426614174000',
    '{urn:uuid:123e4567-e89b-12d3-a456-426614174000}',
    '0123456789abcdef0123456789abcdef',
  ],
  device: ['abc-12', '1_____', 'a'.repeat(63) + '1'],
  imei: ['49-015420-323751-8', '49015420323751', '4901542032375180'],
  url: ['www.x.y', 'https://x.y', '@me_', 'a.b/c', 'http://linkedin.com/in/someone'],
  card: ['4111 1111 1111 1111', '411111111111', '4111111111111111111'],
  cvv: ['123', '1234'],
  pin: ['1234', '12345678'],
  iban: ['DE89 3704 0044 0532 0130 00', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S', 'XX1234567890AB'],
  bic: ['DEUTDEFF', 'DEUTDEFF500'],
  routing: ['12-34-56', '021000021', '12345', '12345 678901'],
  account: ['12345', 'ABCD****123', 'XXXXXX1234', '123.456.789-0'],
  ssn: ['123-45-6789', '123 45 6789', 'XXX-XX-1234', '***-**-1234', '123456789', '12345678'],
  itin: ['912-34-5678', '912345678'],
  npi: ['1234567893'],
  mbi: ['1EG4-TE5-MK73', '1EG4TE5MK73'],
  nino: ['QQ 12 34 56 C', 'AB123456'],
  nhs: ['943 476 5919', '9434765919'],
  nir: ['1 84 12 76 451 089 46', '184122A451089', '1 84 12 2B 451 089 46'],
  'steuer-id': ['86 095 742 719', '1234567890', '1234567890123'],
  dni: ['12345678Z', '1.234.567-L', '12345678'],
  nie: ['X1234567L', 'Y-12345678-X'],
  'codice-fiscale': ['RSSMRA85T10A562S', 'RSS MRA 85T10 A562S'],
  bsn: ['111222333', '11122233', '111.222.333'],
  pesel: ['44051401359'],
  personnummer: ['811218-9876', '19811218-9876', '8112189876', '198112189876', '811218+9876'],
  fodselsnummer: ['010190 12345', '01.01.90.12345'],
  hetu: ['131052-308T', '131052A3087', '131052A308T'],
  cpf: ['529.982.247-25', '52998224725'],
  aadhaar: ['2345 6789 0124', '234567890124'],
  pan: ['ABCPE1234F', 'abcde1234f'],
  sin: ['046 454 286', '130692544'],
  tfn: ['123 456 782', '12345678'],
  curp: ['GODE561231HDFRRN09', 'GODE561231HDFRRNA9'],
  'cn-resident-id': ['11010519491231002X', '110105194912310021'],
  hkid: ['A123456(3)', 'AB123456(A)', 'A1234563'],
  'national-id': ['1234A', '12-34.56/78', 'ABCDEFGHIJKLMNOP1234'],
  passport: ['12345', 'AB1234567', 'A12BC45678', 'ABC123456789A1'],
  licence: ['A1234', '****1', 'A123-456-78-901-0'],
  plate: ['AB-C 123', 'ABCD', 'B\u00b7MW 1234', 'ab1c'],
  vin: ['1HGCM82633A004352'],
  'medical-record': ['A1', '1234567890/1234567890-12', 'MRN-001'],
  'insurance-number': ['1a', 'A123456780'],
  age: ['5', '45-49', 'under 18', '<18', '14A 9M', '7.25'],
  'birth-year': ['1984'],
  gender: ['m', '0', 'non-binary'],
  marital: ['single', '3', 'never-married'],
  race: ['White', 'Black or African American'],
  religion: ['none', '7th'],
  nationality: ['German', '276'],
  blood: ['0', 'AB positive', 'O-', 'A rh+'],
  note: ['a b c', 'called twice and left a message'],
  username: ['ab', '@handle', 'CORP\\j.smith', '12\\34'],
  nickname: ['x1', 'Speedy'],
  password: ['abc', '123', '***'],
  'house-number': ['5', 'Apt 3', '#12', 'ground floor', '12-14b'],
};
const CHARACTERS = '0123456789AaEeKkXxZz .,-/:@()+#*&_\'"\\';

function mutated(value: string): string {
  let text = value;
  for (let times = randomInt(0, 4); times > 0; times--) {
    const at = randomInt(0, text.length + 1);
    const character = CHARACTERS[randomInt(0, CHARACTERS.length)]!;
    const cut = randomInt(0, 3) === 0 ? at : Math.min(text.length, at + 1);
    text =
      randomInt(0, 4) === 0 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + character + text.slice(cut);
  }
  return text;
}

it.each(Object.keys(TESTS) as KindName[])('lets every value through that may be a %s', (kind) => {
  const seeds = SEEDS[kind];
  // without one nothing below would be put to the test
  expect(seeds).toBeDefined();
  const { test } = TESTS[kind];
  const possible = MADE_OF[kind];
  let yes = 0;
  const refused: string[] = [];
  const look = (value: string): void => {
    if (test(value) === NO) return;
    yes++;
    const makeup = makeupOf(value);
    if (possible && makeup.isAscii && !possible(makeup)) refused.push(value);
  };
  const all = Object.values(SEEDS).flat();
  for (const seed of seeds!) expect([seed, test(seed)]).not.toEqual([seed, NO]);
  for (const seed of all) look(seed);
  for (let i = 0; i < 3_000; i++) {
    look(mutated(seeds![randomInt(0, seeds!.length)]!));
    look(mutated(all[randomInt(0, all.length)]!));
  }
  expect(yes).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

const PIECES = [
  'a',
  'Zz',
  '7',
  '00',
  ' ',
  '  ',
  '\t',
  '-',
  '.',
  '_',
  '[',
  '`',
  '{',
  '@',
  '\u00e9',
  '\u00df',
  '\u5f20',
  '\u00a0',
  '\u0301',
  '\u0663',
  '\u{1f600}',
];

it('counts words and draws outlines as expressions do, in ASCII and beyond', () => {
  for (let i = 0; i < 5_000; i++) {
    const ascii = randomInt(0, 2) === 0;
    const pieces = PIECES.slice(0, ascii ? 14 : PIECES.length);
    const value = Array.from({ length: randomInt(0, 9) }, () => pieces[randomInt(0, pieces.length)]!).join('');
    const makeup = makeupOf(value);
    expect(makeup).toEqual({
      digits: value.match(/[0-9]/g)?.length ?? 0,
      letters: value.match(/[a-z]/gi)?.length ?? 0,
      marks: value.replace(/[0-9a-z]/gi, '').length,
      isAscii: /^[\x00-\x7f]*$/.test(value),
    });
    expect(wordsIn(value, makeup)).toBe(value.split(/\s+/u).length);
    expect(outlineOf(value, makeup)).toBe(value.replace(/\p{L}+/gu, 'a').replace(/\d/g, '9'));
  }
});

it('gives values that are made alike one makeup', () => {
  const makeups = new Makeups();
  const values = ['12-34', '99-00', 'ab', 'cd', 'a1', '1a', 'é', 'ü', ' .', '7', ''];
  for (const value of values) expect([value, makeups.of(value)]).toEqual([value, makeupOf(value)]);
  expect(makeups.of('56-78')).toBe(makeups.of('12-34'));
  expect(makeups.all).toEqual(['12-34', 'ab', 'a1', 'é', ' .', '7', ''].map(makeupOf));
});
