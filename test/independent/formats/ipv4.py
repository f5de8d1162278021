from addresses import decode_address, octets_of
from symbols import decode_shape, symbols_of


def decode(value, options, decipher):
    core = value.strip(" ")
    if octets_of(core):
        return value.replace(core, decode_address(core, decipher))
    while symbols_of(value):
        value = decode_shape(value, decipher)
        if not octets_of(value.strip(" ")):
            break
    return value
