"""Patterns read by Python's own parser, matched by derivatives: what is left to match once a character is read."""

from functools import lru_cache

from symbols import decode_shape, label_of, symbols_of

try:
    from re import _constants as C, _parser
except ImportError:  # before Python 3.11
    import sre_constants as C
    import sre_parse as _parser

SPACES = frozenset(map(chr, [*range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF]))
TOP = 0x110000
NOTHING, EMPTY = ("none",), ("empty",)


def ranges(pairs):
    return tuple(sorted(pairs))


def negated(pairs):
    out, at = [], 0
    for low, high in sorted([*pairs, (0xD800, 0xDFFF), (TOP, TOP)]):
        if at < low:
            out.append((at, low - 1))
        at = max(at, high + 1)
    return tuple(out)


CATEGORIES = {
    C.CATEGORY_DIGIT: [(48, 57)],
    C.CATEGORY_WORD: [(48, 57), (65, 90), (95, 95), (97, 122)],
    C.CATEGORY_SPACE: [(ord(c), ord(c)) for c in SPACES],
}
CATEGORIES |= {
    getattr(C, str(name).replace("CATEGORY_", "CATEGORY_NOT_")): list(negated(pairs)) for name, pairs in list(CATEGORIES.items())
}


def seq(a, b):
    return NOTHING if NOTHING in (a, b) else b if a == EMPTY else a if b == EMPTY else ("seq", a, b)


def alt(items):
    flat = {one for item in items for one in (item[1] if item[0] == "alt" else [item])} - {NOTHING}
    return NOTHING if not flat else next(iter(flat)) if len(flat) == 1 else ("alt", frozenset(flat))


def star(a):
    return EMPTY if a in (EMPTY, NOTHING) else a if a[0] == "star" else ("star", a)


def build(items):
    out = EMPTY
    for kind, value in reversed(list(items)):
        out = seq(node(kind, value), out)
    return out


def node(kind, value):
    if kind is C.LITERAL:
        return ("set", ((value, value),))
    if kind is C.NOT_LITERAL:
        return ("set", negated([(value, value)]))
    if kind is C.ANY:
        return ("set", negated([(10, 10), (13, 13), (0x2028, 0x2029)]))
    if kind is C.IN:
        pairs = []
        for what, member in value:
            if what is C.LITERAL:
                pairs.append((member, member))
            elif what is C.RANGE:
                pairs.append(member)
            elif what is C.CATEGORY:
                pairs += CATEGORIES[member]
        return ("set", negated(pairs) if value[0][0] is C.NEGATE else ranges(pairs))
    if kind is C.BRANCH:
        return alt([build(item) for item in value[1]])
    if kind is C.SUBPATTERN:
        return build(value[-1])
    if kind is C.AT:
        return EMPTY
    if kind in (C.MAX_REPEAT, C.MIN_REPEAT):
        least, most, items = value
        item = build(items)
        if most == C.MAXREPEAT:
            out = star(item)
        else:
            out = EMPTY
            for _ in range(most - least):
                out = alt([EMPTY, seq(item, out)])
        for _ in range(least):
            out = seq(item, out)
        return out
    raise ValueError(kind)


@lru_cache(maxsize=None)
def nullable(e):
    kind = e[0]
    if kind == "seq":
        return nullable(e[1]) and nullable(e[2])
    if kind == "alt":
        return any(map(nullable, e[1]))
    return kind in ("empty", "star")


@lru_cache(maxsize=None)
def after(e, c):
    kind = e[0]
    if kind == "set":
        return EMPTY if any(low <= c <= high for low, high in e[1]) else NOTHING
    if kind == "seq":
        first = seq(after(e[1], c), e[2])
        return alt([first, after(e[2], c)]) if nullable(e[1]) else first
    if kind == "alt":
        return alt([after(item, c) for item in e[1]])
    if kind == "star":
        return seq(after(e[1], c), e)
    return NOTHING


@lru_cache(maxsize=None)
def bounds(e):
    """Where characters begin that may be read otherwise than those before."""
    if e[0] == "set":
        return frozenset(b for low, high in e[1] for b in (low, high + 1))
    return frozenset(b for item in (e[1] if e[0] == "alt" else e[1:]) if isinstance(item, tuple) for b in bounds(item))


