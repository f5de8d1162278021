// Trains what src/lib/inspect/letters/ knows of names: node bench/detection/letters.mjs [--write]
// Names are the dictionaries of first and last names; other words are those of things, animals, regions and languages, the words of headers,
// and ordinary-words.txt. A logistic model over hashed pieces of words, by stochastic gradient descent; the same words give the same weights.
// Prints how well it tells words apart that it was not trained on. --write needs `npx prettier --write` and a build behind it.
import { readFileSync, writeFileSync } from 'node:fs';

const load = (path) => import(new URL(`../../dist/lib/inspect/${path}`, import.meta.url));
const { animals, demonyms, firstNames, languages, regions, surnames, thingWords } =
  await load('dictionaries/lookup.js');
const { fold } = await load('header/fold.js');
const { sensesOf } = await load('header/vocabulary.js');
const { gramsOf, WEIGHTS } = await load('letters/grams.js');

const SHORTEST_WORD = 3;
const FOLDS = 5;
const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 1e-5;

const letters = (word) => fold(word).replace(/[^a-z]/g, '');
const long = (words) => words.map(letters).filter((word) => word.length >= SHORTEST_WORD);

const names = new Set(long([...firstNames(), ...surnames()]));
const headerWords = (
  await Promise.all(
    ['english', 'german', 'french', 'spanish', 'portuguese', 'italian', 'dutch', 'other'].map((language) =>
      load(`header/words/${language}.js`),
    ),
  )
)
  .flatMap((module) =>
    Object.values(module)
      .join('\n')
      .match(/\p{L}{3,}/gu),
  )
  .filter((word) => sensesOf(fold(word)));
const ordinary = readFileSync(new URL('ordinary-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line) => line.split(/\s+/).slice(1));
const dictionaries = [thingWords, animals, demonyms, languages, regions].flatMap((words) =>
  [...words()].flatMap((word) => word.split('-')),
);
const others = new Set(long([...dictionaries, ...ordinary, ...headerWords]).filter((word) => !names.has(word)));

let seed = 1;
/** A linear congruential generator: the order of training must not differ from run to run. */
function random() {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
}

/** Weights of pieces, and the bias behind them. @param words [word, 1 for a name or 0, how much it counts] */
function train(words) {
  const weights = new Float64Array(WEIGHTS + 1);
  const items = words.map(([word, isName, counts]) => [gramsOf(word), isName, counts]);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [items[i], items[j]] = [items[j], items[i]];
    }
    for (const [grams, isName, counts] of items) {
      const scale = 1 / Math.sqrt(grams.length);
      const odds = grams.reduce((sum, gram) => sum + weights[gram] * scale, weights[WEIGHTS]);
      const step = counts * (isName - 1 / (1 + Math.exp(-odds))) * rate;
      for (const gram of grams) weights[gram] += step * scale - rate * DECAY * weights[gram];
      weights[WEIGHTS] += step * 0.1;
    }
  }
  return weights;
}

function likeness(weights, word) {
  const grams = gramsOf(word);
  return weights[WEIGHTS] + grams.reduce((sum, gram) => sum + weights[gram], 0) / Math.sqrt(grams.length);
}

const foldOf = (word) =>
  [...word].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 0) % FOLDS;
// as many names as other words, by weight
const balance = names.size / others.size;
const words = [...[...names].map((word) => [word, 1, 1]), ...[...others].map((word) => [word, 0, balance])];

/** How often a name is rated higher than another word, of pairs of which neither was trained on. */
function ranked() {
  const rated = [];
  for (let held = 0; held < FOLDS; held++) {
    const weights = train(words.filter(([word]) => foldOf(word) !== held));
    for (const [word, isName] of words)
      if (foldOf(word) === held) rated.push({ isName, odds: likeness(weights, word) });
  }
  rated.sort((a, b) => a.odds - b.odds);
  const ranks = rated.reduce((sum, { isName }, i) => sum + (isName ? i + 1 : 0), 0);
  return (ranks - (names.size * (names.size + 1)) / 2) / (names.size * others.size);
}

console.log(`${names.size} names, ${others.size} other words; right order of ${ranked().toFixed(3)} of the pairs`);
if (process.argv.includes('--write')) {
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  seed = 1;
  const weights = train(words);
  // a few weights beyond the ends are cut off rather than making the steps of all others coarse
  const sizes = [...weights.slice(0, WEIGHTS)].map(Math.abs).sort((a, b) => a - b);
  const scale = sizes[Math.floor(0.995 * sizes.length)] / 31;
  const steps = [...weights.slice(0, WEIGHTS)]
    .map((weight) => DIGITS[Math.max(1, Math.min(63, Math.round(weight / scale) + 32))])
    .join('');
  writeFileSync(
    new URL('../../src/lib/inspect/letters/weights.ts', import.meta.url),
    `// Written by bench/detection/letters.mjs, which says what it was trained on. One weight a letter, in steps of SCALE (name-likeness.ts).
export const SCALE = ${scale.toFixed(5)};
export const BIAS = ${weights[WEIGHTS].toFixed(5)};
export const STEPS = \`
${steps.match(/.{1,128}/g).join('\n')}
\`;
`,
  );
}
