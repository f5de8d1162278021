from symbols import PLACE


def decode(value, options, decipher):
    own = options["characters"]
    sets, carries, depends = [], False, False
    for at, c in enumerate(value):
        place = PLACE.get(ord(c))
        if c in own:
            sets.append((at, "=", own))
            depends = True
            carries = True
        elif place is None:
            carries = carries and c in "\u200c\u200d"
        elif not (place[0].name.startswith("mark") and carries):
            alphabet, _, capital = place
            cases = [[chr(m) for m in alphabet.members], [chr(m) for m in alphabet.capitals]]
            touched = any(m in own for case in cases for m in case)
            depends = depends or touched
            rest = [m for m in cases[capital] if m not in own]
            sets.append((at, alphabet.name + ("^-"[not capital] if touched else ""), rest))
            carries = True
    if not sets:
        return value
    label, rank, size = [], 0, 1
    for at, name, members in sets:
        if label and label[-1][0] == name:
            label[-1][1] += 1
        else:
            label.append([name, 1])
        rank, size = rank * len(members) + members.index(value[at]), size * len(members)
    text = " ".join(f"{name}*{run}" for name, run in label)
    rank = decipher(f"{text} {own}" if depends else text, size, rank)
    out = list(value)
    for at, _, members in reversed(sets):
        rank, index = divmod(rank, len(members))
        out[at] = members[index]
    return "".join(out)
