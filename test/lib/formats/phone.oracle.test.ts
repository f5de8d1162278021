// The oracle is google-libphonenumber: other code than ours, and an earlier edition of the numbering plans than the table's. What it
// says otherwise is listed below; anything else fails.
import lib from 'google-libphonenumber';
import { NO_CLASS } from '../../../src/lib/fpe/domain-cipher.js';
import type { PartitionClass } from '../../../src/lib/formats/partition.js';
import { phone } from '../../../src/lib/formats/phone.js';
import { nationalNumbers } from '../../../src/lib/formats/phone-classes.js';
import { callingCodes, planOfRegion, type CallingCode } from '../../../src/lib/formats/phone-plan.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { memory } from '../../support/kernels.js';
import { reportInvalid, reportValid } from '../../support/oracle-report.js';
import { SAMPLES } from '../../support/samples.js';
import { random } from '../../support/seeded.js';

const { PhoneNumber, PhoneNumberFormat, PhoneNumberUtil } = lib;
const oracle = PhoneNumberUtil.getInstance();

/** Numbers that the table's edition assigns and the oracle's does not: region, then the beginning of the national number. */
const NEWLY_ASSIGNED: readonly RegExp[] = [
  ...[
    /^AT 4351/,
    /^(AU|CC|CX) 496[0-4]/,
    /^BW [2-6]\d{6}$/,
    /^CV 57/,
    /^DE 49(2[024-9]|3|4|6[09]|7[089])/,
    /^DE 15410/,
  ],
  ...[/^EC 93[0-2]/, /^ET 7000/, /^GE 50888/, /^GH 3(060|0[89]|181|28|3810)/, /^GY (516|768|781)/, /^IR 9992[02-9]/],
  ...[/^KE 1(3[5-9]|46)/, /^KW 5999/, /^NG 910/, /^PG 206/, /^PY 9881/, /^SH 9/, /^US 472[56]/, /^ZW 751/],
];
/** The reverse. */
const NO_LONGER_ASSIGNED: readonly RegExp[] = [
  ...[/^(FI|AX) 4946/, /^BJ (81|857[58])/, /^BW (321|791[01])/, /^CN (378|41[034]|634|807812|8078|85[23])/, /^CO 9101/],
  ...[/^CR 20/, /^DK 37/, /^ES 590[16]/, /^LA 30[24]/, /^RO 6/, /^RU 9300[0-9]/, /^ZW [1-6]/],
];
/** Our own rules: no exchange of a geographic area is a service code; five numbers are no class. */
const OURS_ALONE: readonly RegExp[] = [/^[A-Z]{2} [2-9]\d\d[2-9]11\d{4}$/, /^IR 96\d{3}$/];

const listed = (list: readonly RegExp[], region: string, national: string): boolean =>
  list.some((pattern) => pattern.test(`${region} ${national}`));

function numberOf(code: string, national: string): InstanceType<typeof PhoneNumber> {
  const number = new PhoneNumber();
  number.setCountryCode(Number(code));
  number.setNationalNumber(Number(national));
  const zeros = /^0*(?=\d)/.exec(national)![0].length;
  if (zeros > 0) number.setItalianLeadingZero(true);
  if (zeros > 1) number.setNumberOfLeadingZeros(zeros);
  return number;
}

/** Images of `count` random members of classes of a plan, taken in turn. */
function images(
  plan: CallingCode,
  classes: readonly PartitionClass[],
  count: number,
): { klass: PartitionClass; national: string }[] {
  const cipher = cipherOf(phone);
  const ciphers = classes.map(({ label, size }) => cipher.classFor(label, BigInt(size)));
  const ranks = memory.allocate(count * 8);
  const classOf = memory.allocate(count * 4);
  const [rank, index] = [memory.f64(ranks, count), memory.u32(classOf, count)];
  for (let i = 0; i < count; i++) {
    rank[i] = Math.floor(random() * classes[i % classes.length]!.size);
    index[i] = ciphers[i % classes.length]!.index;
  }
  expect(index.includes(NO_CLASS)).toBe(false);
  cipher.permuteRanks(ranks, classOf, count, false);
  const out = Array.from(rank, (r, i) => {
    const klass = classes[i % classes.length]!;
    const length = String(klass.partition.size).length - 1;
    return { klass, national: String(klass.partition.memberAt(klass, r)).padStart(length, '0') };
  });
  memory.release(ranks, count * 8);
  memory.release(classOf, count * 4);
  return out;
}

const classesOf = (plan: CallingCode, wanted: boolean): PartitionClass[] =>
  Array.from({ length: 15 }, (_, i) => nationalNumbers(plan, i + 1).classes)
    .flat()
    .filter(({ valid }) => valid === wanted)
    // longer numbers than E.164 allows, which the oracle accepts in a few countries, are invalid by our own rule; small classes cost time
    .filter(({ size, partition }) => wanted || (size >= 1e6 && partition.size <= 10 ** (15 - plan.code.length)));

