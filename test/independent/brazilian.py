"""Check digits of Brazilian taxpayer numbers."""

from identifiers import Check, runs


def check(at):
    def right(text):
        weights = [2 + k % (8 if len(text) == 14 else 99) for k in range(at)]
        total = sum((ord(c) - 48) * w for c, w in zip(reversed(text[:at]), weights))
        return (11 - total % 11) % 11 % 10 if total % 11 != 1 else 0
    return Check(at, right)


def not_repeated(width):
    starts = []
    for digit in range(10):
        code = int(str(digit) * width)
        starts += [(code, "no"), (code + 1, "")]
    return runs(0, width, starts[:-1])
