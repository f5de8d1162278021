from words import decode_words, keep_words, spans_of


def kept(value):
    return [span.kept for span in spans_of(value, keep_words)]


def decode(value, options, decipher):
    if options.get("particles") == "map":
        return decode_words(value, decipher)
    plain = value
    while True:  # what would be read otherwise was walked past
        plain = decode_words(plain, decipher, keep=keep_words)
        if kept(plain) == kept(value):
            return plain
