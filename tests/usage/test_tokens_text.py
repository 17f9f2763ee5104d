"""``estimate_tokens``: how texts are cut into pieces, and a few texts of our own whole."""

from __future__ import annotations

import pytest

from attropic.usage import estimate_tokens
from attropic.usage._tokens._pieces import count_kinds

#: What it is, the text, and its tokens for earlier and later models, as ctok 1.3.0 counts them.
TEXTS: list[tuple[str, str, int, int]] = [
    (
        "English",
        "The committee met on Tuesday to discuss the bridge. Its members agreed that the repairs "
        "should begin in spring, once the river is low, and that the old railing will be kept.",
        37,
        54,
    ),
    (
        "German",
        "Der Ausschuss beriet am Dienstag über die Brücke. Die Mitglieder waren sich einig, dass "
        "die Arbeiten im Frühling beginnen sollen, sobald der Fluss wenig Wasser führt.",
        59,
        79,
    ),
    (
        "French",
        "Le comité s'est réuni mardi pour parler du pont. Ses membres sont d'accord : les travaux"
        " doivent commencer au printemps, quand la rivière est basse.",
        46,
        58,
    ),
    (
        "Russian",
        "Комитет собрался во вторник, чтобы обсудить мост. Его члены согласились, что ремонт след"
        "ует начать весной, когда вода в реке низкая.",
        54,
        54,
    ),
    (
        "Chinese",
        "委员会星期二开会讨论那座桥。委员们一致认为，维修工作应该在春天河水较低的时候开始，旧的栏杆将会保留。",
        56,
        55,
    ),
    (
        "Japanese",
        "委員会は火曜日に橋について話し合いました。修理は川の水が少ない春に始めるべきだと、委員たちは同意しました。",
        49,
        48,
    ),
    (
        "Arabic",
        "اجتمعت اللجنة يوم الثلاثاء لمناقشة الجسر. واتفق الأعضاء على أن الإصلاحات يجب أن تبدأ في "
        "الربيع عندما يكون النهر منخفضا.",
        82,
        82,
    ),
    (
        "Python",
        'def area(points):\n    """The area of a polygon."""\n    total = 0.0\n    for (x0, y0), (x1'
        ", y1) in zip(points, points[1:] + points[:1]):\n        total += x0 * y1 - x1 * y0\n    re"
        "turn abs(total) / 2\n",
        82,
        89,
    ),
    (
        "JSON",
        '{"orders": [{"id": 1, "customer": "customer-37", "total": 12.5, "paid": false, "items": '
        '["bolt M8", "washer"]}, {"id": 2, "customer": "customer-74", "total": 25.0, "paid": true'
        ', "items": ["bolt M8", "washer"]}, {"id": 3, "customer": "customer-111", "total": 37.5, '
        '"paid": false, "items": ["bolt M8", "washer"]}, {"id": 4, "customer": "customer-148", "t'
        'otal": 50.0, "paid": true, "items": ["bolt M8", "washer"]}, {"id": 5, "customer": "custo'
        'mer-185", "total": 62.5, "paid": false, "items": ["bolt M8", "washer"]}]}',
        205,
        252,
    ),
    (
        "numbers",
        "2026-11-01,1.37,11,993\n2026-11-02,2.74,44,986\n2026-11-03,4.11,99,979\n2026-11-04,5.48,176"
        ",972\n2026-11-05,6.85,275,965\n2026-11-06,8.22,396,958\n2026-11-07,9.59,539,951\n2026-11-08,"
        "10.96,704,944\n2026-11-09,12.33,891,937\n2026-11-10,13.70,1100,930\n2026-11-11,15.07,1331,9"
        "23\n2026-11-12,16.44,1584,916\n2026-11-13,17.81,1859,909\n2026-11-14,19.18,2156,902",
        215,
        214,
    ),
]


@pytest.mark.parametrize(("kind", "text", "earlier", "later"), TEXTS, ids=[text[0] for text in TEXTS])
def test_texts_are_within_their_bound(kind: str, text: str, earlier: int, later: int) -> None:
    """From the text itself to its number: prose in seven languages, code and data, for both tokenizers."""
    for model, true in (("claude-haiku-4-5", earlier), ("claude-opus-5-5", later)):
        found = estimate_tokens(text, model)
        assert found.low <= true <= found.high, (kind, model, true, found)
        assert found.expected == pytest.approx(true, rel=0.3)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("the net", {"common": 1, "word": 1, "word_letter": 3, "word_over": 0}),
        ("fishermen", {"word": 1, "word_letter": 9, "word_over": 3}),
        (
            "readHTMLFile",
            {"word": 2, "word_letter": 8, "word_over": 0, "capitals": 1, "capitals_letter": 4, "capital": 1},
        ),
        ("größer", {"accented": 1, "accented_letter": 6, "accented_mark": 2}),
        ("12 345", {"number": 2, "digit": 5}),
        ("==!", {"mark": 1, "mark_change": 1, "mark_again": 1}),
        ("\n\n   ", {"line": 1, "indent": 1, "line_more": 0}),
        (" " * 20, {"blank": 1, "blank_more": 3}),
        (
            "вода 水水 かな",
            {"cyrillic": 1, "cyrillic_letter": 4, "han": 1, "han_letter": 2, "kana": 1, "kana_letter": 2},
        ),
        ("→😀", {"symbol": 1, "symbol_letter": 1, "astral": 1, "astral_letter": 1}),
        ("აბ", {"other": 2, "other_letter": 2}),
    ],
)
def test_text_is_cut_into_kinds_of_pieces(text: str, kinds: dict[str, float]) -> None:
    """Words and their parts, numbers, marks, white space and scripts; a single space is nothing."""
    found: dict[str, float] = {}
    count_kinds(text, found)

    assert found == kinds
