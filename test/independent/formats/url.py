import re
import urllib.parse

from addresses import decode_address, octets_of
from formats.hostname import parts_of
from formats import ipv6
from hexadecimal import class_of, decode_once, read as read_digits, write as write_digits
from symbols import decode_shape
from words import decode_words

SCHEMES = "https? ftps? sftp ssh git svn wss? rtsps? rtmps? ldaps? smb nfs ircs? s3 gs hdfs".replace(" ", "|")
ENDS = (
    "html? xhtml php aspx? jspx? cgi js css json xml rss atom csv txt md pdf docx? xlsx? pptx? odt ods zip gz png jpe?g gif svg webp "
    "ico bmp tiff? mp3 mp4 wav avi mov webm woff2? ttf ics vcf"
).replace(" ", "|")
NOT = "\\x00-\\x20\"<>\\\\`\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
WHOLE = re.compile(
    f"(?P<before> *)(?:(?P<scheme>(?:{SCHEMES})://)(?:(?P<user>[A-Za-z0-9._~%!$&'()*+,;=:-]*)@)?)?"
    f"(?P<host>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?P<port>(?::[0-9]{{1,5}})?)(?P<rest>(?:[/?#][^{NOT}]*)?)(?P<behind> *)",
    re.I | re.A,
)


class NoUrl(Exception):
    pass


def unescape(piece):
    """[(character, how it is written)], where None says that it is written as it is."""
    out = []
    for run in re.findall("(?:%[0-9A-Fa-f]{2})+|[^%]|%", piece):
        if run == "%":
            raise NoUrl
        if run[0] != "%":
            out.append((run, None))
            continue
        try:
            text = urllib.parse.unquote_to_bytes(run).decode("utf-8")
        except UnicodeDecodeError:
            raise NoUrl from None
        at = 0
        for c in text:
            digits = run[at:at + 3 * len(c.encode())]
            at += len(digits)
            small, large = re.search("[a-f]", digits), re.search("[A-F]", digits)
            if c.isascii() and not c.isalnum():
                out.append((c, digits))
            elif (c.isascii() and small) or (small and large):
                raise NoUrl
            else:
                out.append((c, str.lower if small else str.upper))
    return out


def items_of(text):
    """Delimiters as text, and pieces as [(character, how it is written)]."""
    for item in re.split(r"([/?#&=;:@!$'()*+,[\]|^{}])", text):
        if item:
            yield item if re.fullmatch(r"[/?#&=;:@!$'()*+,[\]|^{}]", item) else ("piece", unescape(item))


def address_of(text):
    """An IPv6 address as what is permuted; None for what is none."""
    mixed = ipv6.with_ipv4(text)
    if mixed:
        return "ipv4", (mixed[2], mixed[3])
    found = read_digits(text, ipv6.locate)
    if not found:
        return None
    digits, places, capitals = found
    return "ipv6", (digits, class_of(digits, ipv6.kind_for(text)), text, places, capitals)


def read(value):
    """The value as a list: text that stays, and what is permuted as (kind, what)."""
    match = WHOLE.fullmatch(value)
    if not match or int(match["port"][1:] or 0) > 65535:
        raise NoUrl
    scheme, user, host, rest = match["scheme"] or "", match["user"], match["host"], match["rest"]
    out = [match["before"] + scheme]
    if user is not None:
        out += [*items_of(user), "@"]
    name = parts_of(host)
    if name and (scheme or name[2]):
        out.append(name[0])
        for k, label in enumerate(name[1]):
            out += ["." if k else "", ("label", label)]
        out.append(name[2])
    elif scheme and host[0] == "[" and address_of(host[1:-1]):
        out += ["[", address_of(host[1:-1]), "]"]
    elif scheme and octets_of(host):
        out.append(("ipv4", ("", host)))
    else:
        raise NoUrl
    out.append(match["port"])
    cut = re.search("[?#]|$", rest).start()
    end = re.search(rf"(?<=[^/.])\.(?:{ENDS})$", rest[:cut], re.I | re.A)
    path = end.start() if end else cut
    return out + [*items_of(rest[:path]), rest[path:cut], *items_of(rest[cut:]), match["behind"]]


def structure(value):
    """Text that stays, and the classes of addresses."""
    try:
        return [item if isinstance(item, str) else item[1][1][0] if item[0] == "ipv6" else None for item in read(value)]
    except NoUrl:
        return None


def decode_item(kind, what, decipher):
    def addressed(label, size, rank, context=""):
        return decipher("address " + label, size, rank, context)

    if kind == "label":
        return kind, decode_words(what, decipher, prefix="label ", latin="account")
    if kind == "ipv4":
        before, address = what
        return kind, (before, decode_address(address, addressed, before.lower() and before.lower() + " "))
    if kind == "ipv6":
        return kind, (decode_once(what[0], *what[1], addressed), *what[1:])
    image = decode_words("".join(c for c, _ in what), decipher, prefix="piece ", latin="account")
    return kind, [(c, written) for c, (_, written) in zip(image, what)]


def text_of(kind, what):
    if kind == "label":
        return what
    if kind == "ipv4":
        return "".join(what)
    if kind == "ipv6":
        digits, _, text, places, capitals = what
        return write_digits(text, digits, places, capitals)
    out = []
    for c, written in what:
        if written is None or isinstance(written, str):
            out.append(c if written is None else written)
        else:
            out.append(written("".join(f"%{byte:02x}" for byte in c.encode())))
    return "".join(out)


def decode(value, options, decipher):
    wanted = structure(value)
    items = read(value) if wanted else None
    while True:
        if wanted is None:
            value = decode_shape(value, decipher)
        else:
            items = [i if isinstance(i, str) else decode_item(*i, decipher) for i in items]
            value = "".join(i if isinstance(i, str) else text_of(*i) for i in items)
        if structure(value) == wanted:
            return value
