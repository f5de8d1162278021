from identifiers import DIGITS, LETTERS, Check, Field, Layout, by_shape, digits, divided


def key(text):
    place = text[5:7]
    if place[1].isalpha():
        place = {"2A": "19", "2B": "18"}.get(place, place[0] + "0")
    return 97 - int(text[:5] + place + text[7:13]) % 97


def sex(code):
    return "" if code in (1, 2) else "interim" if code in (3, 4, 7, 8) else "no sex"


def month(code):
    return "" if 1 <= code <= 12 else "unknown" if 20 <= code <= 42 or code >= 50 else "no month"


def place(code):
    return "no place" if code == 0 else "" if code < 96 else "abroad" if code == 99 else "overseas"


def not_zero(what):
    return lambda code: "" if code else "no " + what


def layout(where):
    return Layout(
        [digits(0, 1, sex), digits(1, 2), digits(3, 2, month), where, digits(7, 3, not_zero("commune")), digits(10, 3, not_zero("order"))],
        [Check(13, key, 2, 100)])


CORSICA = Field(5, [DIGITS, LETTERS], divided(260, lambda code: "corsica" if code in (52, 53) else "no corsica"))
decode = by_shape({"d" * 15: lambda: layout(digits(5, 2, place)), "dddddda" + "d" * 8: lambda: layout(CORSICA)})
