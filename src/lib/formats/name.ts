// name: the name of a person, in any script. It reads as a name afterwards where it did before; case, separators, the length of each
// word, titles, suffixes and particles stay.
import { OptionError, type Codec, type Format, type OptionSpec } from './format.js';
import { mayKeepWords } from './words/kept-words.js';
import { wordCells } from './words/word-cells.js';
import { WordValues } from './words/word-values.js';

function createCodec(keepsParticles: boolean): Codec {
  const values = new WordValues({ keeps: keepsParticles });
  const codec: Codec = {
    parse: (value) => values.parse(value),
    isValid: (value) => values.isPlain(value),
    bytes: wordCells(() => values.bulk, { keeps: keepsParticles }),
  };
  if (!keepsParticles) return codec;
  return {
    ...codec,
    // another word of the image could read as a title or a particle
    admits(image, value) {
      if (!mayKeepWords(value)) return true;
      const [before, after] = [values.keptIn(value), values.keptIn(image)];
      return before.every((kept, s) => kept === after[s]);
    },
  };
}

const particles: OptionSpec = {
  description: 'whether particles (van, de la), titles (Dr) and suffixes (Jr) stay in a longer name (default keep)',
  values: 'keep|map',
  check(value) {
    if (value !== 'keep' && value !== 'map') throw new OptionError(`particles: expected keep or map, got ${value}`);
  },
};

const common = {
  version: 1,
  accepts:
    'letters of any script with spaces, hyphens, apostrophes, periods and commas; length of each word, case, separators, ' +
    'titles, suffixes and particles are kept, and a word that reads as a name becomes another one that does',
  options: { particles },
  create: ({ particles: choice }) => createCodec(choice !== 'map'),
} satisfies Partial<Format>;

export const name: Format = {
  name: 'name',
  ...common,
  summary: 'name of a person',
  example: 'María-José van der Berg',
};
export const fullName: Format = {
  name: 'full-name',
  ...common,
  summary: 'full name of a person',
  example: 'Dr. Anna Lindqvist',
};
export const firstName: Format = { name: 'first-name', ...common, summary: 'given name', example: 'Thomas' };
export const lastName: Format = { name: 'last-name', ...common, summary: 'family name', example: "O'Connor" };
