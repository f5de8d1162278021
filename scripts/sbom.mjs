// What is inside, for programs: a bill of materials as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** SPDX identifiers that occur; anything else is given by name. */
const SPDX = new Set(['MIT', 'ISC', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/**
 * @param entries names, versions and licences (scripts/licenses.mjs), secureml first; Node's is the last for a binary
 * @returns the document; the same for the same commit
 */
export function sbom([self, ...entries]) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const components = entries.map((entry) => component(entry, packages));
  const main = { ...component(self, {}), type: 'application' };
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: execFileSync('git', ['log', '-1', '--format=%cd', '--date=format:%Y-%m-%dT%H:%M:%SZ'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, TZ: 'UTC' },
      }).trim(),
      component: main,
    },
    components,
    dependencies: [
      { ref: main['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
  };
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  // RFC 9562, version 8: ours to define
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return { ...document, serialNumber: `urn:uuid:${uuid}` };
}

function component({ name, version, license }, packages) {
  const known = Object.entries(packages).find(
    ([path, { version: locked }]) => path.endsWith(`node_modules/${name}`) && locked === version,
  );
  const isNpm = known !== undefined || name === 'secureml';
  const purl = isNpm ? `pkg:npm/${name.replace('@', '%40')}@${version}` : undefined;
  const [, sha512] = /^sha512-(.+)$/.exec(known?.[1].integrity ?? '') ?? [];
  return {
    type: name === 'Node.js' ? 'platform' : name.includes('(') ? 'data' : 'library',
    'bom-ref': purl ?? `${name}@${version}`,
    name,
    version,
    licenses: [{ license: SPDX.has(license) ? { id: license } : { name: license } }],
    ...(purl ? { purl } : {}),
    ...(name === 'Node.js' ? { cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:lts:*:*:*` } : {}),
    ...(sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {}),
  };
}
