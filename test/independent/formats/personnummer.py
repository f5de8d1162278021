from births import days, pairs, some_century
from identifiers import Layout, by_shape, digits, luhn, runs


def short(code):
    yy, month, day = pairs(code)
    return "born" if some_century(yy, month, day) else "coordination" if some_century(yy, month, day - 60) else "no"


def serial(at):
    return digits(at, 3, lambda code: "" if code else "no")


def long_runs():
    return [(0, "no")] + sorted(days(1800, 2099) + days(1800, 2099, 60, lambda label: label + " coordination"))


decode = by_shape({
    "d" * 10: lambda: Layout([digits(0, 6, short), serial(6)], [luhn(9)]),
    "d" * 12: lambda: Layout([runs(0, 8, long_runs()), serial(8)], [luhn(11, 2)], head="long"),
})
