"""Words that read as names, written from docs/format.md and the published tables alone: grammars, letter kinds, kept words.

A word is looked up in its class by counting, letter by letter, the words of the class that come before it.
"""

import math
import re
from functools import lru_cache

from symbols import ALPHABETS, BY_NAME, PLACE, TABLE

TABLES = TABLE.parent
JOINERS = "\u200c\u200d"
SIGMAS = {"σ": "ς", "ς": "σ"}
GREEK = {"Grek2", "Grek2n", "Grek2x", "Zzzz2x"}
SAFE_WORD = 32
MOST_WORDS = 2 ** 104


def table(file, name):
    text = (TABLES / file).read_text(encoding="utf-8")
    return re.search(name + r" = `\n(.*?)\n`", text, re.S).group(1).split("\n")


# ---- grammars ------------------------------------------------------------------------------------------------------------------------

GRAMMARS = {
    "Latn": ("latin-syllables.ts", "LATIN"),
    **{script: ("other-syllables.ts", name) for script, name in {
        "Cyrl": "CYRILLIC", "Grek": "GREEK", "Armn": "ARMENIAN", "Geor": "GEORGIAN", "Hebr": "HEBREW", "Arab": "ARABIC",
        "Hira": "HIRAGANA", "Kana": "KATAKANA", "Deva": "DEVANAGARI", "Beng": "BENGALI", "Khmr": "KHMER", "Thai": "THAI",
    }.items()},
    "account": ("latin-syllables.ts", "LATIN", "ACCOUNT"),
}


def pieces_of(item):
    if item == "-":
        return [""]
    out = [""]
    for part in re.findall(r"\[[^\]]+\]|[^\[]", item):
        out = [o + c for o in out for c in (part[1:-1] if part[0] == "[" else part)]
    return out


class Grammar:
    """Reads words with the least cost. A reading so far is (state, what is left of a piece begun, where that leads)."""

    def __init__(self, lines):
        self.rules, head = {}, None
        for line in lines:
            word, _, value = line.partition(" ")
            if word == "letters":
                self.letters = sorted(value)
            elif word in ("plain", "seldom"):
                setattr(self, word, int(value))
            else:
                rule = re.match(r"(\S) (\S) (\d):(.*)$", line)
                if rule:
                    head = rule.group(1), rule.group(2), int(rule.group(3))
                for item in (rule.group(4) if rule else line).split():
                    for piece in pieces_of(item):
                        self.rules.setdefault(head[0], {}).setdefault(piece[:1], []).append((piece[1:], head[1], head[2]))
        # sets of readings are known by their numbers
        self.numbers, self.sets, self.steps = {}, [], {}
        self.start = self.number(self.close({("^", "", None, 0): 0}))

    def number(self, readings):
        if readings not in self.numbers:
            self.numbers[readings] = len(self.sets)
            self.sets.append(readings)
        return self.numbers[readings]

    def close(self, reached):
        """Follows pieces that are empty or read to their end."""
        out, todo = {}, list(reached.items())
        while todo:
            (state, rest, to, cost), spent = todo.pop()
            if spent > self.seldom or (to is not None and rest == "" and spent + cost > self.seldom):
                continue
            if to is not None and rest == "":
                todo.append(((to, "", None, 0), spent + cost))
                continue
            key = (state, rest, to, cost)
            if key in out and out[key] <= spent:
                continue
            out[key] = spent
            if to is None:
                for rest, to, cost in self.rules.get(state, {}).get("", []):
                    todo.append(((to, "", None, 0), spent + cost))
        return frozenset(out.items())

    def step(self, number, letter):
        known = self.steps.get((number, letter))
        if known is None:
            known = self.steps[number, letter] = self.number(self.after(self.sets[number], letter))
        return known

    def after(self, readings, letter):
        reached = {}

        def add(key, spent):
            if spent < reached.get(key, math.inf):
                reached[key] = spent

        for (state, rest, to, cost), spent in readings:
            if to is None:
                for rest, to, cost in self.rules.get(state, {}).get(letter, []):
                    add((None, rest, to, cost), spent)
            elif rest[0] == letter:
                add((None, rest[1:], to, cost), spent)
        return self.close(reached)

    def tier(self, number):
        spent = min((spent for (state, _, to, _), spent in self.sets[number] if to is None and state == "$"), default=math.inf)
        return "r" if spent <= self.plain else "o" if spent <= self.seldom else "x"


