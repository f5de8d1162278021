import { isPlain, visible, visibleLines } from '../../../src/lib/ui/visible.js';

describe('text of others on a terminal', () => {
  it('shows what a terminal would obey, as JSON writes it', () => {
    const obeyed = (code: number): boolean =>
      code < 0x20 ||
      (code >= 0x7f && code < 0xa0) ||
      code === 0x2028 ||
      code === 0x2029 ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);
    const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    const wrong = codes.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      const shown = visible(text);
      if (isPlain(text) === obeyed(code)) return true;
      return obeyed(code) ? shown.length < 4 || JSON.parse(`"${shown}"`) !== text : shown !== text;
    });
    expect(wrong).toEqual([]);
    expect(visible('Čeněk \u{1f600}')).toBe('Čeněk \u{1f600}');
  });

  it('keeps lines, tabs and colours of ours, and no other sequence', () => {
    expect(visibleLines('\u001b[1mHEAD\u001b[22m\tx\n\u001b[31mred\u001b[39m')).toBe(
      '\u001b[1mHEAD\u001b[22m\tx\n\u001b[31mred\u001b[39m',
    );
    expect(visibleLines('\u001b[2J\u001b]0;title\u0007\r\u001b[8m')).toBe(
      '\\u001b[2J\\u001b]0;title\\u0007\\r\\u001b[8m',
    );
  });

  it('leaves JSON what it is', () => {
    const value = { name: '\u001b[2J\u009b2J\u202e"\\', other: 'Ž' };
    expect(JSON.parse(visibleLines(JSON.stringify(value, undefined, 2)))).toEqual(value);
  });
});
