import { lastName } from '../../../src/lib/formats/name.js';
import { describeLaws } from '../../support/format-laws.js';
import { NAME_EXAMPLES } from '../../support/name-examples.js';

describeLaws(lastName, NAME_EXAMPLES);
