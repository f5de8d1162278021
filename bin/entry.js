// What is bundled: the command line with its manifest, its version and the licences of what is in the bundle.
import manifest from '../oclif.manifest.json';
import packageJson from '../package.json';
import { main } from '../dist/cli.js';

main(process.argv.slice(2), manifest, packageJson, () => import('secureml:licenses'));
