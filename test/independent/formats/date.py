"""Dates and times, with the calendar of Python's own library. datetime.py and time.py are the same with other patterns."""

import datetime
import pathlib
import re
from functools import lru_cache

from symbols import PLACE, decode_shape

TABLE = pathlib.Path(__file__).resolve().parents[3] / "src/lib/formats/tables/date-words.ts"
TEXT = TABLE.read_text(encoding="utf-8")
ZONES = re.search(r"ZONE_WORDS =\s*'([^']*)'", TEXT).group(1).lower().split(" ")
WORDS = {}
for _line in re.search(r"DATE_WORDS = `\n(.*?)\n`", TEXT, re.S).group(1).split("\n"):
    _language, _kind, _names = _line.split("|")
    WORDS[_language, _kind] = [item.split("/") for item in _names.split(" ")]
SPACE = "[ \t\u00a0\u2007\u2009\u202f]"
DEFAULTS = {"date": "yyyy-MM-dd", "datetime": "yyyy-MM-dd'T'HH:mm[:ss[.S]][X]", "time": "HH:mm[:ss[.S]]"}
FIELDS = {"L": "M"}


def fold(text):
    out = []
    for c in text:
        place = PLACE.get(ord(c))
        out.append(chr(place[0].members[place[1]]) if place and place[2] else c)
    return "".join(out)


def in_case_of(like, word):
    out = []
    for a, b in zip(like, word):
        capital = PLACE.get(ord(a)) and PLACE[ord(a)][2]
        place = PLACE.get(ord(b))
        out.append(chr(place[0].capitals[place[1]]) if capital and place else b)
    return "".join(out)


def form(word):
    return f"{len(word)} {len(word.encode())}" + (" ." if word.endswith(".") else "")


def expand(pattern):
    depth, quoted, start = 0, False, None
    for i, c in enumerate(pattern):
        quoted ^= c == "'"
        if quoted:
            continue
        if c == "[":
            start = i if depth == 0 else start
            depth += 1
        elif c == "]":
            depth -= 1
            if depth == 0:
                return expand(pattern[:start] + pattern[start + 1:i] + pattern[i + 1:]) + expand(pattern[:start] + pattern[i + 1:])
    return [pattern]


class Alternative:
    def __init__(self, pattern, language):
        self.kinds, parts = {}, []
        for match in re.finditer(r"'([^']*)'|([A-SU-Za-z])\2*|(.)", pattern, re.S):
            text = match.group(0)
            if match.group(2) is None:
                literal = fold(text if match.group(3) else match.group(1) or "'")
                parts.append("".join(SPACE if c == " " else re.escape(c) for c in literal))
                continue
            field = FIELDS.get(text[0], text[0])
            self.kinds[field] = text
            if field == "a":
                parts.append(r"(?P<a>[ap](?:m|\.m\.?))")
            elif field == "X":
                zones = "|".join(sorted(ZONES, key=len, reverse=True))
                parts.append(rf"(?P<X>z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?|{zones})")
            elif field == "S":
                parts.append("(?P<S>[0-9]{1,9})")
            elif field == "E" or text in ("MMM", "MMMM", "LLL"):
                kind = "E" if field == "E" and len(text) < 4 else text
                self.kinds[field] = kind
                names = sorted((w for item in WORDS[language, kind] for w in item), key=len, reverse=True)
                parts.append(f"(?P<{field}>" + "|".join(map(re.escape, names)) + ")")
            else:
                parts.append(f"(?P<{field}>[0-9]{{{len(text)},{max(2, len(text))}}})")
        self.regex = re.compile("".join(parts))
        self.is_numeric = "a" not in self.kinds and not any(k in ("MMM", "MMMM", "LLL", "E", "EEEE") for k in self.kinds.values())
        self.unit = "day" if "d" in self.kinds else "month" if "M" in self.kinds else "year"


def days(first, last):
    """[from, to) of the days of some years; the day after 9999-12-31 has no date of its own."""
    end = datetime.date.max.toordinal() if last == 9999 else datetime.date(last + 1, 1, 1).toordinal() - 1
    return datetime.date(first, 1, 1).toordinal() - 1, end


