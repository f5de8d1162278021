// Names of people: by shape, by dictionaries, and by how names are built in scripts that the dictionaries do not cover.
import { fold } from '../header/fold.js';
import { entriesOf, firstNames, regions, surnames, thingWords } from '../dictionaries/lookup.js';
import { hasLegalForm } from './firms.js';
import { listed, unglued } from './name-list.js';
import { NO, SHAPE, VALID, WEAK, type Level } from './level.js';
import { isAscii, lettered } from '../lettered.js';

// a full stop ends an initial or an abbreviation; "j.smith" is the name of an account
const WORD = String.raw`\p{L}(?:[\p{L}\p{M}'’‘\x60-]|\.(?=\s|$|-|\p{Lu}))*\d{0,4}`;
const ONE = lettered({ source: `^${WORD}(?:[ -]${WORD}){0,3}$`, flags: 'u' });
const FULL = lettered({
  source: String.raw`^${WORD}(?:,?\s+(?:\(|"|“)?${WORD}(?:\)|"|”)?|\s*,\s*${WORD}|\s*&\s*${WORD}){0,7},?$`,
  flags: 'u',
});
/** Words around names that are no names: titles and what comes behind a surname. */
const AROUND: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof fam familie family famille familia famiglia ofc sgt lt capt cpl det insp cllr ing avv dott dra sir dame rev hon lord lady herr frau hr fr m mme mlle sr sra srta don dona sig signor jr sr ii iii iv md phd esq dds cpa rn de del della di da dos das du la le van von der den ter ten bin ibn al el y e'.split(
    ' ',
  ),
);
/** Titles and ranks that stand in front of a surname, and of nothing else. */
const TITLE =
  'mr|mrs|ms|mx|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|sig|dott|dra|fam|familie|famille|familia|famiglia|ofc|sgt|lt|capt|cpl|det|insp|cllr|hon|ing|avv';
/** "Dr. Kreuz", "Mme Benali", "dr. ter Horst". */
const ADDRESSED = lettered({
  source: String.raw`^(?:${TITLE})\.?\s(?:(?:dr|prof|med)\.?\s)*(?:(?:van|von|de|den|der|ter|ten|di|da|do|dos|du|la|le|el|zu|zur)\s)*\p{Lu}[\p{L}\p{M}'’-]{2,}$`,
  flags: 'iu',
});
/** How hospitals exchange it: "MILLER^ANN^L", "1234^Miller^Ann". */
const COMPONENTS = /^(?:\w*\d\w*\^)?([^^\d]+)\^([^^]+)(?:\^.*)?$/;
/** "Dott.ssa", "Sig.ra", "Dr.in". */
/** How a vCard and the register of deaths of France write it: "Miller;Ann;;;", "MARTIN*ANNE LUCIE/". */
const STRUCTURED = /^([^;*\d]+)(?:;([^;*\d]+);[^;]*;[^;]*;[^;]*|\*([^;*\d]+?)\/?)$/;
const FEMININE = /^(dott|sig|prof|dr)\.?(?:ssa|ra|na|in)\b\.?/i;
const FAMILY = /^the\s+(.+?)\s+(?:family|household)$/i;
const SURNAME_ENDS =
  /.{2}(?:sson|sen|son|man|mann|stein|berg|burg|dottir|ez|ski|ska|sky|cki|cka|czyk|wicz|vic|vich|ov|ova|ev|eva|enko|chuk|yan|ian|dze|shvili|poulos|idis|akis|oglu|escu|eanu|ini|etti|elli|ucci|ard|eau|ault|quist|strom|gren|qvist|stra|sma|inga|nen|lainen|kumar|singh|swamy|rajan|nathan|murthy|pillai|zadeh|wala|osh)$/;

/** The hundred commonest surnames of China and the commonest of Korea and Japan, as they are written there. */
const HAN_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴佐鈴高田渡伊山中小斎清';
const HANGUL_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';