@lru_cache(maxsize=None)
def grammar(script):
    file, *names = GRAMMARS[script]
    return Grammar([line for name in names for line in table(file, name)])


# ---- letters and their kinds ---------------------------------------------------------------------------------------------------------

class Kind:
    def __init__(self, name, script, alphabet, members, reading=None):
        self.name, self.script, self.alphabet = name, script, alphabet
        self.members = members  # indexes in the alphabet
        self.place = {index: i for i, index in enumerate(members)}
        self.reading = reading

    def __len__(self):
        return len(self.members)

    def write(self, i, capital):
        index = self.members[i]
        return chr(self.alphabet.capitals[index] if capital else self.alphabet.members[index])


def character_set(name):
    row = next(r for r in table("characters.ts", "CHARACTER_SETS") if r.startswith(name + "|"))
    at, out = 0, []
    for item in row.partition("|")[2].split(" "):
        distance, _, more = item.partition("+")
        at += int(distance, 36)
        run = range(at, at + (int(more, 36) if more else 0) + 1)
        out += [chr(c) for c in run]
        at = run.stop
    return out


def _load_kinds():
    lines = {}
    for row in table("letter-kinds.ts", "LETTER_KINDS"):
        script, alphabet, *more = row.split("|")
        lines.setdefault(alphabet, []).append((script, *(more + [None] * 3)[:3]))
    return lines


LINES = _load_kinds()


@lru_cache(maxsize=None)
def whole(alphabet):
    line = LINES.get(alphabet.name, [None])[0]
    script = line[0] if line and line[1] is None else None
    reading = [chr(c) for c in alphabet.members] if script in GRAMMARS else None
    return Kind(alphabet.name, script, alphabet, range(len(alphabet)), reading)


@lru_cache(maxsize=None)
def cut(alphabet, first):
    """{index in the alphabet: kind}, where a word begins or elsewhere; None when the alphabet is one kind."""
    lines = LINES.get(alphabet.name, [(None, None, None, None)])
    if lines[0][1] is None:
        return None
    chosen = [l for l in lines if not l[1].startswith("^")] + ([l for l in lines if l[1].startswith("^")] if first else [])
    part_of = {}
    for n, (_, _, members, _) in enumerate(chosen):
        for c in character_set(members[1:]) if members.startswith("@") else members:
            part_of[alphabet.index[ord(c)]] = n
    kinds = []
    for n, (script, part, _, reading) in enumerate(chosen):
        members = [i for i in range(len(alphabet)) if part_of.get(i) == n]
        kinds.append(Kind(f"{alphabet.name}.{part}", script, alphabet, members, reading))
    rest = Kind(alphabet.name + "-", None, alphabet, [i for i in range(len(alphabet)) if i not in part_of])
    return {i: kinds[part_of[i]] if i in part_of else rest for i in range(len(alphabet))}


@lru_cache(maxsize=None)
def least(alphabet):
    kinds = [k for first in (False, True) for k in (cut(alphabet, first) or {}).values()]
    return min((len(k) for k in kinds), default=len(alphabet))


class Letter:
    def __init__(self, at, alphabet, index, capital):
        self.at, self.alphabet, self.index, self.capital = at, alphabet, index, capital
        self.kind = (cut(alphabet, False) or {}).get(index) or whole(alphabet)
        self.is_mark = alphabet.name.startswith("mark")
        self.swaps = False

    def at_start(self):
        self.kind = (cut(self.alphabet, True) or {}).get(self.index) or whole(self.alphabet)

    def as_whole(self):
        self.kind = whole(self.alphabet)

    @property
    def place(self):
        return self.kind.place[self.index] if not isinstance(self.kind.members, range) else self.index


class Span:
    def __init__(self, script, letter):
        self.script, self.letters, self.kept = script, [letter], False


