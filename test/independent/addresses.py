"""IPv4 addresses: what they are for, and the widths of their octets."""

import ipaddress
from bisect import bisect_right
from functools import lru_cache

RANGES = {
    "this-network": ["0.0.0.0/8"], "private": ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"], "shared": ["100.64.0.0/10"],
    "loopback": ["127.0.0.0/8"], "link-local": ["169.254.0.0/16"], "protocols": ["192.0.0.0/24"],
    "documentation": ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"], "as112": ["192.31.196.0/24", "192.175.48.0/24"],
    "amt": ["192.52.193.0/24"], "relay": ["192.88.99.0/24"], "benchmark": ["198.18.0.0/15"], "multicast": ["224.0.0.0/4"],
    "reserved": ["240.0.0.0/4"],
}
NETWORKS = sorted((ipaddress.ip_network(cidr), name) for name, cidrs in RANGES.items() for cidr in cidrs)
OCTETS = {1: range(10), 2: range(10, 100), 3: range(100, 256)}


def octets_of(text):
    parts = text.split(".")
    good = len(parts) == 4 and all(p.isascii() and p.isdigit() and len(p) < 4 and int(p) < 256 and str(int(p)) == p for p in parts)
    return [int(p) for p in parts] if good else None


def count_up_to(bound, widths):
    """How many addresses with these widths are smaller than `bound`, a number from 0 to 2^32."""
    if bound >= 2 ** 32:
        bound_octets = [256, 0, 0, 0]
    else:
        bound_octets = list(bound.to_bytes(4, "big"))
    total = 0
    for k, octet in enumerate(bound_octets):
        allowed = OCTETS[widths[k]]
        behind = 1
        for width in widths[k + 1:]:
            behind *= len(OCTETS[width])
        total += behind * sum(1 for o in allowed if o < octet)
        if octet not in allowed:
            break
    return total


@lru_cache(maxsize=None)
def pieces(widths):
    """[(first code, name)]: where what addresses are for changes."""
    out = [(0, "public")]
    for network, name in NETWORKS:
        first = int(network.network_address)
        start, stop = count_up_to(first, widths), count_up_to(first + network.num_addresses, widths)
        if start < stop:
            out += [(start, name), (stop, "public")]
    return out


def decode_address(text, decipher, prefix=""):
    octets = octets_of(text)
    widths = tuple(len(str(o)) for o in octets)
    total = 1
    code = 0
    for octet, width in zip(octets, widths):
        code = code * len(OCTETS[width]) + octet - OCTETS[width][0]
        total *= len(OCTETS[width])
    runs = pieces(widths)
    ends = [start for start, _ in runs[1:]] + [total]
    spans = {}
    for (start, name), end in zip(runs, ends):
        spans.setdefault(name, []).append((start, end))
    name = runs[bisect_right([start for start, _ in runs], code) - 1][1]
    size = sum(end - start for start, end in spans[name])
    rank = sum(min(code, end) - start for start, end in spans[name] if start < code)
    rank = decipher(f"{prefix}{name} {'.'.join(map(str, widths))}", size, rank)
    for start, end in spans[name]:
        if rank < end - start:
            code = start + rank
            break
        rank -= end - start
    out = []
    for width in reversed(widths):
        code, index = divmod(code, len(OCTETS[width]))
        out.insert(0, str(OCTETS[width][index]))
    return ".".join(out)
