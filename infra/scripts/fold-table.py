#!/usr/bin/env python3
"""Writes the table by which texts are folded, for Swift and for PostgreSQL, from the data of Unicode that Python brings.

    infra/scripts/fold-table.py swift   prints Shared/Models/Values/FoldingTable.swift
    infra/scripts/fold-table.py json    prints the signs of `folded` in Shared/Messaging/Schema/v0001_folding.sql

The first has every sign that changes; the second leaves out what `normalize(…, NFKD)` does already. A migration that
has landed never changes: a table of a newer Unicode is a new migration, and columns made by the old one are made anew.
"""
import json
import re
import sys
import unicodedata

APOSTROPHES = "‘’‚‛ʹʺʻʼʽʾʿˈˊˋ՚׳\ua78b\ua78c❛❜❟′‵"
QUOTATION_MARKS = "“”„‟«»‹›〝〞〟❝❞״"
# Marks that people look for as they are.
PUNCTUATION = "§¶†‡•"
SINGLE = (
    dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTATION_MARKS, '"') | dict.fromkeys("−⁃˗", "-")
    | {"،": ",", "؛": ";", "؟": "?", "、": ",", "。": ".", "٪": "%", "·": "", "\u2800": " "}
    # Letters that have no accent to lose, as they are written without them.
    | dict.fromkeys("øɔ", "o") | dict.fromkeys("əǝɛ", "e") | dict.fromkeys("ıɩ", "i") | dict.fromkeys("đð", "d")
    | {"æ": "ae", "œ": "oe", "þ": "th", "ł": "l", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ʊ": "u"}
    # Arabic: the bare alef; the forms that keyboards of other countries have; no tatweel.
    | dict.fromkeys("ٱٲٳ", "ا") | dict.fromkeys("ىیې", "ي") | dict.fromkeys("کڪ", "ك") | dict.fromkeys("ةہھەۃ", "ه")
    | {"ـ": ""}
)
# Accents and vowel signs. The breve and the diaeresis stay in the table: й, ў and ї are letters of their own.
MARKS = [
    (0x300, 0x305), (0x307, 0x307), (0x309, 0x36F), (0x483, 0x487), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2),
    (0x5C4, 0x5C5), (0x5C7, 0x5C7), (0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E4),
    (0x6E7, 0x6E8), (0x6EA, 0x6ED), (0x8CA, 0x8E1), (0x8E3, 0x8FF), (0x1AB0, 0x1ACE), (0x1DC0, 0x1DFF),
    (0x20D0, 0x20F0), (0xFE20, 0xFE2F),
]
INVISIBLE = [
    (0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164), (0xFE00, 0xFE0F),
    (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF),
]
# Of the category of invisible signs, and seen nevertheless.
VISIBLE = [(0x600, 0x605), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x8E2, 0x8E2), (0x110BD, 0x110BD), (0x110CD, 0x110CD)]


def within(sign, ranges):
    return any(first <= ord(sign) <= last for first, last in ranges)


def fold_one(sign):
    category = unicodedata.category(sign)
    if sign in SINGLE:
        return SINGLE[sign]
    if within(sign, MARKS) or within(sign, INVISIBLE) or category == "Cf" and not within(sign, VISIBLE):
        return ""
    if category in ("Zs", "Zl", "Zp") or sign == "\x85":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if ord(sign) >= 0x80 and category[0] == "P" and sign not in PUNCTUATION:
        return {"Pd": "-", "Ps": "(", "Pe": ")"}.get(category, " ")
    base = re.match(r"LATIN SMALL LETTER ([A-Z]) WITH", unicodedata.name(sign, ""))
    return base.group(1).lower() if base and ord(sign) >= 0x80 else sign


def fold(text):
    """Folds until nothing changes any more."""
    while True:
        # The iota below a Greek letter is an accent, of which case folding would make a letter.
        bare = unicodedata.normalize("NFKD", text).replace("\u0345", "")
        plain = unicodedata.normalize("NFKD", bare.casefold())
        folded = unicodedata.normalize("NFKD", "".join(map(fold_one, plain)))
        if folded == text:
            return text
        text = folded


def table():
    signs = {}
    for code in range(0x80, 0x110000):
        sign = chr(code)
        # Syllables of Hangul are taken apart by arithmetic.
        if unicodedata.category(sign) in ("Cn", "Co", "Cs") or 0xAC00 <= code <= 0xD7A3:
            continue
        folded = fold(sign)
        if folded != sign:
            signs[code] = folded
    return signs


def runs(signs):
    """`A-B=X` is X for all from A to B, `A-B>X` counts up with them, `/2` takes every other one."""
    codes, words = sorted(signs), []
    while codes:
        first = codes[0]
        best = (1, 1, "=")
        for step in (1, 2):
            for operator in "=>":
                count = 1
                while True:
                    other = first + count * step
                    expected = signs[first]
                    if operator == ">":
                        if len(expected) != 1:
                            break
                        expected = chr(ord(expected) + count * step)
                    if signs.get(other) != expected or other not in codes_left(codes):
                        break
                    count += 1
                if count > best[0]:
                    best = (count, step, operator)
        count, step, operator = best
        taken = set(range(first, first + count * step, step))
        codes = [code for code in codes if code not in taken]
        span = f"{first:X}" + (f"-{first + (count - 1) * step:X}" if count > 1 else "") + ("/2" if step == 2 else "")
        words.append(f"{span}{operator}" + "+".join(f"{ord(sign):X}" for sign in signs[first]))
    return words


def codes_left(codes, _known={}):
    if _known.get("codes") is not codes:
        _known.update(codes=codes, left=set(codes))
    return _known["left"]


def lines(words, separator, width, end):
    line = ""
    for word in words:
        if line and len(line) + len(word) + len(separator) > width:
            yield line + end
            line = ""
        line += word + separator
    yield line.rstrip(separator)


if __name__ == "__main__":
    if sys.argv[1:] == ["swift"]:
        print(f"/// What becomes of each sign when a text is folded, of Unicode {unicodedata.unidata_version}.")
        print("///\n/// Made by `infra/scripts/fold-table.py`, which says how to read it. PostgreSQL has the same one.")
        print("enum FoldingTable {\n    static let runs = \"\"\"")
        for line in lines(runs(table()), " ", 108, "\\"):
            print("        " + line)
        print("        \"\"\"\n}")
    elif sys.argv[1:] == ["json"]:
        def quoted(text):
            seen = all(unicodedata.category(sign)[0] not in "CMZ" for sign in text)
            return json.dumps(text, ensure_ascii=not seen).replace("'", "''")

        pairs = [
            f"{quoted(chr(code))}:{quoted(folded)}" for code, folded in table().items()
            if unicodedata.normalize("NFKD", chr(code)) == chr(code)
        ]
        for line in lines(pairs, ",", 110, ""):
            print("        " + line)
    else:
        sys.exit(__doc__)