def spans_of(value, keep=None):
    spans, run, script, carries = [], None, None, False
    greek = []

    def end_greek():
        if greek and value[greek[-1].at] in SIGMAS:
            last = greek[-1]
            last.alphabet, last.index, last.capital = PLACE[ord(SIGMAS[value[last.at]])]
            last.kind = (cut(last.alphabet, False) or {}).get(last.index) or whole(last.alphabet)
        if greek:
            greek[-1].swaps = True
        greek.clear()

    for at, c in enumerate(value):
        place = PLACE.get(ord(c))
        if place is None:
            if c not in JOINERS:
                script, carries = None, False
                end_greek()
            continue
        letter = Letter(at, *place)
        if letter.is_mark and carries:
            if letter.kind.script is None or letter.kind.script != script or spans[-1].letters[-1].is_mark:
                continue
        elif letter.is_mark:
            letter.as_whole()
            script = None
        elif letter.kind.script is None or letter.kind.script != script:
            script = letter.kind.script
            letter.at_start()
            run = None
        carries = True
        if letter.alphabet.name in GREEK:
            greek.append(letter)
        else:
            end_greek()
        if script in GRAMMARS and run is not None:
            run.letters.append(letter)
        else:
            run = Span(script if script in GRAMMARS else None, letter)
            spans.append(run)
            if script not in GRAMMARS:
                run = None
    end_greek()
    if keep:
        keep(value, spans)
    ways = math.prod(least(l.alphabet) for s in spans if not s.kept for l in s.letters if not l.is_mark)
    if ways < 10:
        spans = [
            _single(span, letter)
            for span in spans for letter in span.letters
            if not letter.is_mark or letter.kind is whole(letter.alphabet)
        ]
    return spans


def _single(span, letter):
    single = Span(None, letter)
    single.kept = span.kept
    if not span.kept:
        letter.as_whole()
    return single


# ---- counting ----------------------------------------------------------------------------------------------------------------------

class Ending:
    """How many words of a group a pattern of kinds makes from each set of readings."""

    def __init__(self, script, kinds):
        self.grammar, self.kinds, self.memo = grammar(script), kinds, {}
        self.tail = ending(script, kinds[1:]) if kinds else None
        self.all = math.prod(len(kind) for kind in kinds)

    def count(self, number, group):
        known = self.memo.get((number, group))
        if known is None:
            if not self.kinds:
                known = int(self.grammar.tier(number) in group)
            elif not self.grammar.sets[number]:  # nothing reads on from here
                known = self.all if "x" in group else 0
            else:
                step, count = self.grammar.step, self.tail.count
                known = sum(count(step(number, c), group) for c in self.kinds[0].reading)
            self.memo[number, group] = known
        return known


@lru_cache(maxsize=None)
def ending(script, kinds):
    return Ending(script, kinds)


class Words:
    """The words of a pattern of kinds."""

    def __init__(self, script, kinds):
        self.grammar, self.kinds = grammar(script), kinds
        self.endings = [ending(script, kinds[at:]) for at in range(len(kinds) + 1)]
        counts = {tier: self.size(tier) for tier in "rox"}
        both = counts["r"] + counts["o"]
        if all(n == 0 or n >= 10 for n in counts.values()):
            self.groups = {"r": "r", "o": "o", "x": "x"}
        elif all(n == 0 or n >= 10 for n in (both, counts["x"])):
            self.groups = {"r": "ro", "o": "ro", "x": "x"}
        else:
            self.groups = {"r": "rox", "o": "rox", "x": "rox"}

    def group(self, letters):
        number = self.grammar.start
        for letter in letters:
            number = self.grammar.step(number, letter.kind.reading[letter.place])
        return self.groups[self.grammar.tier(number)]

    def size(self, group):
        return self.endings[0].count(self.grammar.start, group)

    def rank(self, letters, group):
        number, rank = self.grammar.start, 0
        for letter, rest in zip(letters, self.endings[1:]):
            for reading in letter.kind.reading[:letter.place]:
                rank += rest.count(self.grammar.step(number, reading), group)
            number = self.grammar.step(number, letter.kind.reading[letter.place])
        return rank

    def unrank(self, rank, group):
        number, out = self.grammar.start, []
        for kind, rest in zip(self.kinds, self.endings[1:]):
            for i, reading in enumerate(kind.reading):
                after = self.grammar.step(number, reading)
                count = rest.count(after, group)
                if rank < count:
                    break
                rank -= count
            out.append(i)
            number = after
        return out


