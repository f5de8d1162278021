"""Identifiers as docs/format.md describes them: fields that are divided into classes, check digits, sums. Plain and slow."""

from bisect import bisect_right
from functools import lru_cache

from symbols import decode_shape, symbols_of

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONGEST = 40


def number(symbol):
    """0 to 9 for digits, 10 to 35 for letters."""
    return int(symbol, 36)


class Divided:
    """The numbers below `size`, cut where another label begins."""

    def __init__(self, size, starts):
        self.starts, self.labels, self.pieces = [], [], {}
        for start, label in starts:
            if not self.labels or self.labels[-1] != label:
                self.starts.append(start)
                self.labels.append(label)
        for start, end, label in zip(self.starts, self.starts[1:] + [size], self.labels):
            self.pieces.setdefault(label, []).append((start, end))

    def label(self, code):
        return self.labels[bisect_right(self.starts, code) - 1]

    def count(self, label):
        return sum(end - start for start, end in self.pieces[label])

    def rank(self, code):
        return sum(min(code, end) - start for start, end in self.pieces[self.label(code)] if start < code)

    def member(self, label, rank):
        for start, end in self.pieces[label]:
            if rank < end - start:
                return start + rank
            rank -= end - start
        raise IndexError(rank)


def divided(size, classify):
    return Divided(size, ((code, classify(code)) for code in range(size)))


class Whole(Divided):
    def __init__(self, size):
        super().__init__(size, [(0, "")])


class Field:
    """Symbols in a row as one number. `choose` tells which of several divisions counts for an identifier."""

    def __init__(self, at, alphabets, division=None, choose=None, stays=False):
        self.at, self.alphabets, self.stays = at, alphabets, stays
        self.size = 1
        for alphabet in alphabets:
            self.size *= len(alphabet)
        self.choose = choose or (lambda text: self.only)
        self.only = None if stays else division or whole(self.size)

    @property
    def places(self):
        return range(self.at, self.at + len(self.alphabets))

    def text(self, text):
        return text[self.at:self.at + len(self.alphabets)]

    def code(self, text):
        code = 0
        for symbol, alphabet in zip(self.text(text), self.alphabets):
            code = code * len(alphabet) + alphabet.index(symbol)
        return code

    def symbols(self, code):
        out = ""
        for alphabet in reversed(self.alphabets):
            code, index = divmod(code, len(alphabet))
            out = alphabet[index] + out
        return out


@lru_cache(maxsize=None)
def whole(size):
    return Whole(size)


class Check:
    """A check digit, or two read as a number; `right(text)` is what it should be."""

    def __init__(self, at, right, width=1, modulus=10, signs=None, silent=False):
        self.at, self.right, self.width, self.modulus, self.signs, self.silent = at, right, width, modulus, signs, silent

    def difference(self, text):
        given = text[self.at:self.at + self.width]
        value = self.signs.index(given) if self.signs else int(given)
        return (value - self.right(text)) % self.modulus

    def put(self, text, difference):
        value = (self.right(text) + difference) % self.modulus
        signs = self.signs[value] if self.signs else str(value).zfill(self.width)
        return text[:self.at] + signs + text[self.at + self.width:]


class Layout:
    def __init__(self, fields, checks=(), moduli=(), term=None, constant=None, head="", tail=""):
        self.fields, self.checks, self.moduli, self.term = fields, checks, moduli, term
        self.constant = constant or [0] * len(moduli)
        self.head, self.tail = head, tail
        self.known = {}

    def slot(self, number, division, label):
        """What each member of a field's class adds to the sums."""
        key = number, id(division), label
        if key not in self.known:
            field = self.fields[number]
            codes = (code for start, end in division.pieces[label] for code in range(start, end))
            self.known[key] = [self.sums(" " * field.at + field.symbols(code), field.places) for code in codes]
        return self.known[key]

    def sums(self, text, places):
        totals = [0] * len(self.moduli)
        for at in places:
            totals = [total + one for total, one in zip(totals, self.term(at, text[at]))]
        return tuple(total % m for total, m in zip(totals, self.moduli))

    def decode(self, text, decipher):
        divisions = [None if f.stays else f.choose(text) for f in self.fields]
        labels = [f.text(text) if f.stays else d.label(f.code(text)) for f, d in zip(self.fields, divisions)]
        sizes = [1 if f.stays else d.count(label) for f, d, label in zip(self.fields, divisions, labels)]
        differences = [check.difference(text) for check in self.checks]
        wrong = [str(n) for n, check in zip(differences, self.checks) if not check.silent]
        if self.moduli:
            everything = self.sums(text, range(len(text)))
            wrong += [str((a + b) % m) for a, b, m in zip(everything, self.constant, self.moduli)]
        label = " ".join(part for part in [self.head, *labels, *wrong, self.tail] if part != "")
        ranks = [0 if f.stays else d.rank(f.code(text)) for f, d in zip(self.fields, divisions)]
        ranking = Remainders(self, divisions, labels, sizes, text) if self.moduli else Mixed(sizes)
        plain = ranking.values(decipher(label, ranking.size, ranking.rank(ranks)))
        for field, division, of, value, size in zip(self.fields, divisions, labels, plain, sizes):
            if size > 1:
                symbols = field.symbols(division.member(of, value))
                text = text[:field.at] + symbols + text[field.at + len(symbols):]
        for check, difference in zip(self.checks, differences):
            text = check.put(text, difference)
        return text


