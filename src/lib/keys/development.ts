// A fixed key that everybody knows, for trying things out. It protects nothing, so it takes an explicit switch, warns on
// each use and is refused where real data is likely.
import { hkdfSync } from 'node:crypto';
import { KeyError } from '../errors.js';
import type { Environment } from './env.js';
import type { Finding, KeyStore } from './types.js';
import type { KeyReference } from './reference.js';

const SEED = 'secureml development key: public, protects nothing';

export class DevelopmentStore implements KeyStore {
  readonly source = 'development';
  readonly configured = true;

  /** @param forced lets it work in production and CI */
  constructor(
    private readonly env: Environment,
    private readonly forced: boolean,
  ) {}

  async find({ name, version }: KeyReference): Promise<Finding> {
    const why = this.forced ? undefined : seriousPlace(this.env);
    if (why !== undefined) {
      throw new KeyError(`the development key is refused: ${why}`, {
        hints: ['make a real key: secureml keys generate-key', 'where it must be, force it: --force-development-key'],
      });
    }
    if (version !== null) return { absent: 'the development key has no versions' };
    const bytes = Buffer.from(hkdfSync('sha256', SEED, '', name, 32));
    return { key: { version: null, bytes, created: null, place: 'built into secureml' } };
  }
}

function seriousPlace(env: Environment): string | undefined {
  if (env.NODE_ENV === 'production') return 'NODE_ENV is production';
  if ((env.CI ?? '') !== '' && env.CI !== 'false' && env.CI !== '0') return 'CI is set';
  return undefined;
}
