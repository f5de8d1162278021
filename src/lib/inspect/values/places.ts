// Street addresses, cities, postal codes, coordinates.
import { cities, entryOf, firstNames, regions, surnames } from '../dictionaries/lookup.js';
import { isFile } from './contact.js';
import { NO, SHAPE, VALID, WEAK, type Level } from './level.js';
import { lettered } from '../lettered.js';

/** Words that streets are called by, in the languages of the header words. */
const STREET_WORDS = lettered(
  /(?:^|[\s,.])(?:st|street|str|ave|av|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|sq|square|ter|terrace|hwy|highway|pkwy|parkway|cir|circle|way|trl|trail|row|close|crescent|gardens|grove|mews|walk|hill|alley|crossing|plaza|point|loop|pass|run|pike|expressway|turnpike|rue|allée|allee|bulevar|bulevardul|bulvar|trg|chemin|impasse|quai|cours|route|calle|c\/|avda|avenida|paseo|plaza|carrera|cra|carretera|camino|rua|travessa|largo|praça|praca|estrada|rodovia|alameda|via|viale|piazza|corso|vicolo|piazzale|strada|weg|platz|allee|gasse|ring|damm|ufer|laan|straat|plein|gracht|kade|dreef|ul|ulica|aleja|gatan|vägen|gata|vej|gade|gate|vei|veg|veien|vegen|cesta|ulice|namesti|katu|tie|út|utca|ulitsa|ул|пр|проспект|bulv[aā]ris|jl|jln|jalan|gang|mah|mahallesi|sok|sokak|soka[gğ][iı]|cad|cadde|caddesi|bulvar[iı]?|k[uü]ç[eə]si|prospekt[iı]?|đường|phường|quận|marg|nagar|colony|sector|chowk|bazaa?r|vihar|barangay|brgy|purok|aleea|calea|bulevardul|[sş]oseaua|splaiul|trg|n[aá]m[eě]st[ií]|nám|tř|t[eé]r|krt|körút|pu[cç]e|odos|leoforos)\.?(?:$|[\s,.\d])/iu,
);
const STREET_ENDS = lettered(
  /(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|dreef|steeg|singel|gatan|vägen|gata|vej|gade|gate|gaten|vei|veien|vegen|katu|kuja|polku|utca)(?:$|[\s,.\d])/iu,
);
/** Languages that call a street one before its name: "Rua das Flores". "Via" is said of other things, too. */
const STREET_FIRST = lettered(
  /^(?:rua|rue|calle|c\/|avenida|avda|av|avenue|travessa|praça|praca|estrada|alameda|rodovia|chemin|impasse|allée|viale|piazza|piazzale|vicolo|paseo|carretera|ulica|ul|aleja|bulevar|bulevardul|bulevardi|bulvar|trg|strada|jalan|jln|jl)\.?\s+\p{L}{2}/iu,
);
const LETTERS_THEN_DIGITS = /^[A-Za-z]{1,5}\d+$/;
const PO_BOX =
  /\b(?:p\.?\s?o\.?\s?box|post office box|postfach|postbus|casilla|apartado|bp\s?\d|caixa postal|casella postale)\b/i;
