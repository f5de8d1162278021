// Sets of few values about people: gender, marital status, blood group and the like.
import type { Column } from '../column.js';
import { fold } from '../header/fold.js';
import { NO, SHAPE, WEAK, type Level } from './level.js';
import { bracketed } from './name-list.js';
import { lettered } from '../lettered.js';

const NO_WORD = lettered(/[^\p{L}]+/u);
const NO_WORD_OR_HYPHEN = lettered(/[^\p{L}-]+/u);
const LABEL = lettered(/^[\p{L}\d][\p{L}\p{M}\d\s/&,.'()-]{0,79}$/u);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const GENDER = set(
  'varon mand kvinna kvinde kvinne mies nainen erkek e kadin perempuan laki-laki m f male female man woman men women boy girl child mann frau mannlich weiblich divers w d homme femme h masculin feminin masculino femenino feminino hombre mujer hembra maschio femmina uomo donna v vrouw nonbinary non-binary autre otro otra otros otras outro outra outros altro anders andere bigenderqueer other agender bigender genderfluid genderqueer polygender x u unknown diverse mannelijk vrouwelijk transgender 男 女 남 여 muz zena muski zenski pria wanita ferfi no nam nu barbat femeie זכר נקבה ذكر أنثى άνδρας γυναίκα k kobieta mezczyzna муж жен м ж мужской женский garcon fille junge madchen maedchen jongen meisje nino nina menino menina bambino bambina homem mulher home dona l p z',
);
const GENDER_SURE = set(
  'male female mannlich weiblich masculin feminin masculino femenino feminino maschio femmina mannelijk vrouwelijk homme femme hombre mujer varon mand woman women boy girl frau vrouw kvinna kvinde kvinne mies nainen erkek kadin kobieta mezczyzna muski zenski pria wanita ferfi nam nu barbat femeie זכר נקבה ذكر أنثى άνδρας γυναίκα perempuan laki-laki muz zena nonbinary non-binary agender bigender genderfluid genderqueer polygender garcon fille madchen maedchen jongen meisje menino menina 男 女 mulher homem uomo donna mann',
);

/** What a form offers to those who would rather not say. */
const DECLINED =
  /^(?:(?:i )?prefer not to (?:say|answer|disclose)|(?:rather|would rather) not say|not (?:stated|disclosed|given)|non binary|keine angabe|k\.? ?a\.?|ne se prononce pas|prefiero no decirlo|prefiro nao (?:dizer|responder)|zeg ik liever niet)$/;

export function gender(value: string): Level {
  const word = fold(value);
  if (DECLINED.test(word)) return WEAK;
  return GENDER_SURE.has(word) ? SHAPE : GENDER.has(word) ? WEAK : /^(?:0?[0-3]|85(?:07|32))$/.test(word) ? WEAK : NO;
}

const MARITAL = set(
  'single married divorced widowed separated never-married m s d w ledig verheiratet geschieden verwitwet celibataire marie mariee divorce divorcee veuf veuve soltero soltera casado casada divorciado divorciada viudo viuda solteiro solteira viuvo viuva celibe nubile coniugato coniugata divorziato vedovo vedova ongehuwd gehuwd gescheiden partnership engaged partnered cohabiting zamezna zonaty panna kawaler wdowa wdowiec rozwiedziony rozwiedziona svobodny svobodna slobodny slobodna zenaty vdana vydata rozvedeny rozvedena vdovec vdova casatorit casatorita necasatorit necasatorita divortat divortata vaduv vaduva evli bekar bosanmis ugift skilt menikah naimisissa naimaton eronnut leski женат замужем холост разведен разведена вдова вдовец union concubinato samenwonend weduwe weduwnaar pacse pacsee concubinage sposato sposata separato separata gift skild samboer sambo enke enkemann anka ankling dul mezatka ld vh gs vw led verh gesch verw solter casat divorciat divorciada vidu vidua kawin cerai nikah lajang janda duda',
);

/** The word that tells it: "married" of "Married, living together". */
export function maritalWord(value: string): string | undefined {
  return fold(value)
    .split(NO_WORD_OR_HYPHEN.for(value))
    .find((word) => word.length > 3 && MARITAL.has(word));
}

export function marital(value: string): Level {
  if (/^(?:[0-5]|yes|no|y|n|true|false|si|sí|oui|non|ja|nein)$/i.test(value)) return WEAK;
  const words = fold(value).split(NO_WORD.for(value)).filter(Boolean);
  const known = words.filter((word) => MARITAL.has(word));
  return known.length === 0 ? NO : known.some((word) => word.length > 3) ? SHAPE : WEAK;
}

export function blood(value: string): Level {
  return /^(?:A|B|AB|O|0)\s?(?:[+-]|rh[+-]|pos(?:itive)?|neg(?:ative)?)?$/i.test(value) ? SHAPE : NO;
}

const ETHNIC = set(
  'anglo american white black asian hispanic latino latina caucasian african indian native pacific islander hawaiian alaskan multiracial biracial mixed blanco negro mestizo indigena parda preta branca amarela nonhispanic',
);

/** The "Southern Pacific" and the "Black Sea" are no people. */
const OF_A_MAP = /\b(?:north|south|east|west|ocean|sea|region|coast|atlantic)/i;

/** Words that are said of nothing but people. */
const ONLY_ETHNIC = set(
  'asian hispanic latino latina caucasian african hawaiian multiracial biracial mestizo nonhispanic parda',
);

export function onlyEthnic(value: string): boolean {
  return fold(value)
    .split(NO_WORD.for(value))
    .some((word) => ONLY_ETHNIC.has(word));
}

export function race(value: string): Level {
  const words = fold(value).split(NO_WORD.for(value));
  return words.some((word) => ETHNIC.has(word)) && !OF_A_MAP.test(value) ? SHAPE : label(value);
}

/** How the police of the United States shorten it: white, black, Hispanic, Asian, Indian, native, Pacific, other, unknown. */
const RACE_CODE = /^[WBHAINPOUMX]$/;

/** Letters of races: black and white are among them, and nothing else is. */
export function areRaceCodes({ values }: Column): boolean {
  const has = (code: string): boolean => values.some(({ value }) => value === code);
  return has('W') && has('B') && values.every(({ value }) => RACE_CODE.test(value));
}

const RELIGIONS = set(
  'catholic protestant christian orthodox muslim islam hindu buddhist jewish sikh jain atheist agnostic lutheran methodist baptist anglican ' +
    'mormon evangelical quaker presbyterian none other unaffiliated christianity islamic judaism hinduism buddhism sikhism ' +
    'katholisch evangelisch muslimisch orthodox judisch konfessionslos freikirchlich kath ev evang rk ref reformiert isl ohne ' +
    'catholique protestant musulman juif bouddhiste athee catolico catolica evangelico evangelica musulman budista judio ateo ninguna espirita ' +
    'cattolico cattolica ortodosso musulmano ebreo katholiek hervormd gereformeerd moslim',
);
const UNSAID = /^(?:none|other|ohne|ninguna|ev|rk|ref|isl)$/;

/** What a religion is called, or how a register shortens it. */
export function religion(value: string): Level {
  const words = fold(value).split(NO_WORD.for(value)).filter(Boolean);
  if (words.length === 0) return /^-+$/.test(value) ? WEAK : NO;
  return words.length < 4 && words.some((word) => RELIGIONS.has(word))
    ? words.every((word) => UNSAID.test(word))
      ? WEAK
      : SHAPE
    : NO;
}

/** Ethnicity, religion, nationality: any short words, or several in brackets. */
export function label(value: string): Level {
  return LABEL.test(value) || bracketed(value)?.every((part) => LABEL.test(part)) ? WEAK : NO;
}
