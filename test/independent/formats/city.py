from masked import decode_masked, words_of


def decode(value, options, decipher):
    return decode_masked(value, decipher, words=words_of("CITY_WORDS"))
