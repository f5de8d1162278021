// imei: the number of a mobile device: eight digits for the type, six for the device, a Luhn digit (3GPP TS 23.003, section 6.2).
import type { Format } from './format.js';
import { luhn } from './identifier/checks.js';
import { byShape, identifierCodec, type LayoutOf } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { keepOrMap } from './identifier/options.js';
import { free, kept } from './identifier/spec.js';

const SHAPE = 'd'.repeat(15);
const TYPE = 8;
const CHECK_AT = 14;

const layouts = (keepsType: boolean): LayoutOf =>
  byShape({
    [SHAPE]: () =>
      new Layout({
        shape: SHAPE,
        fields: keepsType ? [kept(SHAPE, 0, TYPE), ...free(SHAPE, TYPE, CHECK_AT)] : free(SHAPE, 0, CHECK_AT),
        checks: [luhn(CHECK_AT)],
      }),
  });

export const imei: Format = {
  name: 'imei',
  version: 1,
  summary: 'number of a mobile device (IMEI)',
  accepts: '15 digits that pass the Luhn test; the type of the device (first eight digits) stays; any separators',
  example: '35-209900-176148-1',
  options: { type: keepOrMap('type', 'whether the first eight digits, which tell the type of the device, stay') },
  create: ({ type = 'keep' }) => identifierCodec(layouts(type === 'keep'), { isNumeric: true }),
};
