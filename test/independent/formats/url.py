import re
import urllib.parse

from formats.hostname import parts_of
from formats import ipv4, ipv6
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
    elif scheme and host[0] == "[" and ipv6.read(host[1:-1], ipv6.locate):
        out += ["[", ("ipv6", host[1:-1]), "]"]
    elif scheme and host[0] == "[" and ipv6.with_ipv4(host[1:-1]):
        out += ["[", ("ipv6", host[1:-1]), "]"]
    elif scheme and ipv4.octets_of(host):
        out.append(("ipv4", host))
    else:
        raise NoUrl
    out.append(match["port"])
    cut = re.search("[?#]|$", rest).start()
    end = re.search(rf"(?<=[^/.])\.(?:{ENDS})$", rest[:cut], re.I | re.A)
    path = end.start() if end else cut
    return out + [*items_of(rest[:path]), rest[path:cut], *items_of(rest[cut:]), match["behind"]]


def structure(value):
    try:
        return [item if isinstance(item, str) else None for item in read(value)]
    except NoUrl:
        return None


def decode_item(kind, what, decipher):
    if kind == "label":
        return decode_words(what, decipher, prefix="label ", latin="account")
    if kind != "piece":
        def addressed(label, size, rank, context=""):
            return decipher("address " + label, size, rank, context)
        return {"ipv4": ipv4, "ipv6": ipv6}[kind].decode(what, {}, addressed)
    image = decode_words("".join(c for c, _ in what), decipher, prefix="piece ", latin="account")
    out = []
    for c, (_, written) in zip(image, what):
        if written is None or isinstance(written, str):
            out.append(c if written is None else written)
        else:
            out.append(written("".join(f"%{byte:02x}" for byte in c.encode())))
    return "".join(out)


def decode(value, options, decipher):
    wanted = structure(value)
    while True:
        if wanted is None:
            value = decode_shape(value, decipher)
        else:
            value = "".join(i if isinstance(i, str) else decode_item(*i, decipher) for i in read(value))
        if structure(value) == wanted:
            return value
