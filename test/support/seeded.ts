// Chance that repeats: the values that tests draw depend on a seed alone, so that a run that passes passes again. `npm run test:explore` draws others.
import { createCipheriv, createHash } from 'node:crypto';

/** The seed of every test file; a failure in a run that explores names it. */
export const SEED = Number(process.env.SECUREML_TEST_SEED ?? 20_261_128);

// AES-CTR under a key made of the seed. Each test file has its own modules and so its own stream.
const stream = createCipheriv(
  'aes-128-ctr',
  createHash('sha256').update(`${SEED}`).digest().subarray(0, 16),
  Buffer.alloc(16),
);

export const randomBytes = (length: number): Buffer => stream.update(Buffer.alloc(length));

/** From 0 to below 1, like Math.random. */
export const random = (): number => randomBytes(4).readUInt32LE() / 2 ** 32;

/** From `low` to below `high`. */
export const randomInt = (low: number, high: number): number => low + Math.floor(random() * (high - low));
