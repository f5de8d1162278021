from symbols import decode_shape


def decode(value, options, decipher):
    return decode_shape(value, decipher)