class Mixed:
    def __init__(self, sizes):
        self.sizes, self.size = sizes, 1
        for size in sizes:
            self.size *= size

    def rank(self, values):
        rank = 0
        for value, size in zip(values, self.sizes):
            rank = rank * size + value
        return rank

    def values(self, rank):
        out = []
        for size in reversed(self.sizes):
            rank, value = divmod(rank, size)
            out.insert(0, value)
        return out


class Remainders:
    """The tuples of field values whose sums leave what the identifier's own leave, in ascending order."""

    def __init__(self, layout, divisions, labels, sizes, text):
        self.moduli = layout.moduli
        self.sums = []
        for number, (division, label, size) in enumerate(zip(divisions, labels, sizes)):
            self.sums.append([(0,) * len(self.moduli)] if size == 1 else layout.slot(number, division, label))
        self.behind = [{(0,) * len(self.moduli): 1}]
        for slot in reversed(self.sums):
            counts = {}
            for one in slot:
                counts[one] = counts.get(one, 0) + 1
            joint = {}
            for one, count in counts.items():
                for other, more in self.behind[0].items():
                    key = self.plus(one, other)
                    joint[key] = joint.get(key, 0) + count * more
            self.behind.insert(0, joint)
        permuted = [at for field, size in zip(layout.fields, sizes) if size > 1 for at in field.places]
        self.wanted = layout.sums(text, permuted)
        self.size = self.behind[0][self.wanted]

    def plus(self, a, b):
        return tuple((x + y) % m for x, y, m in zip(a, b, self.moduli))

    def minus(self, a, b):
        return tuple((x - y) % m for x, y, m in zip(a, b, self.moduli))

    def rank(self, values):
        rank, wanted = 0, self.wanted
        for k, value in enumerate(values):
            rank += sum(self.behind[k + 1].get(self.minus(wanted, one), 0) for one in self.sums[k][:value])
            wanted = self.minus(wanted, self.sums[k][value])
        return rank

    def values(self, rank):
        out, wanted = [], self.wanted
        for k, slot in enumerate(self.sums):
            for value, one in enumerate(slot):
                count = self.behind[k + 1].get(self.minus(wanted, one), 0)
                if rank < count:
                    break
                rank -= count
            out.append(value)
            wanted = self.minus(wanted, one)
        return out


# ---- reading and writing ---------------------------------------------------------------------------------------------------------------

def text_of(value):
    """The letters, as capitals, and digits of a value; None when it has none, too many, or symbols beyond ASCII."""
    places = symbols_of(value)
    if not 1 <= len(places) <= LONGEST or any(alphabet.name not in ("a", "d") for _, alphabet, _, _ in places):
        return None
    return "".join(chr(alphabet.members[index]).upper() for _, alphabet, index, _ in places)


def write(value, text):
    rest = iter(text)
    out = ""
    for c in value:
        if c.isascii() and c.isalnum():
            symbol = next(rest)
            out += symbol.lower() if c.islower() else symbol
        else:
            out += c
    return out


def shape_of(text):
    return "".join("d" if c in DIGITS else "a" for c in text)


def decoder(layout_of):
    """`decode` of a format from a function that knows the layout of a text, or None."""

    def decode(value, options, decipher):
        text = text_of(value)
        layout = text and layout_of(text)
        return write(value, layout.decode(text, decipher)) if layout else decode_shape(value, decipher)

    return decode


def by_shape(shapes):
    made = {}

    def layout_of(text):
        shape = shape_of(text)
        if shape in shapes and shape not in made:
            made[shape] = shapes[shape]()
        return made.get(shape)

    return decoder(layout_of)


def by_kinds(others, make, lengths):
    """Layouts by d, a, and o: a letter that is one of the others at its place."""
    made = {}

    def layout_of(text):
        if len(text) not in lengths:
            return None
        kinds = "".join("d" if c in DIGITS else "o" if c in others(at) else "a" for at, c in enumerate(text))
        if kinds not in made:
            made[kinds] = make(kinds)
        return made[kinds]

    return decoder(layout_of)


# ---- fields ------------------------------------------------------------------------------------------------------------------------------

def digits(at, width, classify=None):
    return Field(at, [DIGITS] * width, classify and divided(10 ** width, classify))


def runs(at, width, starts):
    return Field(at, [DIGITS] * width, Divided(10 ** width, starts))


def letters(at, width=1, classify=None):
    field = Field(at, [LETTERS] * width)
    if classify:
        field.only = divided(26 ** width, lambda code: classify(field.symbols(code)))
    return field


def members(at, alphabet):
    return Field(at, [alphabet])


def stays(at, width):
    return Field(at, [DIGITS + LETTERS] * width, stays=True)


def free(text_or_kinds, at, end):
    """A field for each symbol: as a number the same as fields of several."""
    return [Field(k, [DIGITS if text_or_kinds[k] in DIGITS + "d" else LETTERS]) for k in range(at, end)]


# ---- check digits --------------------------------------------------------------------------------------------------------------------------

def luhn(at, start=0, prefix=""):
    def right(text):
        total = 0
        for k, c in enumerate(reversed(prefix + text[start:at])):
            total += sum(divmod(int(c) * (2 - k % 2), 10))
        return -total % 10

    return Check(at, right)


def weighted(text, weights):
    return sum(number(c) * w for c, w in zip(text, weights))
