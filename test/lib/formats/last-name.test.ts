import { lastName } from '../../../src/lib/formats/name.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { NAME_EXAMPLES } from '../../support/name-examples.js';

describeIdentifier(lastName, NAME_EXAMPLES);
