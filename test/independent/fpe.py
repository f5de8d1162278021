"""The ciphers of the stable format, written from docs/format.md alone. Slow and plain on purpose."""

import hashlib
import hmac
from functools import lru_cache


# ---- AES -----------------------------------------------------------------------------------------------------------------------

def _sbox():
    p = q = 1
    box = [0] * 256
    while True:
        p = p ^ ((p << 1) & 255) ^ (0x1B if p & 0x80 else 0)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 255
        if q & 0x80:
            q ^= 0x09
        x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        box[p] = (x ^ 0x63) & 255
        if p == 1:
            break
    box[0] = 0x63
    return box


SBOX = _sbox()
DOUBLE = [((x << 1) ^ (0x1B if x & 0x80 else 0)) & 255 for x in range(256)]


DOUBLE_BYTES = bytes(DOUBLE)
SBOX_BYTES = bytes(SBOX)


class AES:
    """FIPS 197 over many blocks at once: one column of bytes for each of the 16 places of the state.

    Substitution is bytes.translate and addition the xor of long integers, so that tables of a million blocks take seconds.
    """

    def __init__(self, key):
        words = [list(key[i:i + 4]) for i in range(0, len(key), 4)]
        n, rounds, rcon = len(words), len(words) + 6, 1
        while len(words) < 4 * (rounds + 1):
            word = list(words[-1])
            if len(words) % n == 0:
                word = [SBOX[b] for b in word[1:] + word[:1]]
                word[0] ^= rcon
                rcon = DOUBLE[rcon]
            elif n == 8 and len(words) % n == 4:
                word = [SBOX[b] for b in word]
            words.append([a ^ b for a, b in zip(word, words[-n])])
        self.keys = [sum(words[i:i + 4], []) for i in range(0, len(words), 4)]

    def ecb(self, data):
        count = len(data) // 16
        if count == 1:
            return self._block(data)
        ones = int.from_bytes(b"\x01" * count, "big")
        to_int = lambda column: int.from_bytes(column, "big")
        state = [to_int(data[i::16]) ^ ones * self.keys[0][i] for i in range(16)]
        for key in self.keys[1:]:
            columns = [x.to_bytes(count, "big").translate(SBOX_BYTES) for x in state]
            shifted = [to_int(columns[(i + 4 * (i % 4)) % 16]) for i in range(16)]
            if key is self.keys[-1]:
                state = [x ^ ones * key[i] for i, x in enumerate(shifted)]
                continue
            state = []
            for c in range(0, 16, 4):
                col = shifted[c:c + 4]
                everything = col[0] ^ col[1] ^ col[2] ^ col[3]
                for i in range(4):
                    doubled = (col[i] ^ col[(i + 1) % 4]).to_bytes(count, "big").translate(DOUBLE_BYTES)
                    state.append(col[i] ^ everything ^ to_int(doubled) ^ ones * key[c + i])
        out = bytearray(16 * count)
        for i, x in enumerate(state):
            out[i::16] = x.to_bytes(count, "big")
        return bytes(out)

    def _block(self, block):
        s = [a ^ b for a, b in zip(block, self.keys[0])]
        for key in self.keys[1:]:
            s = [SBOX[s[(i + 4 * (i % 4)) % 16]] for i in range(16)]
            if key is not self.keys[-1]:
                mixed = []
                for c in range(0, 16, 4):
                    col = s[c:c + 4]
                    everything = col[0] ^ col[1] ^ col[2] ^ col[3]
                    mixed += [col[i] ^ everything ^ DOUBLE[col[i] ^ col[(i + 1) % 4]] for i in range(4)]
                s = mixed
            s = [a ^ b for a, b in zip(s, key)]
        return bytes(s)


@lru_cache(maxsize=None)
def aes(key):
    return AES(key)


# ---- FF1 (NIST SP 800-38G) ---------------------------------------------------------------------------------------------------------

def _round(cipher, head, i, half, b, d):
    data = head + bytes([i]) + half.to_bytes(b, "big")
    r = bytes(16)
    for k in range(0, len(data), 16):
        r = cipher.ecb(bytes(x ^ y for x, y in zip(r, data[k:k + 16])))
    s = r
    j = 1
    while len(s) < d:
        s += cipher.ecb(bytes(x ^ y for x, y in zip(r, j.to_bytes(16, "big"))))
        j += 1
    return int.from_bytes(s[:d], "big")


def ff1(key, radix, length, tweak, value, decipher):
    u = length // 2
    v = length - u
    b = (max((radix ** v - 1).bit_length(), 1) + 7) // 8
    d = 4 * ((b + 3) // 4) + 4
    p = bytes([1, 2, 1]) + radix.to_bytes(3, "big") + bytes([10, u % 256])
    p += length.to_bytes(4, "big") + len(tweak).to_bytes(4, "big")
    head = p + tweak + bytes((-len(tweak) - b - 1) % 16)
    cipher = aes(key)
    left, right = divmod(value, radix ** v)
    for i in reversed(range(10)) if decipher else range(10):
        m = radix ** (u if i % 2 == 0 else v)
        if decipher:
            left, right = (right - _round(cipher, head, i, left, b, d)) % m, left
        else:
            left, right = right, (left + _round(cipher, head, i, right, b, d)) % m
    return left * radix ** v + right


# ---- derivation and classes ----------------------------------------------------------------------------------------------------------

def enc(*items):
    out = b""
    for item in items:
        item = item.encode() if isinstance(item, str) else item
        out += len(item).to_bytes(4, "big") + item
    return out


def sub(key, *purpose):
    prk = hmac.new(bytes(32), key, hashlib.sha256).digest()
    return hmac.new(prk, enc("secureml/v1", *purpose) + b"\x01", hashlib.sha256).digest()


@lru_cache(maxsize=64)
def sorted_table(kp, size):
    cipher = aes(kp)
    keyed = cipher.ecb(b"".join(i.to_bytes(16, "big") for i in range(size)))
    blocks = [keyed[k:k + 16] for k in range(0, len(keyed), 16)]
    return sorted(range(size), key=blocks.__getitem__)


class Domain:
    """The permutations of one stored key, format, version and domain."""

    def __init__(self, key, name, version, domain):
        self.stored_key = key
        self.ff1_key = sub(key, "ff1", name, str(version), domain)
        self.perm1_key = sub(key, "perm1", name, str(version), domain)

    def decipher(self, label, size, rank, context=""):
        if size < 10:
            raise ValueError("class too small")
        t = hashlib.sha256(enc(label, context)).digest()
        if size < 1_000_000:
            return sorted_table(hmac.new(self.perm1_key, t, hashlib.sha256).digest(), size)[rank]
        bits = (size - 1).bit_length()
        while True:
            rank = ff1(self.ff1_key, 2, bits, t[:16], rank, True)
            if rank < size:
                return rank
