"""Names of accounts: words by the grammar of account names."""

from words import decode_words


def decode(value, options, decipher):
    return decode_words(value, decipher, latin="account")