@lru_cache(maxsize=None)
def words(script, kinds):
    return Words(script, kinds)


# ---- values ------------------------------------------------------------------------------------------------------------------------

def runs(kinds):
    out = []
    for kind in kinds:
        if out and out[-1][0] is kind:
            out[-1][1] += 1
        else:
            out.append([kind, 1])
    return [f"{kind.name}*{n}" for kind, n in out]


def decode_words(value, decipher, prefix="", keep=None, latin="Latn"):
    """A value of words and symbols, permuted as one number. Latin words are read by the grammar named."""
    label, rank, size, parts, singles = [], 0, 1, [], []

    def close_singles():
        label.extend(runs(singles))
        singles.clear()

    for span in spans_of(value, keep):
        if span.kept:
            continue
        kinds = tuple(letter.kind for letter in span.letters)
        if span.script and len(kinds) <= SAFE_WORD and math.prod(map(len, kinds)) <= MOST_WORDS:
            its = words(latin if span.script == "Latn" else span.script, kinds)
            group = its.group(span.letters)
            close_singles()
            label.append(",".join(runs(kinds)) + ("" if group == "rox" else "/" + group))
            parts.append((span.letters, its, group, its.size(group)))
            rank, size = rank * parts[-1][3] + its.rank(span.letters, group), size * parts[-1][3]
        else:
            for letter in span.letters:
                singles.append(letter.kind)
                parts.append(([letter], None, None, len(letter.kind)))
                rank, size = rank * len(letter.kind) + letter.place, size * len(letter.kind)
    close_singles()
    if not parts:
        return value
    rank = decipher(prefix + " ".join(label), size, rank)
    out = list(value)
    for letters, its, group, each in reversed(parts):
        rank, own = divmod(rank, each)
        for letter, i in zip(letters, its.unrank(own, group) if its else [own]):
            out[letter.at] = letter.kind.write(i, letter.capital)
    for letter in (l for letters, _, _, _ in parts for l in letters):
        if letter.swaps:
            out[letter.at] = SIGMAS.get(out[letter.at], out[letter.at])
    return "".join(out)


# ---- words of a name that stay -----------------------------------------------------------------------------------------------------

def _kept_lists():
    text = (TABLES / "kept-words.ts").read_text(encoding="utf-8")
    found = {}
    for name, value in re.findall(r"export const (\w+) =\s*((?:'[^']*'\s*\+?\s*)+);", text):
        found[name] = "".join(re.findall(r"'([^']*)'", value)).split(" ")
    return found["TITLES"], found["SUFFIXES"], found["PARTICLES"]


TITLES, SUFFIXES, PARTICLES = _kept_lists()


def keep_words(value, spans):
    if len(spans) < 2:
        return

    def text(span):
        start, end = span.letters[0].at, span.letters[-1].at + 1
        return value[start:end] if span.script == "Latn" and end - start == len(span.letters) else ""

    def comma(s):
        return "," in value[spans[s].letters[-1].at + 1:spans[s + 1].letters[0].at]

    texts = [text(span) for span in spans]
    end = len(spans)
    while end > 1 and texts[end - 1] in SUFFIXES:
        end -= 1
        spans[end].kept = True
    first = 0
    while first < end - 1 and texts[first] in TITLES:
        spans[first].kept = True
        first += 1
    for s in range(first + 1, end - 1):
        if texts[s] in SUFFIXES and not spans[s - 1].kept and comma(s):
            spans[s].kept = True
        elif texts[s] in TITLES:
            spans[s].kept = comma(s - 1) or (spans[s - 1].kept and texts[s - 1] in TITLES)
    if not any(letter.capital for span in spans if not span.kept for letter in span.letters):
        return
    for s in range(end - 2, first - 1, -1):
        if texts[s] in PARTICLES and spans[s + 1].script == "Latn":
            spans[s].kept = True
