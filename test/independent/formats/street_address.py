from masked import decode_masked, words_of


def decode(value, options, decipher):
    return decode_masked(
        value,
        decipher,
        keeps_zeros=True,
        words=words_of("STREET_WORDS"),
        exact=words_of("DIRECTIONS"),
        ordinals=words_of("ORDINALS"),
        endings=words_of("STREET_ENDINGS"),
    )
