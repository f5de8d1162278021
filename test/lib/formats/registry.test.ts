import { existsSync } from 'node:fs';
import { createCodec, formatNamed, formats } from '../../../src/lib/formats/registry.js';

describe('the registry', () => {
  it('knows each format once, and each has a test of the laws', () => {
    const names = formats().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect([name, existsSync(`test/lib/formats/${name}.test.ts`)]).toEqual([name, true]);
  });

  it('reads each example as valid', () => {
    for (const format of formats()) {
      const given = format.exampleOptions ?? format.infer?.([format.example], {}) ?? {};
      expect([format.name, createCodec(format, given).parse(format.example).valid]).toEqual([format.name, true]);
    }
  });

  it('finds a format by name and version, and suggests the nearest', () => {
    expect(formatNamed('ssn').name).toBe('ssn');
    expect(formatNamed('ssn@1').version).toBe(1);
    expect(() => formatNamed('snn')).toThrow('unknown format "snn"');
    expect(() => formatNamed('crad')).toThrow(expect.objectContaining({ hint: 'did you mean "card"?' }));
    expect(() => formatNamed('ssn@2')).toThrow('format ssn has no version 2');
  });

  it('knows what formats are called elsewhere', () => {
    for (const [name, meant] of Object.entries({
      zip: 'postal-code',
      Address: 'street-address',
      credit_card: 'card',
    })) {
      try {
        formatNamed(name);
        throw new Error('found');
      } catch (error) {
        expect(error).toMatchObject({ message: `unknown format "${name}"`, hint: `did you mean "${meant}"?` });
        expect(formatNamed(meant).name).toBe(meant);
      }
    }
  });

  it('refuses sets of a few values with advice', () => {
    for (const name of ['gender', 'country', 'age']) {
      expect(() => formatNamed(name)).toThrow(`${name} is no format: a few values that everybody knows`);
    }
    expect(() => formatNamed('toString')).toThrow('unknown format "toString"');
  });

  it('checks options', () => {
    expect(() => createCodec(formatNamed('card'), { keep: '9' })).toThrow('keep: expected 0 to 8, got 9');
    expect(() => createCodec(formatNamed('card'), { kep: '6' })).toThrow('format card has no option "kep"');
    expect(() => createCodec(formatNamed('ssn'), { keep: '6' })).toThrow('format ssn has no option "keep"');
    expect(() => createCodec(formatNamed('ssn'), { constructor: '3' })).toThrow(
      'format ssn has no option "constructor"',
    );
  });
});
