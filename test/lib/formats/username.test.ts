import fc from 'fast-check';
import { username } from '../../../src/lib/formats/username.js';
import { describeIdentifier, type IdentifierExamples } from '../../support/identifier-laws.js';

const near = fc
  .array(
    fc.constantFrom(
      'jane',
      'doe',
      'j',
      'smith',
      'XX',
      'qwrtz',
      '.',
      '_',
      '-',
      '@',
      ' ',
      '42',
      '1985',
      'é',
      'ван',
      '李',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const EXAMPLES: IdentifierExamples = {
  valid: [
    'jane_doe42',
    '@jane_doe42',
    'JSmith',
    'x',
    '4711',
    'mkowalski1985',
    'жанна.д',
    '山田太郎',
    ' padded ',
    'a'.repeat(64),
  ],
  invalid: ['', '@', '...', 'two words', 'a@b', 'tab\tbed', 'emoji🙂', 'a'.repeat(65), 'semi;colon'],
  spellings: [
    ['jane.doe', 'Jane_Doe', 'JANE-DOE', '@jane.doe'],
    ['x42', 'X42', 'x-42'],
  ],
  near,
  oracles: [{ name: 'RegExp of its outline', isValid: (value) => /^ *@?[\p{L}\p{M}0-9._-]{1,64} *$/u.test(value) }],
  wrong: ['two words', 'a@b', 'semi;colon', 'emoji🙂x'],
  validityIsSpelling: true,
};

describeIdentifier(username, EXAMPLES);
