from symbols import ascii_digits_of, decode_shape, write_digits

VALID = 898 * 99 * 9999


def valid(number):
    area, group, serial = number // 1_000_000, number // 10_000 % 100, number % 10_000
    return area not in (0, 666) and area < 900 and group != 0 and serial != 0


def valid_before(number):
    """Counted area by area, group by group."""
    area, group, serial = number // 1_000_000, number // 10_000 % 100, number % 10_000
    count = sum(99 * 9999 for a in range(area) if a not in (0, 666) and a < 900)
    if area not in (0, 666) and area < 900:
        count += 9999 * max(0, group - 1)
        if group:
            count += max(0, serial - 1)
    return count


def nth(rank, wanted):
    low, high = 0, 999_999_999
    before = valid_before if wanted else lambda n: n - valid_before(n)
    while low < high:  # the smallest number with more than `rank` wanted ones up to and including it
        middle = (low + high) // 2
        if before(middle) + (valid(middle) == wanted) > rank:
            high = middle
        else:
            low = middle + 1
    return low


def decode(value, options, decipher):
    digits = ascii_digits_of(value)
    if digits is None or len(digits) != 9:
        return decode_shape(value, decipher)
    number = int(digits)
    if valid(number):
        plain = nth(decipher("valid", VALID, valid_before(number)), True)
    else:
        plain = nth(decipher("invalid", 10 ** 9 - VALID, number - valid_before(number)), False)
    return write_digits(value, f"{plain:09}")
