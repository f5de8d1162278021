// Keystores and backups as the first release wrote them: later ones have to read them for ever.
import { formatKeystore, openKeystore, parseKeystore, type KeystoreKeys } from '../../../src/lib/keys/keystore-file.js';

const SEALED = `{
  "secureml-keystore": 1,
  "protection": "passphrase",
  "kdf": {
    "name": "scrypt",
    "N": 131072,
    "r": 8,
    "p": 1,
    "salt": "d3/aPYBS9AoX5JoGpKOcwg=="
  },
  "cipher": {
    "name": "aes-256-gcm",
    "nonce": "VWVj6TqBUZ95pJRS"
  },
  "sealed": "ksibTtX2Q+3IO1ReXHF5MRw8GfNzE/H737W6BhwK9XvALFdrdoox4SJkb3Yi+IqIciUHCMZN0lxmv1Xlj14XfnBtqPuLAxySi+222N7IA/prBsndx0KFHeAVleJsauGrTwGroEPGjVc/hjEuUL51Q+Vh5/V/ltiZOiwFVwH0wAq9oQZGQQu0VEXSFg/xf3P1GI6BWSHc6j4fCF8kQcQsoq5iQ3llXFKOdfb28K78bYYu/uHnMUBV1VXXS0tLEb4lNIXpVVd6KJXPKvEw4lrv6RnnSk1nCMIBgea8FUD/Tjq/cDKDD6jZsfL6zF06G0juwAx4PAYBksB/kqtefqO320Lp5PFsNLMOBcuBasvJ/Vb4+yFrG+ACwMAC0Hb6nuFvozbM4Dbzp05L3VxQEQM5UV6THMO6voq/8YeCXYWcON4EEe5QF5yrN9ArVTEJ4qs3JiArzpt+usSzCA=="
}
`;

const PLAIN = `{
  "secureml-keystore": 1,
  "protection": "none",
  "keys": {
    "master_key": {
      "1": {
        "value": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "created": "2026-01-02T03:04:05.000Z",
        "check_value": "5dc4288a2a719ec829ae80a4ade9c4ee"
      },
      "2": {
        "value": "2b7e151628aed2a6abf7158809cf4f3c",
        "created": "2026-01-03T03:04:05.000Z",
        "check_value": "38a60dcc2aa7f7342cc1e71be656e4d3",
        "use": "raw"
      }
    }
  }
}
`;

const KEYS: KeystoreKeys = new Map([
  [
    'master_key',
    new Map([
      [
        1,
        {
          bytes: Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex'),
          created: '2026-01-02T03:04:05.000Z',
        },
      ],
      [
        2,
        {
          bytes: Buffer.from('2b7e151628aed2a6abf7158809cf4f3c', 'hex'),
          created: '2026-01-03T03:04:05.000Z',
          raw: true,
        },
      ],
    ]),
  ],
]);

const read = (text: string, passphrase?: string): Promise<KeystoreKeys> =>
  openKeystore(parseKeystore(text, 'keystore.json'), 'keystore.json', passphrase);

describe('a keystore of the first release', () => {
  // the same words in NFC and in NFD: systems differ in what a keyboard gives
  it.each(['caf\u00e9 au lait', 'cafe\u0301 au lait'])(
    'opens with its passphrase, however that is typed: %j',
    async (words) => {
      expect(await read(SEALED, words)).toEqual(KEYS);
    },
  );

  it.each([
    ['words', 'cafe au lait', SEALED],
    ['parameters', 'caf\u00e9 au lait', SEALED.replace('"N": 131072', '"N": 65536')],
  ])('does not with other %s', async (_, words, text) => {
    await expect(read(text, words)).rejects.toThrow(/passphrase is wrong/);
  });

  it('opens without one, and is written to the byte', async () => {
    expect(await read(PLAIN)).toEqual(KEYS);
    expect(await formatKeystore(KEYS, undefined)).toBe(PLAIN);
  });
});
