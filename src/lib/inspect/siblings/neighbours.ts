// Columns that only their neighbours explain. Each rule is in a file of its own, under rules/.
import { coordinates, degreesOfPlace } from './rules/coordinates.js';
import {
  bareStreet,
  codeOfPlace,
  loginOfUser,
  nation,
  numberOfDocument,
  numberOfHouse,
  plateOfVehicle,
} from './rules/bare-headers.js';
import { bankCode, cardCode, handles, pages, secrets, weakSecrets } from './rules/accounts.js';
import { oldDates, ownNumber, ownWords } from './rules/doubts.js';
import { fewAges, fewNames, fewNumbersOfCitizens, fewPhones } from './rules/few-rows.js';
import { ageSinceBirth, numberOfBirth } from './rules/identity.js';
import { besideFirstNames, besideLastNames, between, inAddress, initials, twoNames } from './rules/names.js';
import {
  ageBand,
  ages,
  birthDate,
  bloodGroup,
  nationality,
  numbersOfRaces,
  religion,
  sexAsFlag,
} from './rules/people.js';
import { calledNumber, phone } from './rules/phones.js';
import { city, houseNumber, postalCode, secondLine, street } from './rules/places.js';
import { plates } from './rules/plates.js';
import type { Rule } from './rules/rule.js';
import { contactsWithin, namesAmong, namesWithin, sentences } from './rules/within.js';
import { scoreOf, type Seen } from './seen.js';

/** In this order: what one column has become helps the next. */
const ROUNDS: readonly (readonly Rule[])[] = [
  [inAddress, coordinates, secondLine],
  [besideFirstNames, besideLastNames, twoNames],
  [
    initials,
    between,
    ageSinceBirth,
    birthDate,
    numberOfBirth,
    phone,
    fewPhones,
    calledNumber,
    handles,
    secrets,
    pages,
    cardCode,
    bankCode,
  ],
  [city, weakSecrets, fewNames],
  [
    postalCode,
    codeOfPlace,
    street,
    bareStreet,
    houseNumber,
    numberOfHouse,
    ages,
    ageBand,
    sexAsFlag,
    bloodGroup,
    nationality,
    nation,
    religion,
    plates,
    fewAges,
    fewNumbersOfCitizens,
  ],
  [numberOfDocument, plateOfVehicle, ownNumber, ownWords, oldDates],
];

/** What a header against it does not stop. */
const ALWAYS: readonly Rule[] = [
  pages,
  codeOfPlace,
  numberOfHouse,
  calledNumber,
  plates,
  nation,
  numberOfDocument,
  plateOfVehicle,
  sexAsFlag,
];

/** After all others, whatever the header claims: its values have not borne it out. */
const LAST: readonly Rule[] = [
  degreesOfPlace,
  loginOfUser,
  numbersOfRaces,
  contactsWithin,
  namesAmong,
  namesWithin,
  sentences,
];

const SETTLED = 0.5;

/** Columns with nothing better to say for them get what their neighbours make of them. */
export function explainedByNeighbours(
  table: readonly Seen[],
  people: (table: readonly Seen[], index: number) => number,
): readonly Seen[] {
  // where headers have a meaning, one that nothing is known of means something else
  const silent = table.filter(({ says }) => says.meaningless).length >= 0.7 * table.length;
  const explained = ROUNDS.reduce<readonly Seen[]>(
    (before, rules) =>
      before.map((seen, index) => {
        if (scoreOf(seen) >= SETTLED || seen.column.filled === 0 || seen.says.claim) return seen;
        const allowed = seen.says.against === undefined ? rules : rules.filter((rule) => ALWAYS.includes(rule));
        if (allowed.length === 0) return seen;
        const around = { table: before, index, silent, people: people(before, index) };
        for (const rule of allowed) {
          const explained = rule(around);
          if (explained) return explained;
        }
        return seen;
      }),
    table,
  );
  return explained.map((seen, index) => {
    const isSettled = scoreOf(seen) >= SETTLED && seen.candidate!.kind !== 'note';
    if (isSettled || seen.column.filled === 0) return seen;
    // only words of a few in a cell ask for the people beside them
    const around = {
      table: explained,
      index,
      silent,
      people: seen.column.shape.words < 2 ? 0 : people(explained, index),
    };
    return LAST.reduce<Seen | undefined>((before, rule) => before ?? rule(around), undefined) ?? seen;
  });
}