const NUMBER_FIRST = lettered(/^(?:no\.?\s?|#)?\d{1,6}(?:[-/]\d{1,5})?\s?[a-z]?(?:\s?(?:bis|ter|quater))?,?\s+\p{L}/iu);
/** "93 Fremont Drive" by its capitals, whatever the street is called. */
const NAMED_NUMBER = lettered(
  /^\d{1,6}[A-Z]?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]+(?:\s*(?:,|\n|#|Apt|Suite|Unit).*)?$/su,
);
/** "Vale Luiza Moura, 49, Das Industrias, 06311360 Lima": a number by itself and further on a postal code. */
const NUMBER_THEN_CODE = lettered(/\p{L},\s*\d{1,5}\s*,.*\b(?:\d{5}-?\d{3}|\d{4,6})\b/su);
/** "Campo de Duarte, 85 Vila Nova 36018412 Cassiano / PE", "Klenová 98 089 75 Horné": a postal code before the town at the end. */
const CODE_BEFORE_TOWN = lettered(
  /\p{L}.*\d{5}-?\d{3}\s+\p{L}[^\d]*\/\s?[A-Z]{2}$|^\p{L}[^\d]+\d{1,5}\s?\d{2,3}\s\d{2}\s\p{Lu}[^\d]+$/su,
);
/** ..., ND 55488 */
const STATE_AND_CODE = /,\s*[A-Z]{2},?\s+\d{5}(?:-\d{4})?$|\b(?:APO|FPO|DPO),?\s+A[AEP]\s+\d{5}/;
const NUMBER_LAST = lettered(
  /\p{L}{3,}\.?,?\s+(?:n[°ºo]?\.?\s?)?\d{1,5}\s?[a-z]?(?:[-/]\s?\d{1,4}\s?[a-z]?)?(?:\.?$|,|\s)/iu,
);
/** Colombia numbers its streets: "KR 81 3-107", "CL 29A 11-88". */
const NUMBERED_STREETS =
  /^(?:kra?|cra?|cl|cll|calle|carrera|av|avenida|ak|ac|dg|diag(?:onal)?|tv|tr|transv(?:ersal)?|k|c)\.?\s*\d{1,3}\s?[a-z]{0,3}\b\s*(?:#|n[o°º]?\.?|-|\s)\s*\d{1,3}(?!\d)/i;
const TWO_LETTERS = lettered(/\p{L}{2}/u);
const DUTCH_CODE = /^[1-9]\d{3}\s?[A-Z]{2}$/;
const NOT_ONE = /@|:\/\/|^www\.|^\d{1,3}(?:\.\d{1,3}){3}$|[{}<>]/;

/** Whether a word of it is said of streets: "Elm St", "Hauptstraße". */
export const namesStreet = (value: string): boolean =>
  (STREET_WORDS.test(withoutVia(value)) && !DOCTOR.test(value)) || STREET_ENDS.test(value);

/** "paid via portal": within a sentence no street is meant. */
const withoutVia = (value: string): string =>
  value.includes(' via ') ? value.replace(/([^,;.]) via /g, '$1 ') : value;

/** What is a drive behind a name is a doctor in front of one. */
const DOCTOR = lettered(/^(?:prof\.? ?)?dr\.?\s(?:med\.?\s)?\p{L}+(?:\s\p{L}[\p{L}\p{M}.'’-]*){0,3}$/iu);

export function streetAddress(text: string): Level {
  // how hospitals exchange it: "12 Oak Ave^^Austin^TX^78701"
  const value = text.includes('^') ? text.replace(/\^+/g, ', ') : text;
  if (value.length < 4 || value.length > 160 || NOT_ONE.test(value)) return NO;
  if (value.includes('.') && !value.includes(' ') && isFile(value)) return NO;
  if (isCodeAndCity(value)) return WEAK;
  if (PO_BOX.test(value)) return VALID;
  if (NUMBERED_STREETS.test(value)) return SHAPE;
  // "1015 CT" has no street in it
  if (!TWO_LETTERS.test(value) || DUTCH_CODE.test(value)) return NO;
  if (STATE_AND_CODE.test(value) && /\d.*\d/.test(value)) return VALID;
  if (NUMBER_THEN_CODE.test(value) || CODE_BEFORE_TOWN.test(value)) return VALID;
  const word = namesStreet(value);
  // "CT83726162"
  if (word && LETTERS_THEN_DIGITS.test(value)) return NO;
  const number = NUMBER_FIRST.test(value) || NUMBER_LAST.test(value);
  if (word && number) return VALID;
  if (word) return /\d/.test(value) || STREET_ENDS.test(value) || STREET_FIRST.test(value) ? SHAPE : WEAK;
  if (number) return NAMED_NUMBER.test(value) ? SHAPE : WEAK;
  // Japan, China and Korea write from the prefecture down
  if (/[都道府県市区町村路街号號동로길구]/u.test(value)) return /\d|[一二三四五六七八九十]/.test(value) ? SHAPE : WEAK;
  return WEAK;
}

const HOUSE = lettered(/^\p{L}?\d{1,5}\s?\p{L}{0,2}(?:\s?[-/]\s?\d{0,4}\s?\p{L}?)?$/iu);
const UNIT = lettered(
  /^(?:#(?![\da-f]{6}$)|(?:no|nr|n[°º])\.?\s*(?=\d)|(?:apt|apartment|unit|suite|ste|fl|floor|room|rm|bldg|building|lot|po box|p\.?o\.? box|box|piso|puerta|wohnung|etage|bus|bte)\b\.?\s*#?[\p{L}\d])/iu,
);

/** A house number, or what stands behind it: "Apt 3", "Suite 200", "2nd floor". */
export function houseNumber(value: string): Level {
  if (value.length > 30) return NO;
  if (UNIT.test(value) || /\b(?:floor|fl|suite|flr)\.?$/i.test(value)) return SHAPE;
  return HOUSE.test(value) ? WEAK : NO;
}

const CITY = lettered(/^[\p{L}\p{M}][\p{L}\p{M}\s.'’()/,-]*\d{0,3}$/u);
/** "34117 Kassel", "20-001 Lublin", "110 00 Praha", "1012 AB Amsterdam". */
const WITH_CODE = lettered(/^(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2})\s+\p{L}/u);

const isCodeAndCity = (value: string): boolean =>
  WITH_CODE.test(value) && cities().has(entryOf(value.replace(/^[\d\s-]+(?:[A-Z]{2} )?/, '')));

/** "Recife/PE", "Curitiba - PR". */
const STATE_BEHIND = lettered(/\s?[/-]\s?\p{Lu}{2}$/u);

export function city(text: string): Level {
  const value = text.replace(STATE_BEHIND.for(text), '');
  if (value.length < 2 || value.length > 60) return NO;
  if (WITH_CODE.test(value)) return isCodeAndCity(value) ? SHAPE : WEAK;
  if (!CITY.test(value)) return NO;
  const comma = value.indexOf(',');
  // "Hinwil, Switzerland"
  if (comma > 0 && regions().has(entryOf(value.slice(comma + 1)))) return SHAPE;
  const entry = entryOf(comma > 0 ? value.slice(0, comma) : value);
  return cities().has(entry) || isMadeLikeOne(value, entry) ? SHAPE : WEAK;
}

/** "Bad Hersfeld", "Port Alice", "Saint-Malo". */
const TOWN_STARTS = lettered(
  /^(?:north|south|east|west|new|old|port|lake|fort|saint|sankt|san|santa|bad|neu|mount|puerto|villa|ciudad|nova|ville|castel|monte)[\s-]\p{L}{3,}$/iu,
);
/** Endings of towns that few surnames have; those that are surnames all the same are left to their dictionary. */
const TOWN_ENDS = lettered(
  /.{2}(?:ville|town|burgh|mouth|shire|chester|minster|stadt|dorf|hausen|kirchen|heim|ingen|furt|stedt|walde|rode|leben|münde|stad|recht|veen|borough|bury|ovice|polis|grad)$|.{3}(?:ton|ford|field|port|haven|bach|berg|burg|feld|hagen|hofen|weiler|dijk|gem|zele|court)$/iu,
);
/** "Bramberg am Wildkogel", "Villeneuve-sur-Lot". */
const TOWN_WITHIN = lettered(/\p{L}[\s-](?:sur|sous|am|an der|ob der|upon|aan den|aan de|nad)[\s-]\p{L}/iu);

function isMadeLikeOne(value: string, entry: string): boolean {
  if (TOWN_STARTS.test(value) || TOWN_WITHIN.test(value)) return true;
  return TOWN_ENDS.test(value) && !surnames().has(entry) && !firstNames().has(entry);
}

/** The United Kingdom and Canada mix letters and digits as little else does. */
const MIXED_CODES = [/^[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}$/i, /^[A-CEGHJ-NPR-TVXY]\d[A-Z][\s-]?\d[A-Z]\d$/i];

/** Ways in which countries write postal codes that are more than digits. */
const WRITTEN_CODES = [
  /^[1-9]\d{3}\s?[A-Z]{2}$/i,
  /^\d{5}-\d{4}$/,
  /^\d{2}-\d{3}$/,
  /^\d{5}-\d{3}$/,
  /^\d{4}-\d{3}$/,
  /^\d{3}-\d{4}$/,
  /^\d{3}\s\d{2}$/,
  /^(?:D|F|CH|A|I|B|L|S|SE|DK|FI)-\d{4,5}$/,
  /^[A-Z]\d{4}[A-Z]{3}$/,
  /^LV-\d{4}$|^LT-\d{5}$|^AD\d{3}$|^[A-Z]{3}\s?\d{4}$/,
];

export function postalCode(value: string): Level {
  if (/^\d{3,9}$/.test(value)) return WEAK;
  if (value.length > 10) return NO;
  if (MIXED_CODES.some((pattern) => pattern.test(value))) return VALID;
  return WRITTEN_CODES.some((pattern) => pattern.test(value)) ? SHAPE : NO;
}

const DEGREES = /^-?\d{1,3}(?:[.,]\d+)?°?\s?[NSEW]?$/i;

function degrees(value: string, limit: number): Level {
  if (!DEGREES.test(value)) return NO;
  const number = Math.abs(parseFloat(value.replace(',', '.')));
  if (number > limit) return NO;
  return /[.,]\d{3,}/.test(value) ? SHAPE : WEAK;
}

export const latitude = (value: string): Level => degrees(value, 90);
export const longitude = (value: string): Level => degrees(value, 180);

/** A pair of degrees, and perhaps how high above the sea it is. */
const PAIR = /^\(?\[?\s*-?\d{1,3}\.\d+\s*[,;\s]\s*-?\d{1,3}\.\d+(?:\s*[,;]\s*-?\d{1,4}(?:\.\d+)?)?\s*\]?\)?$/;
const WKT = /^POINT\s*\(\s*-?\d{1,3}(?:\.\d+)?\s+-?\d{1,3}(?:\.\d+)?\s*\)$/i;

/** An address of which only the coordinates are left: ", (44.65, -63.57)". */
const BRACKETED = /^[\s,\d]*\((-?\d{1,3}\.\d+,\s*-?\d{1,3}\.\d+)\)$/;

/** "39°32′27″N 75°34′00″W", as an encyclopedia writes a place, with the same in decimals behind it or not. */
const SEXAGESIMAL =
  /^\d{1,2}°\s?\d{1,2}['′’](?:\s?\d{1,2}(?:\.\d+)?["″”])?\s?[NS][\s,]+\d{1,3}°\s?\d{1,2}['′’](?:\s?\d{1,2}(?:\.\d+)?["″”])?\s?[EWO]\b/;

export function coordinates(text: string): Level {
  if (WKT.test(text) || SEXAGESIMAL.test(text)) return VALID;
  const value = BRACKETED.exec(text)?.[1] ?? text;
  if (!PAIR.test(value)) return NO;
  const [a = 0, b = 0] = value.match(/-?\d+\.\d+/g)!.map(Number);
  const fits = (Math.abs(a) <= 90 && Math.abs(b) <= 180) || (Math.abs(b) <= 90 && Math.abs(a) <= 180);
  return fits && (/\.\d{3,}/.test(value) || /^\(.*\.\d\d.*\)$/.test(value)) ? VALID : NO;
}
