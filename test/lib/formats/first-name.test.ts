import { firstName } from '../../../src/lib/formats/name.js';
import { describeLaws } from '../../support/format-laws.js';
import { NAME_EXAMPLES } from '../../support/name-examples.js';

describeLaws(firstName, NAME_EXAMPLES);
