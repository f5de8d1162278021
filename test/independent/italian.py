"""The check letter of Italian tax codes and account numbers."""

ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", (
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] +
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23])))


def check_letter(text):
    even = sum(int(c) if c in "0123456789" else ord(c) - 65 for c in text[1::2])
    return (sum(ODD[c] for c in text[::2]) + even) % 26
