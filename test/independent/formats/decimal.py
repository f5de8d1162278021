from written_numbers import decode_number


def decode(value, options, decipher):
    return decode_number(value, options.get("mark", "."), decipher)