@lru_cache(maxsize=None)
def segments(e, first):
    """[(first code point, how many, what is left)], ascending."""
    cuts = {0, 0xD800, 0xE000, *bounds(e)} | {b for c in SPACES for b in (ord(c), ord(c) + 1)}
    cuts = sorted(c for c in cuts if c < TOP) + [TOP]
    out = []
    for low, high in zip(cuts, cuts[1:]):
        if 0xD800 <= low < 0xE000 or (first and chr(low) in SPACES):
            continue
        rest = after(e, low)
        if rest != NOTHING:
            out.append((low, high - low, rest, chr(low) in SPACES))
    return out


@lru_cache(maxsize=None)
def count(e, left, first, spaced):
    if left == 0:
        return int(nullable(e) and not first and not spaced)
    return sum(n * count(rest, left - 1, False, s) for _, n, rest, s in segments(e, first))


def matches(e, core):
    for c in core:
        e = after(e, ord(c))
    return bool(core) and nullable(e)


def decode_match(e, pattern, core, decipher):
    n = len(core)
    rank, state, first = 0, e, True
    for i, c in enumerate(core):
        for low, many, rest, s in segments(state, first):
            below = min(many, max(0, ord(c) - low))
            rank += below * count(rest, n - i - 1, False, s)
        state, first = after(state, ord(c)), False
    rank = decipher(f"{n} {pattern}", count(e, n, True, False), rank)
    out, state, first = "", e, True
    for i in range(n):
        for low, many, rest, s in segments(state, first):
            each = count(rest, n - i - 1, False, s)
            if rank < many * each:
                break
            rank -= many * each
        at, rank = divmod(rank, each)
        out += chr(low + at)
        state, first = rest, False
    return out


def decode_other(e, pattern, value, decipher):
    symbols = symbols_of(value)
    by_place = {at: (alphabet, index, capital) for at, alphabet, index, capital in symbols}
    start = next((i for i, c in enumerate(value) if c not in SPACES), len(value))
    end = max((i + 1 for i, c in enumerate(value) if c not in SPACES), default=start)

    def choices(at):
        if at not in by_place:
            return [value[at]]
        alphabet, _, capital = by_place[at]
        return [chr(c) for c in (alphabet.capitals if capital else alphabet.members)]

    every = [1] * (end + 1)
    for at in reversed(range(start, end)):
        every[at] = every[at + 1] * len(choices(at))
    memo = {}

    def taken(state, at):
        if state == NOTHING:
            return 0
        if at == end:
            return int(nullable(state))
        if (state, at) not in memo:
            memo[state, at] = sum(taken(after(state, ord(c)), at + 1) for c in choices(at))
        return memo[state, at]

    if not symbols or start == end or taken(e, start) == 0:
        return decode_shape(value, decipher)
    template = "".join(("A" if by_place[i][2] else "a") if i in by_place else c for i, c in enumerate(value))
    rank, state = 0, e
    for at in range(start, end):
        for c in choices(at):
            if c == value[at]:
                break
            rank += every[at + 1] - taken(after(state, ord(c)), at + 1)
        state = after(state, ord(value[at]))
    rank = decipher(f"not {label_of(symbols)} {template[start:end]} {pattern}", every[start] - taken(e, start), rank)
    out, state = list(value), e
    for at in range(start, end):
        for c in choices(at):
            each = every[at + 1] - taken(after(state, ord(c)), at + 1)
            if rank < each or at not in by_place:
                break
            rank -= each
        out[at] = c
        state = after(state, ord(c))
    return "".join(out)


@lru_cache(maxsize=None)
def compiled(pattern):
    return build(_parser.parse(pattern))


def decode(value, options, decipher):
    e = compiled(options["pattern"])
    core = value.strip("".join(SPACES))
    if matches(e, core):
        back = core
        while True:
            back = decode_match(e, options["pattern"], back, decipher)
            if ("\0" in back) == ("\0" in core):
                return value.replace(core, back, 1)
    return decode_other(e, options["pattern"], value, decipher)