interface Tally {
  checked: number;
  /** what the oracle says otherwise, and is listed */
  listed: number;
  wrong: string[];
}

function checkValid(plan: CallingCode, count: number, tally: Tally): void {
  const classes = classesOf(plan, true);
  if (classes.length === 0) return;
  for (const { klass, national } of images(plan, classes, count)) {
    const [region = ''] = klass.label.split(' ');
    const number = numberOf(plan.code, national);
    tally.checked++;
    const isAgreed =
      oracle.isValidNumber(number) && (region.startsWith('+') || oracle.getRegionCodeForNumber(number) === region);
    if (isAgreed) continue;
    if (listed(NEWLY_ASSIGNED, region, national)) tally.listed++;
    else tally.wrong.push(`${region} ${national}`);
  }
}

function checkInvalid(plan: CallingCode, count: number, tally: Tally): void {
  for (const { national } of images(plan, classesOf(plan, false), count)) {
    const number = numberOf(plan.code, national);
    tally.checked++;
    if (!oracle.isValidNumber(number)) continue;
    const region = oracle.getRegionCodeForNumber(number) ?? '';
    if (listed([...NO_LONGER_ASSIGNED, ...OURS_ALONE], region, national)) tally.listed++;
    else tally.wrong.push(`${region} ${national}`);
  }
}

function reread(text: string, region: string): string {
  try {
    return oracle.format(oracle.parse(text, region), PhoneNumberFormat.E164);
  } catch (error) {
    return (error as Error).message;
  }
}

describe('phone and its oracle', () => {
  it.each(['US', 'GB', 'DE', 'FR', 'IN', 'BR', 'CN', 'JP', 'IT', 'RU'])('agree on many images: %s', (region) => {
    const plan = planOfRegion(region)!;
    const valid: Tally = { checked: 0, listed: 0, wrong: [] };
    const invalid: Tally = { checked: 0, listed: 0, wrong: [] };
    checkValid(plan, SAMPLES, valid);
    checkInvalid(plan, SAMPLES / 5, invalid);
    expect([valid.wrong.slice(0, 10), invalid.wrong.slice(0, 10)]).toEqual([[], []]);
    reportValid(`phone ${region}`, 'google-libphonenumber', valid.checked - valid.listed);
    reportInvalid(`phone ${region}`, 'google-libphonenumber', invalid.checked - invalid.listed);
    console.log(
      `phone ${region}: ${valid.checked} valid images, ${valid.listed} newly assigned; ` +
        `${invalid.checked} invalid images, ${invalid.listed} that only the oracle calls valid`,
    );
  });

  it('agree on a sample of every plan', () => {
    const valid: Tally = { checked: 0, listed: 0, wrong: [] };
    const invalid: Tally = { checked: 0, listed: 0, wrong: [] };
    for (const plan of callingCodes()) {
      checkValid(plan, 300, valid);
      checkInvalid(plan, 60, invalid);
    }
    expect([valid.wrong.slice(0, 10), invalid.wrong.slice(0, 10)]).toEqual([[], []]);
    console.log(`phone, all plans: ${valid.checked} valid and ${invalid.checked} invalid images`);
  });

  it('read the same number in what the oracle writes, and in its image', () => {
    // what is written otherwise in its own country: a prefix of carriers (JP, KR, ID, TH, TJ), free calls to abroad (BG, PA, QA), 15
    // behind the area code of an Argentine mobile, 0 in front of numbers of Gabon, 8 without 0 in Belarus
    const otherwise: readonly RegExp[] = [/ B$/, /^AR 11$/, /^GA /, /^BY /];
    // the oracle does not read back what it writes: numbers of Belarus and Qatar that begin like a call to abroad
    const unread: readonly RegExp[] = [/^AR 10$/, /^BY 10/, /^QA 11/];
    const wrong: string[] = [];
    let checked = 0;
    for (const plan of callingCodes()) {
      const [region = ''] = plan.regions;
      if (region.startsWith('+')) continue;
      const codec = createCodec(phone, { region });
      const cipher = cipherOf(phone);
      const classes = classesOf(plan, true);
      for (const { klass, national } of images(plan, classes, 30)) {
        const number = numberOf(plan.code, national);
        if (!oracle.isValidNumber(number)) continue;
        for (const style of [PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.RFC3966]) {
          if (style === PhoneNumberFormat.NATIONAL && otherwise.some((pattern) => pattern.test(klass.label))) continue;
          const text = oracle.format(number, style);
          const parsed = codec.parse(text);
          const image = permuteValue(codec, cipher, text, false);
          checked++;
          if (!parsed.valid || parsed.canonical !== `+${plan.code}${national}`) wrong.push(`${region} ${text}`);
          if (
            !unread.some((pattern) => pattern.test(klass.label)) &&
            reread(image, region) !== codec.parse(image).canonical
          )
            wrong.push(`${region} image ${image}`);
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    console.log(`phone: ${checked} spellings by the oracle read alike`);
  });
});
