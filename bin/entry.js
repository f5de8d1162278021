// What is bundled: the command line with its version and the arguments of each command, and, when they are asked
// for, its manifest and the licences of what is in the bundle.
import takes from 'secureml:arguments';
import packageJson from '../package.json';
import { main } from '../dist/cli.js';

main(
  process.argv.slice(2),
  packageJson,
  takes,
  () => import('../oclif.manifest.json'),
  () => import('secureml:licenses'),
);
