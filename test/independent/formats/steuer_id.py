from functools import lru_cache

from identifiers import Check, Field, Layout, by_shape


def good(number, complete):
    """Whether ten digits are given out, or the beginning of such."""
    if number[:1] == "0":
        return False
    counts = [number.count(c) for c in set(number)]
    if sum(c > 1 for c in counts) > 1 or max(counts, default=0) > 3:
        return False
    if any(c * 3 in number for c in number):
        return False
    return not complete or max(counts) > 1


@lru_cache(maxsize=None)
def ways(used, repeated, count, tail, left):
    """In how many ways a beginning goes on: digits used, the one repeated and how often, whether its last two are equal."""
    if left == 0:
        return 1 if repeated else 0
    fresh = 10 - used
    total = 0
    if repeated:
        total += fresh * ways(used + 1, True, count, False, left - 1)
        if count == 2 and not tail:
            total += ways(used, True, 3, False, left - 1)
    else:
        total += fresh * ways(used + 1, False, 0, False, left - 1)
        total += (used - 1) * ways(used, True, 2, False, left - 1) + ways(used, True, 2, True, left - 1)
    return total


def onward(start):
    if not good(start, False):
        return 0
    counts = [start.count(c) for c in set(start)]
    most = max(counts)
    return ways(len(set(start)), most > 1, most if most > 1 else 0, len(start) > 1 and start[-1] == start[-2], 10 - len(start))


class Repeated:
    """The division of ten digits; numbers that are given out are counted beginning by beginning."""

    members = sum(onward(c) for c in "123456789")

    def label(self, code):
        return "ok" if good(f"{code:010}", True) else "no"

    def count(self, label):
        return self.members if label == "ok" else 10 ** 10 - self.members

    def below(self, code):
        text = f"{code:010}"
        return sum(onward(text[:k] + str(d)) for k in range(10) for d in range(int(text[k])))

    def rank(self, code):
        return self.below(code) if self.label(code) == "ok" else code - self.below(code)

    def member(self, label, rank):
        text = ""
        while len(text) < 10:
            for d in "0123456789":
                count = onward(text + d) if label == "ok" else 10 ** (9 - len(text)) - onward(text + d)
                if rank < count:
                    break
                rank -= count
            text += d
        return int(text)


def pure(text):
    p = 10
    for c in text[:10]:
        p = (p + int(c)) % 10 or 10
        p = p * 2 % 11
    return (11 - p) % 10


decode = by_shape({"d" * 11: lambda: Layout([Field(0, ["0123456789"] * 10, Repeated())], [Check(10, pure)])})