function byScript(value: string): Level {
  const compact = value.replace(/[\s·・　]/g, '');
  const length = [...compact].length;
  if (/^\p{Script=Hangul}+$/u.test(compact))
    return length >= 2 && length <= 4 && HANGUL_SURNAMES.includes(compact[0]!) ? SHAPE : WEAK;
  if (/^\p{Script=Han}+$/u.test(compact))
    return length >= 2 && length <= 5 && HAN_SURNAMES.includes([...compact][0]!) ? SHAPE : WEAK;
  if (/^[\p{Script=Katakana}ー]+$/u.test(compact)) return length <= 14 && /[\s　]/u.test(value) ? SHAPE : WEAK;
  if (/^\p{Script=Cyrillic}/u.test(compact)) {
    return /(?:ов|ова|ев|ева|ин|ина|ский|ская|цкий|цкая|енко|чук|юк|ян|швили|дзе|ович|евич|овна|евна|ич)(?:\s|$)/iu.test(
      value,
    )
      ? SHAPE
      : WEAK;
  }
  return WEAK;
}

/** What lists put around a name: "12 - ", "M1421: ", " (1034)", " #9817". */
const NUMBER_BEFORE = lettered(/^(?=\w*\d)\w{1,8}\s*[-:.)]\s+(?=\p{L})/u);
/** How airlines write it: "SMITH/JOHN MR". */
const TICKETED = lettered(/^(\p{Lu}[\p{Lu}\p{M}'’ -]+)\/(\p{Lu}[\p{Lu}\p{M}'’ -]*)$/u);
const bare = (value: string): string =>
  value
    .replace(/_/g, ' ')
    .replace(TICKETED.for(value), '$1, $2')
    .replace(/^CN=([^,=]+),.*$/i, '$1')
    .replace(COMPONENTS, '$1, $2')
    .replace(STRUCTURED, '$1, $2$3')
    .replace(FEMININE, '$1')
    .replace(/^([^/]+) \/([^/]+)\/$/, '$1 $2')
    .replace(NUMBER_BEFORE.for(value), '')
    .replace(/\s*(?:\(\d+\)|#\d+)$/u, '')
    .replace(FAMILY, 'Fam. $1');

const isLatin = (value: string): boolean => isAscii(value) || /^[\p{Script=Latin}\p{M}\P{L}]+$/u.test(value);

/** Whether a word of a value is said of things and is nobody's name: "Ltd", "theatre". */
export function namesThing(value: string): boolean {
  const words = entriesOf(value);
  return words.length > 1 && (words.some(isThing) || hasLegalForm(value) || OF_MANY.test(value));
}

/** "Los Pinos", "Les Tilleuls": a house, a farm or a band. */
const OF_MANY = /^(?:los|las|les)\s/i;

const SMALL_WORD = lettered(/^\p{Ll}[\p{L}\p{M}]{3,}$/u);

/** "Rahmen schleifen", "Annual review": a capital in front and small letters behind it, as nobody writes a name. */
export function isPhrase(value: string): boolean {
  const [first = '', ...others] = value.split(' ');
  if (others.length === 0 || !CAPITALISED.test(first)) return false;
  return others.some((word) => SMALL_WORD.test(word) && !firstNames().has(fold(word)) && !surnames().has(fold(word)));
}

const CAPITALISED = lettered(/^\p{Lu}\p{Ll}/u);

const isThing = (word: string): boolean =>
  thingWords().has(word) && !firstNames().has(word) && !surnames().has(word) && !AROUND.has(word);

/** "SAL001", "F-12": a code, though "Sal" is a name. */
const CODE = /^[A-Z]{1,4}[-_]?\d+$/;

/** What is made up for tests: "Customer 12", "Person#3". */
const NUMBERED = lettered(/^\p{L}{2,}(?:\s\p{L}+)?[\s#_-]+\d+$/u);

/** Days of the week are surnames of few. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** In other languages, but for those that people are called by: "Domingo", "Freitag", "Pazar". */
const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'montag dienstag mittwoch donnerstag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles ' +
    'jueves viernes lunedi martedi mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag zaterdag zondag luni marti miercuri ' +
    'joi vineri sambata duminica poniedzialek wtorek sroda czwartek piatek niedziela pazartesi sali carsamba persembe cumartesi ' +
    'senin selasa rabu kamis jumat sabtu'
  ).split(' '),
);

function isWeekday(value: string): boolean {
  const [first = '', second] = entriesOf(value);
  return WEEKDAYS.has(first) || second === 'feira' || WEEKDAY.test(value);
}

const SMALL_BEHIND = lettered(/^\p{Lu}\p{Ll}+-\p{Ll}{2}/u);

/** A first name. */
export function firstName(value: string): Level {
  if (value.length > 40 || !ONE.test(value) || CODE.test(value)) return NO;
  if (!isLatin(value)) return byScript(value);
  const words = entriesOf(value).filter((word) => !AROUND.has(word));
  if (words.length === 0) return WEAK;
  const known = words.filter((word) => word.length > 1 && firstNames().has(word)).length;
  // "Iris-setosa": names that are joined have two capitals or are both known
  if (known < words.length && SMALL_BEHIND.test(value)) return WEAK;
  const things = words.length > 1 && words.some((word) => thingWords().has(word) && !firstNames().has(word));
  if (things) return NO;
  const leads = firstNames().has(words[0]!) || words.length - known === words.filter(isInitial).length;
  return known > 0 && leads ? SHAPE : WEAK;
}

/** Surnames that more columns hold as colours. */
const COLOURS: ReadonlySet<string> = new Set(
  'black white brown green gray grey gold silver blue red orange rose tan'.split(' '),
);

/** A last name. */
export function lastName(value: string): Level {
  if (value.length > 40 || !ONE.test(value) || isWeekday(value) || CODE.test(value)) return NO;
  if (hasLegalForm(value)) return NO;
  if (!isLatin(value)) return byScript(value);
  const words = entriesOf(value);
  if (words.every((word) => AROUND.has(word))) return WEAK;
  if (isRegion(value)) return WEAK;
  const joined = words.join('');
  if (COLOURS.has(joined)) return WEAK;
  if (surnames().has(joined) || words.some((word) => word.length > 2 && surnames().has(word))) return SHAPE;
  if (words.length > 1 && words.some((word) => thingWords().has(word))) return NO;
  return WEAK;
}

const isInitial = (word: string): boolean => word.length === 1;
const isRegion = (value: string): boolean => regions().has(entriesOf(value).join('-'));

/** Of a long list as many names are looked at. */
const LOOKED_AT = 4;
/** Share of a list's names that have to be known. */
const MOST = 0.75;

/** A whole name in either order, or several. */
export function wholeName(text: string): Level {
  if (!/[,;|[]/.test(text)) return oneName(text);
  const levels = listed(text)?.slice(0, LOOKED_AT).map(oneName) ?? [];
  const reach = (level: Level): boolean =>
    levels.length > 0 && levels.filter((each) => each >= level).length >= MOST * levels.length;
  return reach(VALID) ? VALID : reach(SHAPE) ? SHAPE : oneName(text);
}

function oneName(text: string): Level {
  const value = bare(unglued(text));
  if (CODE.test(text)) return NO;
  if (NUMBERED.test(value)) return WEAK;
  if (value.length > 80 || !FULL.test(value) || isWeekday(value)) return NO;
  if (hasLegalForm(value)) return WEAK;
  if (!isLatin(value)) return byScript(value);
  const all = entriesOf(value);
  const words = all.filter((word) => !AROUND.has(word));
  if (words.length === 1 && ADDRESSED.test(value) && !isThing(words[0]!)) return SHAPE;
  if (words.length < 2 || words.length > 7 || all.some(isThing) || isRegion(value)) return WEAK;
  // "Iris-setosa", as in a first name
  if (SMALL_BEHIND.test(value) && words.some((word) => !firstNames().has(word) && !surnames().has(word))) return WEAK;
  const isFirst = words.map((word) => word.length > 1 && firstNames().has(word));
  const isLast = words.map((word) => surnames().has(word));
  if (isFirst.some((first, i) => first && isLast.some((last, j) => last && j !== i))) return VALID;
  if (isFirst.includes(true) || isLast.includes(true)) return SHAPE;
  return words.some((word) => SURNAME_ENDS.test(word)) && words.some(isInitial) ? SHAPE : WEAK;
}

/** A name of which nothing is known but that it is one. */
export function anyName(value: string): Level {
  const whole = wholeName(value);
  if (whole >= SHAPE) return whole;
  const first = firstName(value);
  return first > whole ? first : whole;
}

const INITIAL = lettered(/^\p{L}\.?$/u);

export function initial(value: string): Level {
  return INITIAL.test(value) ? WEAK : firstName(value);
}
