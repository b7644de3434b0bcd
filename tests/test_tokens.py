"""The words are jieba's, exactly; only quicker, and no more of them than asked for."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from unionstats import tokens
from unionstats.errors import DataError
from unionstats.tokens import Tokens, cutting, dictionary, model
from unionstats.tokens.dictionary import Lexicon

SAMPLES = Path(__file__).parent.parent / "samples"
NEWS = (
    "7月18日，榆山市总工会送清凉活动启动，首批价值46.8万元的防暑物资送到12个工地、3500余名户外劳动者手中。",
    "截至6月底，全县已建基层工会1207家，发展会员8.9万人，建会率达98.2％；同比提高1.5个百分点。\r\n　　据介绍，AB型血",
    "B超和T恤、阿Q、大S、IP地址、AT&T公司，c++与C#语言，QQ号1234-5678，www.example.com，α射线不在词典里",
    "魏岚峻说：“俺们厂龘龘的呃呃呃呃，杨翀霂、欧阳旻昱都评上了‘五一’劳模。”一百二十三万零五百元整",
    "Ａ４纸　全角　ＡＢＣ\t制表符\n换行\r\n回车\r孤立 NBSP\u00a0\u3000，𠮷野家与〇八年",
)
# The characters at the edges of what jieba's patterns take, and those of its few entries that begin with a letter.
ODD = "ABCcTKQSXγα股超恤射线%.-_+&#0123 \r\n\t丨龥龦鿕鿖一㐀𠮷，。①％ａ"


@pytest.fixture(scope="module")
def jieba(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """jieba's own tokenizer, its cache kept out of the shared folder."""
    module = pytest.importorskip("jieba")
    module.setLogLevel(60)
    tokenizer = module.Tokenizer()
    tokenizer.tmp_dir = str(tmp_path_factory.mktemp("jieba"))
    tokenizer.initialize()
    return tokenizer


def texts() -> Iterator[str]:
    yield from NEWS
    yield "".join(NEWS)
    for path in sorted(SAMPLES.glob("*")):
        if path.suffix in {".txt", ".md"}:
            yield path.read_text(encoding="gb18030" if "gb18030" in path.name else "utf-8")


def random_texts(tokenizer: Any, count: int) -> Iterator[str]:
    chance = random.Random(20240718)
    words = sorted(tokenizer.FREQ)
    chars = sorted(set("".join(texts()))) + list(ODD)
    for _ in range(count):
        parts = (
            chance.choice(words) if chance.random() < 0.4 else chance.choice(chars)
            for _ in range(chance.randint(1, 25))
        )
        yield "".join(parts)


def test_words_of_news_are_those_of_jieba(jieba: Any) -> None:
    for text in texts():
        assert Tokens(text).words == jieba.lcut(text)


@pytest.mark.untraced  # which would take most of the time
def test_words_of_random_text_are_those_of_jieba(jieba: Any) -> None:
    for text in random_texts(jieba, 4000):
        assert Tokens(text).words == jieba.lcut(text), text


@pytest.mark.parametrize("many", [0, 50, 10**9])
def test_words_are_the_same_however_much_of_the_dictionary_is_read(
    jieba: Any, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionary, "_MANY", many)
    lexicon = Lexicon()
    for text in [*texts(), *random_texts(jieba, 400)]:
        assert Tokens(text, lexicon).words == jieba.lcut(text), text


@pytest.mark.untraced  # which would take most of the time
def test_words_of_every_character_alone_and_in_a_row_are_those_of_jieba(jieba: Any) -> None:
    every = "".join(map(chr, [*range(0x20, 0x500), *range(0x4DF0, 0xA000)]))
    assert Tokens(every).words == jieba.lcut(every)
    spaced = " ".join(every)
    assert Tokens(spaced).words == jieba.lcut(spaced)


@pytest.mark.untraced  # which would take most of the time
def test_words_with_added_words_are_those_of_jieba(jieba: Any, tmp_path: Path) -> None:
    extra = {
        "建会率": 900,
        "送清凉": 1,
        "俺们厂": 3_000_000,
        "龘龘": 5,
        "阿Q正": 7,
        "工": 2,
        "Q": 40,
        "户外劳动者驿站": 60,
    }
    own = type(jieba)()
    own.tmp_dir = str(tmp_path)
    own.initialize()
    for word, frequency in extra.items():
        own.add_word(word, frequency)
    lexicon = Lexicon(extra)
    changed = 0
    for text in [*texts(), "户外劳动者驿站建会率送清凉阿Q正传", *random_texts(own, 1000)]:
        assert Tokens(text, lexicon).words == own.lcut(text), text
        changed += own.lcut(text) != jieba.lcut(text)
    assert changed


def test_an_added_word_needs_a_frequency() -> None:
    with pytest.raises(DataError, match="frequency"):
        Lexicon({"建会率": 0})


