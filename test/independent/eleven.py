"""Digits whose weighted sum is a multiple of eleven."""

from identifiers import Layout, by_shape, digits


def layout(weights, least, head=""):
    fields = [digits(0, 3, lambda code: "no" if code < least else "")] + [digits(k, 1) for k in range(3, len(weights))]
    return Layout(fields, moduli=[11], term=lambda at, c: (weights[at] * int(c),), head=head)


def eleven(weights, least):
    return by_shape({"d" * len(weights): lambda: layout(weights, least)})
