// What is said of a keystore that cannot be used as it is.
import { KeyError } from '../errors.js';

export function passphraseMissing(place: string): KeyError {
  return new KeyError(`the keystore ${place} is protected by a passphrase, and none was given`, {
    hints: ['give it with --passphrase-file FILE, SECUREML_PASSPHRASE_FILE or SECUREML_PASSPHRASE, or on a terminal'],
    data: { reason: 'passphrase-missing' },
  });
}

export function notSealed(place: string): KeyError {
  return new KeyError(`the keystore ${place} has no passphrase: a key in it would not be sealed under the one given`, {
    hints: [
      'give none, if the permissions of the file are enough',
      'to seal its keys: keys backup, then keys restore with SECUREML_KEYSTORE naming a new file and the passphrase given',
    ],
    data: { reason: 'not-sealed' },
  });
}

export function changedMeanwhile(place: string): KeyError {
  return new KeyError(`${place} was changed by another program in the meantime`, {
    hints: ['nothing was changed by this one; run it again'],
    data: { reason: 'conflict' },
  });
}
