"""jieba's hidden Markov model for words that its dictionary lacks."""

from __future__ import annotations

import re
import zlib
from functools import cache

from unionstats.tokens.files import Lazy, jieba_folder, record

# The file of jieba 0.42.1: size, CRC-32.
_KNOWN_MODEL = (1321732, 0x3161E6CE)


class Model:
    """jieba's hidden Markov model for words that the dictionary lacks: a character begins (B), continues (M) or ends
    (E) a word, or is one (S).  The files are read as text, never run or unpickled."""

    _NEVER = -3.14e100

    def __init__(self) -> None:
        folder = jieba_folder() / "finalseg"
        data = (folder / "prob_emit.py").read_bytes()
        start = _numbers((folder / "prob_start.py").read_text(encoding="utf-8"))
        trans = (folder / "prob_trans.py").read_text(encoding="utf-8")
        move = {state: _numbers(row) for state, row in re.findall(r"'([BMES])': ?\{([^}]*)\}", trans)}
        self.start = (start["B"], start["M"], start["E"], start["S"])
        self.moves = (
            (move["E"]["B"], move["S"]["B"], move["M"]["M"], move["B"]["M"]),
            (move["B"]["E"], move["M"]["E"], move["S"]["S"], move["E"]["S"]),
        )
        self._data = data if (len(data), zlib.crc32(data)) == _KNOWN_MODEL else _sorted_model(data)
        marks = {state: self._data.index(f"'{state}': {{".encode()) for state in "BMES"}
        ends = sorted([*marks.values(), len(self._data)])
        self._sections = [(marks[s] + 6, ends[ends.index(marks[s]) + 1]) for s in "BMES"]
        # By character, its weights as B, M, E and S.
        self.emissions = Lazy(self._weights)

    def load(self) -> None:
        """Read the weights of all characters now."""
        sections = [
            dict(re.findall(rb"'\\u([0-9a-f]{4})': *([-+.\de]+)", self._data[low:high])) for low, high in self._sections
        ]
        for char in sorted(set().union(*sections)):
            b, m, e, s = (float(section.get(char, self._NEVER)) for section in sections)
            self.emissions[chr(int(char, 16))] = (b, m, e, s)

    def _weights(self, char: str) -> tuple[float, float, float, float]:
        b, m, e, s = (self._emission(char, low, high) for low, high in self._sections)
        return b, m, e, s

    def _emission(self, char: str, low: int, high: int) -> float:
        mark = b"'\\u"
        key = f"{ord(char):04x}': ".encode()
        at = record(self._data, mark, key, low, high)
        if not self._data.startswith(key, at):
            return self._NEVER
        number = re.compile(rb"[-+.\de]+").match(self._data, at + len(key))
        return float(number[0]) if number else self._NEVER


def _numbers(text: str) -> dict[str, float]:
    return {state: float(number) for state, number in re.findall(r"'([BMES])': ?(-?[\d.e+]+)", text)}


def _sorted_model(data: bytes) -> bytes:
    """A model of another version, written as the known one is: per state its characters, sorted."""
    parts = re.split(r"'([BMES])': ?\{", data.decode())
    text = ""
    for state, part in zip(parts[1::2], parts[2::2], strict=True):
        pairs = sorted(re.findall(r"'\\u([0-9a-f]{4})': *(-?[\d.e+]+)", part))
        text += f"'{state}': {{" + "".join(f"'\\u{char}': {number}," for char, number in pairs)
    return text.encode()


hmm = cache(Model)


def viterbi(text: str) -> list[int]:
    """The ends of the most probable words of ``text``, all Han; sums in jieba's order, so that ties fall alike."""
    model = hmm()
    (eb, sb, mm, bm), (be, me, ss, es) = model.moves
    weights = map(model.emissions.__getitem__, text)
    b, m, e, s = (start + weight for start, weight in zip(model.start, next(weights), strict=True))
    # For each later character: did B come from E (else S), M from B (else M), E from B (else M), S from E (else S)?
    back: list[tuple[bool, bool, bool, bool]] = []
    for wb, wm, we, ws in weights:
        eb_, sb_ = e + eb + wb, s + sb + wb
        bm_, mm_ = b + bm + wm, m + mm + wm
        be_, me_ = b + be + we, m + me + we
        es_, ss_ = e + es + ws, s + ss + ws
        back.append((eb_ > sb_, bm_ > mm_, be_ > me_, es_ > ss_))
        b = eb_ if eb_ > sb_ else sb_
        m = bm_ if bm_ > mm_ else mm_
        e = be_ if be_ > me_ else me_
        s = es_ if es_ > ss_ else ss_
    ends = [len(text)]
    # The word that ends here begins with a B, or is an S.
    state = "E" if e > s else "S"
    for i in range(len(back) - 1, -1, -1):
        from_b, from_m, from_e, from_s = back[i]
        if state == "B":
            ends.append(i + 1)
            state = "E" if from_b else "S"
        elif state == "S":
            ends.append(i + 1)
            state = "E" if from_s else "S"
        else:
            state = "B" if (from_m if state == "M" else from_e) else "M"
    ends.reverse()
    return ends