class Reader:
    def __init__(self, content, options):
        self.content = content
        self.language = options.get("language", "en")
        pattern = options.get("pattern", DEFAULTS[content])
        self.alternatives = [Alternative(p, self.language) for one in re.split(r"\|(?=(?:[^']*'[^']*')*[^']*$)", pattern)
                             for p in expand(one)]
        self.range, self.keep_year = options.get("range"), options.get("keep-year") == "true"

    def match(self, value):
        """(alternative, fields with their text, offset of the first)"""
        if len(value.encode("utf-16-le")) > 256:
            return None
        start = len(value) - len(re.sub(f"^{SPACE}+", "", value))
        text = re.sub(f"{SPACE}+$", "", value[start:])
        for alternative in self.alternatives:
            found = alternative.regex.fullmatch(fold(text))
            if found:
                spans = {k: (found.start(k) + start, found.end(k) + start) for k in found.groupdict()}
                fields = found.groupdict()
                zone = re.fullmatch(r"[+-]([0-9]{2}):?([0-9]{2})?", fields.get("X") or "")
                if zone and (int(zone.group(1)) > 14 or int(zone.group(2) or 0) > 59):
                    return None
                return alternative, fields, spans
        return None

    def names(self, kind):
        return WORDS[self.language, kind]

    def index(self, kind, word):
        return next(i for i, item in enumerate(self.names(kind)) if word in item)

    def read(self, alternative, fields):
        """(number, hour, minute, second) or None."""
        kinds, number = alternative.kinds, 0
        if "y" in kinds:
            year = int(fields["y"])
            if kinds["y"] == "yy":
                year += 1900 if year > 68 else 2000
            month = 1
            if "M" in kinds:
                month = int(fields["M"]) if fields["M"].isdigit() else self.index(kinds["M"], fields["M"]) + 1
            if alternative.unit == "year":
                number = year
            else:
                try:
                    day = datetime.date(year, month, int(fields.get("d") or 1))
                except ValueError:
                    return None
                number = day.toordinal() - 1 if alternative.unit == "day" else (year - 1) * 12 + month - 1
                if "E" in kinds and self.index(kinds["E"], fields["E"]) != day.weekday():
                    return None
        hour = int(fields.get("H") or 0)
        if "a" in kinds:
            if not 1 <= int(fields["h"]) <= 12:
                return None
            hour = int(fields["h"]) % 12 + (12 if fields["a"][0] == "p" else 0)
        minute, second = int(fields.get("m") or 0), int(fields.get("s") or 0)
        return None if hour > 23 or minute > 59 or second > 59 else (number, hour, minute, second)

    def civil(self, alternative, number):
        if alternative.unit == "day":
            day = datetime.date.fromordinal(number + 1)
            return day.year, day.month, day.day, day.weekday()
        return (number // 12 + 1, number % 12 + 1, 1, None) if alternative.unit == "month" else (number, 1, 1, None)

    def condition(self, alternative, fields):
        """(name of the form, test of month, day and weekday)"""
        names, tests = [], []
        for field, kind in alternative.kinds.items():
            if field in "ME" and kind in ("MMM", "MMMM", "LLL", "E", "EEEE"):
                wanted = form(fields[field])
                fitting = {i for i, item in enumerate(self.names(kind)) if any(form(w) == wanted for w in item)}
                names.append(f"{kind} {self.language} {wanted}")
                at = 3 if field == "E" else 1
                tests.append(lambda c, at=at, fitting=fitting: c[at] - (at == 1) in fitting)
            elif kind in ("M", "d"):
                low = int(fields[field]) < 10
                names.append(f"{field}{'<10' if low else '>9'}")
                at = 1 if field == "M" else 2
                tests.append(lambda c, at=at, low=low: (c[at] < 10) == low)
        return " ".join(sorted(names)), tests

    def years(self, alternative, first, last):
        if alternative.unit == "year":
            return first, last + 1
        return ((first - 1) * 12, last * 12) if alternative.unit == "month" else days(first, last)

    def unit_of(self, alternative, text):
        day = datetime.date.fromisoformat(text)
        return {"day": day.toordinal() - 1, "month": (day.year - 1) * 12 + day.month - 1, "year": day.year}[alternative.unit]

    def place(self, alternative, number):
        """(name, stretches)"""
        short = alternative.kinds["y"] == "yy"
        everything = self.years(alternative, *((1969, 2068) if short else (0 if alternative.unit == "year" else 1, 9999)))
        if self.range:
            first, last = (self.unit_of(alternative, day) for day in self.range.split(".."))
            inside = max(first, everything[0]), min(last + 1, everything[1])
            prefix = "yy " if short else ""
            if inside[0] <= number < inside[1]:
                return prefix + self.range, [inside]
            if inside[0] >= inside[1]:
                return f"{prefix}not {self.range}", [everything]
            return f"{prefix}not {self.range}", [(everything[0], inside[0]), (inside[1], everything[1])]
        if short:
            return "yy", [everything]
        common = self.years(alternative, 1900, 2099)
        if common[0] <= number < common[1]:
            return "1900-2099", [common]
        return "other", [(everything[0], common[0]), (common[1], everything[1])]

    def date_class(self, alternative, fields, number):
        name, stretches = self.place(alternative, number)
        words = [name]
        if self.keep_year:
            year = self.civil(alternative, number)[0]
            words.append(f"year {year}")
            limit = self.years(alternative, year, year)
            stretches = [(max(a, limit[0]), min(b, limit[1])) for a, b in stretches]
        if alternative.unit != "day":
            words.append(alternative.unit + "s")
        condition, tests = self.condition(alternative, fields)
        label = " ".join(words + ([condition] if condition else []))
        stretches = [(a, b) for a, b in stretches if a < b]
        if not tests:
            return label, sum(b - a for a, b in stretches), stretches
        members = [n for a, b in stretches for n in range(a, b) if all(t(self.civil(alternative, n)) for t in tests)]
        return label, len(members), members

    def hours(self, alternative, fields):
        kind = alternative.kinds.get("H") or alternative.kinds["h"]
        if len(kind) == 2:
            return "H", list(range(24))
        low = int(fields.get("H") or fields["h"]) < 10
        shown = (lambda h: h % 12 or 12) if kind == "h" else (lambda h: h)
        return f"{kind}{'<10' if low else '>9'}", [h for h in range(24) if (shown(h) < 10) == low]

    def decode(self, value, decipher):
        found = self.match(value)
        read = found and self.read(*found[:2])
        if read:
            while True:  # the same pattern has to read the plaintext
                value = self.decode_valid(value, *found, read, decipher)
                again = self.match(value)
                if again and again[0] is found[0] and self.read(*again[:2]):
                    return value
                found = again
                raise AssertionError("walking past a date read otherwise is not in the vectors")
        if found and found[0].is_numeric:
            return self.decode_digits(value, *found, decipher)
        while True:
            value = decode_shape(value, decipher)
            found = self.match(value)
            if not found or not (found[0].is_numeric or self.read(*found[:2])):
                return value

    def decode_valid(self, value, alternative, fields, spans, read, decipher):
        number, hour, minute, second = read
        labels, rank, size = [], 0, 1
        if self.content != "time":
            label, size, members = self.date_class(alternative, fields, number)
            labels.append(label)
            if members and isinstance(members[0], tuple):
                rank = sum(min(b, number) - a for a, b in members if a <= number)
            else:
                rank = members.index(number)
        seconds = 60 if "s" in alternative.kinds else 1
        if self.content != "date":
            name, hours = self.hours(alternative, fields)
            labels.append(f"{name}:m" + (":s" if seconds == 60 else ""))
            times = len(hours) * 60 * seconds
            rank = rank * times + (hours.index(hour) * 60 + minute) * seconds + second
            size *= times
        fraction = fields.get("S") or ""
        if fraction:
            labels.append(f".{len(fraction)}")
            rank, size = rank * 10 ** len(fraction) + int(fraction), size * 10 ** len(fraction)
        rank = decipher(" ".join(labels), size, rank)
        written = {}
        if fraction:
            rank, digits = divmod(rank, 10 ** len(fraction))
            written["S"] = str(digits).zfill(len(fraction))
        if self.content != "date":
            rank, time = divmod(rank, times)
            time, written["s"] = divmod(time, seconds)
            hour, written["m"] = divmod(time, 60)
            hour = hours[hour]
            written["H"], written["h"] = hour, hour % 12 or 12
            if "a" in spans:
                start, end = spans["a"]
                written["a"] = in_case_of(value[start:end], ("p" if hour > 11 else "a") + value[start + 1:end].lower())
        if self.content != "time":
            if members and isinstance(members[0], tuple):
                for a, b in members:
                    if rank < b - a:
                        number = a + rank
                        break
                    rank -= b - a
            else:
                number = members[rank]
            year, month, day, weekday = self.civil(alternative, number)
            written.update(y=str(year).zfill(4)[-len(fields["y"]):], d=day, M=month)
            for field, index in (("M", month - 1), ("E", weekday)):
                kind = alternative.kinds.get(field)
                if kind in ("MMM", "MMMM", "LLL", "E", "EEEE"):
                    wanted = form(fields[field])
                    word = next(w for w in self.names(kind)[index] if form(w) == wanted)
                    start, end = spans[field]
                    written[field] = in_case_of(value[start:end], word)
        for field, (start, end) in spans.items():
            if field in written:
                text = str(written[field]).zfill(end - start) if isinstance(written[field], int) else written[field]
                value = value[:start] + text + value[end:]
        return value

    def decode_digits(self, value, alternative, fields, spans, decipher):
        """Digits that are no date: counted among all digits of these widths, date codes first."""
        order = [f for f in "yMdHms" if fields.get(f)]
        widths = [len(fields[f]) for f in order]
        fraction = fields.get("S") or ""
        dates = [f for f in order if f in "yMd"]
        times = [f for f in order if f in "Hms"]
        date_codes = valid_dates(tuple((f, len(fields[f])) for f in dates))
        limits = [min({"H": 24, "m": 60, "s": 60}[f], 10 ** len(fields[f])) for f in times]
        all_times, good_times = 1, 1
        for f, limit in zip(times, limits):
            all_times, good_times = all_times * 10 ** len(fields[f]), good_times * limit

        def good_times_before(time):
            rest, whole, good, before = time, all_times, good_times, 0
            for f, limit in zip(times, limits):
                whole, good = whole // 10 ** len(fields[f]), good // limit
                digit, rest = divmod(rest, whole)
                before += min(digit, limit) * good
                if digit >= limit:
                    return before
            return before

        def good_before(code):
            day, time = divmod(code, all_times)
            before, is_date = count_before(date_codes, day)
            return before * good_times + (good_times_before(time) if is_date else 0)

        label = "invalid " + "".join(f"{f}{w}" for f, w in zip(order, widths)) + (f" .{len(fraction)}" if fraction else "")
        total = 10 ** sum(widths)
        size = total - good_before(total)
        code = int("".join(fields[f] for f in order))
        scale = 10 ** len(fraction)
        rank = decipher(label, size * scale, (code - good_before(code)) * scale + int(fraction or 0))
        rank, digits = divmod(rank, scale)
        low, high = 0, total - 1
        while low < high:
            middle = (low + high) // 2
            if middle + 1 - good_before(middle + 1) > rank:
                high = middle
            else:
                low = middle + 1
        text = str(low).zfill(sum(widths))
        for f, w in zip(order, widths):
            start, end = spans[f]
            value, text = value[:start] + text[:w] + value[end:], text[w:]
        if fraction:
            start, end = spans["S"]
            value = value[:start] + str(digits).zfill(len(fraction)) + value[end:]
        return value


@lru_cache(maxsize=None)
def valid_dates(widths):
    """Codes of the dates that exist, year first, for these widths of the fields; by year."""
    if not widths:
        return None
    size = dict(widths)
    short = size["y"] == 2
    lengths = {leap: [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] for leap in (False, True)}
    in_year = {}
    for leap, months in lengths.items():
        codes = []
        for m, length in enumerate(months, 1):
            if m >= 10 ** size.get("M", 0) and "M" in size:
                continue
            if "d" not in size:
                codes.append(m)
                continue
            codes += [m * 10 ** size["d"] + d for d in range(1, length + 1) if d < 10 ** size["d"]]
        in_year[leap] = codes
    width = 10 ** (size.get("M", 0) + size.get("d", 0))
    out = []
    for year in range(0 if short else 1, 100 if short else 10000):
        leap = year % 4 == 0 and (short or year % 100 != 0 or year % 400 == 0)
        out += [year * width + code for code in in_year[leap]]
    return out


def count_before(codes, day):
    """(how many codes are smaller, whether this is one)"""
    if codes is None:
        return day, day == 0
    import bisect
    at = bisect.bisect_left(codes, day)
    return at, at < len(codes) and codes[at] == day


@lru_cache(maxsize=None)
def reader(content, options):
    return Reader(content, dict(options))


def decode(value, options, decipher, content="date"):
    return reader(content, tuple(sorted(options.items()))).decode(value, decipher)
