from identifiers import Layout, decoder, free, members


def layout_of(text):
    if not 4 <= len(text) <= 34 or text.isalpha():
        return None
    zeros = len(text) - len(text[:-1].lstrip("0") + text[-1])
    tail = "".join("d" if c.isdigit() else "a" for c in text[zeros:])
    first = [members(zeros, "123456789")] if tail[0] == "d" and len(tail) > 1 else free(text, zeros, zeros + 1)
    return Layout(first + free(text, zeros + 1, len(text)), head=f"{zeros} {tail}")


decode = decoder(layout_of)