@pytest.mark.untraced  # which would take most of the time
def test_another_dictionary_is_read_too(jieba: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = Path(jieba.get_dict_file().name).read_text(encoding="utf-8").splitlines()
    random.Random(5).shuffle(lines)
    lines = [*lines[:60000], "建会率 50", "建会率 70 n"]
    (tmp_path / "dict.txt").write_text("\n".join(lines), encoding="utf-8")
    other = type(jieba)(str(tmp_path / "dict.txt"))
    other.tmp_dir = str(tmp_path)
    other.initialize()
    monkeypatch.setattr(dictionary, "jieba_folder", lambda: tmp_path)
    lexicon = Lexicon()
    monkeypatch.undo()
    for text in [*texts(), *random_texts(other, 300)]:
        assert Tokens(text, lexicon).words == other.lcut(text), text


def test_the_model_is_the_same_read_at_once_or_piece_by_piece() -> None:
    at_once, piecemeal = model.Model(), model.Model()
    at_once.load()
    for char, weights in random.Random(8).sample(sorted(at_once.emissions.items()), 500):
        assert piecemeal.emissions[char] == weights


def test_another_model_file_is_read_too() -> None:
    data = b"P={'S': {'\\u4e8c': -2.5, '\\u4e00': -1.25}, 'B': {'\\u4e00': -3}, 'M': {'\\u4e01': -4}, 'E': {}}"
    assert model._sorted_model(data) == (
        b"'S': {'\\u4e00': -1.25,'\\u4e8c': -2.5,'B': {'\\u4e00': -3,'M': {'\\u4e01': -4,'E': {"
    )


def test_spans_tile_the_text() -> None:
    for text in texts():
        t = Tokens(text)
        assert [text[a:b] for a, b in zip(t.starts, t.ends, strict=True)] == t.words
        assert "".join(t.words) == text
        assert t.starts == [0, *t.ends[:-1]]


def test_at_finds_the_word_of_each_offset() -> None:
    t = Tokens(NEWS[0])
    for offset in range(len(t.text)):
        i = t.at(offset)
        assert t.starts[i] <= offset < t.ends[i]


def test_a_part_is_cut_as_the_whole_is() -> None:
    text = "".join(NEWS)
    whole = Tokens(text)
    starts, ends = whole.starts, whole.ends
    for offset in range(len(text)):
        part = Tokens(text)
        i = whole.at(offset)
        assert part.span_at(offset) == (starts[i], ends[i]) == whole.span_at(offset)
        assert part.is_edge(offset) == (offset in starts) == whole.is_edge(offset)
        for end in (offset, offset + 1, offset + 7, len(text) + 3):
            expected = [(a, b) for a, b in zip(starts, ends, strict=True) if a < end and b > offset and end > offset]
            assert part.spans(offset, end) == expected == whole.spans(offset, end)
    assert Tokens(text).words_between(0, len(text)) == whole.words


def test_no_more_is_cut_than_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    cut: list[str] = []
    real = cutting._steps

    def spy(text: str, lexicon: Lexicon) -> list[int]:
        cut.append(text)
        return real(text, lexicon)

    monkeypatch.setattr(cutting, "_steps", spy)
    cutting.cut_short.cache_clear()
    t = Tokens("全市职工踊跃参加，报名人数已达三百余人。活动延续至月底")
    assert cut == []
    assert t.span_at(9) == (9, 11)
    assert t.span_at(8) == (8, 9)
    assert t.is_edge(len(t.text))
    assert cut == ["报名人数已达三百余人"]


def test_offsets_outside_the_text_are_an_error() -> None:
    for text, offset in (("", 0), ("工会", 2), ("工会", -1)):
        with pytest.raises(IndexError, match="outside"):
            Tokens(text).span_at(offset)


def test_empty_text_has_no_words() -> None:
    t = Tokens("")
    assert (t.words, t.starts, t.ends, t.spans(0, 5)) == ([], [], [], [])


@pytest.mark.untraced  # which would take most of the time
def test_long_runs_without_punctuation_are_cut_in_linear_time() -> None:
    for text in ("中" * 300_000, "工会" * 150_000, "9" * 300_000, "龘" * 200_000):  # jieba takes minutes to hours
        t = Tokens(text)
        assert t.ends[-1] == len(text)
        assert t.is_edge(len(text) // 2) in {True, False}


def test_tags_and_words_of_the_dictionary(jieba: Any) -> None:
    tags = {
        "工会": "n",
        "北京": "ns",
        "的": "uj",
        "T恤": "n",
        "建会率": "",
        "": "",
        "不存在的词": "",
        "\ud7ff": "",
        "\U0010ffff": "",
        "\ud800工": "",
    }
    assert {word: tokens.tag(word) for word in tags} == tags
    assert {word: tokens.is_word(word) for word in tags} == {word: tag != "" for word, tag in tags.items()}
    chance = random.Random(3)
    for word in chance.sample(sorted(jieba.FREQ), 500):
        assert tokens.is_word(word) == (jieba.FREQ[word] > 0) == (tokens.tag(word) != ""), word
    assert not tokens.is_word("建会率")


def test_jieba_is_never_imported_and_leaves_no_file(tmp_path: Path) -> None:
    code = (
        "import sys, unionstats.tokens as t; t.load(); w = t.Tokens('魏岚峻参加工会活动').words;"
        "print('jieba' in sys.modules, len(w))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={"TMPDIR": str(tmp_path), "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.split()[0] == "False"
    assert list(tmp_path.iterdir()) == []
