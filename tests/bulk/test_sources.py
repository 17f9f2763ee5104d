"""Inputs: what makes an item, and what is told of what makes none."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from attropic.bulk import InputError, Item, dry_run
from attropic.bulk._requests import Reader
from attropic.types import MessageParam

DEFAULTS: dict[str, Any] = {"model": "m", "max_tokens": 5}


def made(inputs: Any, **options: Any) -> list[Item]:
    return list(Reader(inputs, **{"defaults": DEFAULTS, **options}).items())


def asked(content: str, **more: Any) -> dict[str, Any]:
    return {**DEFAULTS, "messages": [{"role": "user", "content": content}], **more}


@pytest.mark.parametrize(
    ("row", "item"),
    [
        ("Hi.", Item(0, "item-0", asked("Hi."))),
        ({"prompt": "Hi."}, Item(0, "item-0", asked("Hi."))),
        ({"custom_id": "a", "prompt": "Hi.", "max_tokens": 9}, Item(0, "a", asked("Hi.", max_tokens=9))),
        ({"custom_id": 7, "prompt": "Hi."}, Item(0, "7", asked("Hi."))),
        ({"custom_id": None, "prompt": "Hi."}, Item(0, "item-0", asked("Hi."))),
        ({"messages": [{"role": "user", "content": "Hi."}]}, Item(0, "item-0", asked("Hi."))),
        ({"custom_id": "a", "params": asked("Hi.", model="n")}, Item(0, "a", asked("Hi.", model="n"))),
        ({"custom_id": "a", "params": asked("Hi."), "result": {}, "attempts": 2}, Item(0, "a", asked("Hi."))),
        ({"messages": (MessageParam(role="user", content="Hi."),), "stream": False}, Item(0, "item-0", asked("Hi."))),
    ],
)
def test_a_row_makes_an_item(row: Any, item: Item) -> None:
    """Prompts, params and requests of a batch are taken as they are; defaults stand where they say nothing."""
    assert made([row]) == [item]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (7, "must be a text or an object, not int"),
        ("  ", "the prompt is empty"),
        ({"prompt": 7}, "`prompt` must be a text"),
        ({"custom_id": "a"}, "`messages` is missing"),
        ({"messages": []}, "`messages` must be a list with at least one message"),
        ({"messages": "Hi."}, "`messages` must be a list with at least one message"),
        ({"prompt": "Hi.", "stream": True}, "`stream` cannot be true in a bulk run"),
        ({"custom_id": [1], "prompt": "Hi."}, "`custom_id` must be a text or a whole number"),
        ({"custom_id": "a", "params": asked("Hi."), "method": "POST"}, "'method' does not belong here"),
        ({"custom_id": "a", "params": 7}, "`params` must be an object"),
        ({"prompt": "Hi.", "metadata": object()}, "object"),
    ],
)
def test_what_makes_no_item_is_told_with_its_place(row: Any, told: str) -> None:
    """The second row is named, and what is wrong with it."""
    with pytest.raises(InputError) as caught:
        made(["Hi.", row])

    assert str(caught.value).startswith("item 1: ")
    assert told in str(caught.value)


@pytest.mark.parametrize("name", ["model", "max_tokens"])
def test_a_param_that_nobody_gave_is_told(name: str) -> None:
    """The message says where it can be given."""
    with pytest.raises(InputError, match=f"`{name}` is missing: give it in the row, or {name}= for all"):
        made(["Hi."], defaults={key: value for key, value in DEFAULTS.items() if key != name})


def test_an_unknown_default_is_refused() -> None:
    """A misspelt option does not become a param of every item."""
    with pytest.raises(TypeError, match="`max_token` is neither an option of a bulk run nor an argument"):
        dry_run(["Hi."], model="m", max_token=5)


def test_jsonl_is_read_line_by_line(tmp_path: Path) -> None:
    """Empty lines are passed over, a byte order mark is no content, texts may hold any separator."""
    file = tmp_path / "in.jsonl"
    file.write_bytes('\ufeff{"prompt": "a\u2028b"}\n\n"c"\r\n{"custom_id": "x", "prompt": "d"}'.encode())

    assert [(item.custom_id, item.params["messages"][0]["content"]) for item in made(file)] == [
        ("item-0", "a\u2028b"), ("item-1", "c"), ("x", "d")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "told"),
    [(b"{", "is not JSON"), (b"\xff", "is not UTF-8"), (b"[" * 100_000, "is nested too deeply"), (b"7", "must be a")],
)
def test_a_broken_line_is_told_with_its_number(tmp_path: Path, line: bytes, told: str) -> None:
    """Lines are counted with the empty ones, so that an editor finds it."""
    file = tmp_path / "in.jsonl"
    file.write_bytes(b'"a"\n\n' + line + b"\n")

    with pytest.raises(InputError) as caught:
        made(str(file))

    assert f"{file}:3: {told}" in str(caught.value)


@pytest.mark.parametrize(("suffix", "separator"), [(".csv", ","), (".tsv", "\t")])
def test_columns_make_a_prompt(tmp_path: Path, suffix: str, separator: str) -> None:
    """A template is filled with the columns of a row; other columns are no params."""
    file = tmp_path / f"in{suffix}"
    rows = [["id", "from", "text"], ["a", "en", '"one\ntwo, ""three"""'], ["", "de", "vier"]]
    file.write_text("\n".join(separator.join(row) for row in rows), encoding="utf-8-sig")

    found = made(file, prompt="From {from}: {text}", id_column="id")

    assert [(item.custom_id, item.params["messages"][0]["content"]) for item in found] == [
        ("a", 'From en: one\ntwo, "three"'), ("item-1", "From de: vier")
    ]  # fmt: skip
    assert found[0].params.keys() == {"model", "max_tokens", "messages"}


def test_the_column_prompt_is_the_prompt(tmp_path: Path) -> None:
    """Without a template nothing else is needed, and what there is instead is named."""
    file = tmp_path / "in.csv"
    file.write_text("custom_id,prompt\na,Hi.\n")
    assert made(file) == [Item(0, "a", asked("Hi."))]

    file.write_text("custom_id,text\na,Hi.\n")
    with pytest.raises(InputError, match=r"there is no column 'prompt', only 'custom_id', 'text': name one in prompt="):
        made(file)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"prompt,x\na,b,c\n", ":2: has not as many columns as the first line"),
        (b"prompt,x\na\n", ":2: has not as many columns as the first line"),
        (b'prompt\n"a"b\n', "in.csv: after line 1: "),
        (b'prompt\n"' + b"a" * 200_000 + b'"\n', "raise csv.field_size_limit, or use JSONL"),
        (b"prompt\n\xff\n", "is not UTF-8"),
    ],
)
def test_a_broken_csv_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    """The line is named where there is one."""
    file = tmp_path / "in.csv"
    file.write_bytes(content)

    with pytest.raises(InputError) as caught:
        made(file)

    assert told in str(caught.value)


@pytest.mark.parametrize("prompt", ["{", "{0}", "{a.b}", "{a[0]}", "{}"])
def test_a_template_holds_names_of_columns_only(prompt: str) -> None:
    """A template cannot reach into objects."""
    with pytest.raises(InputError, match="template"):
        made([{"a": "b"}], prompt=prompt)


def test_a_template_fills_rows_of_any_iterable() -> None:
    """A generator is read once, and braces can be written."""
    rows = ({"n": n, "custom_id": f"r{n}"} for n in range(2))

    found = made(rows, prompt="{{{n}}}")

    assert [(item.custom_id, item.params["messages"][0]["content"]) for item in found] == [("r0", "{0}"), ("r1", "{1}")]


def test_parquet_is_read_in_parts(tmp_path: Path) -> None:
    """More rows than a part has, with empty cells."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "in.parquet"
    rows = [{"custom_id": f"r{n}" if n else None, "prompt": f"p{n}"} for n in range(1200)]
    parquet.write_table(arrow.Table.from_pylist(rows), file)

    found = made(file)

    assert len(found) == 1200
    assert [found[0].custom_id, found[-1].custom_id] == ["item-0", "r1199"]
    assert found[-1].params == asked("p1199")


def test_a_file_that_is_no_parquet_is_told(tmp_path: Path) -> None:
    """By its name."""
    pytest.importorskip("pyarrow")
    (tmp_path / "in.parquet").write_text("text")

    with pytest.raises(InputError, match=r"in\.parquet' is no Parquet file"):
        made(tmp_path / "in.parquet")


def test_parquet_without_its_extra_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has no pyarrow is told what to install."""
    (tmp_path / "in.parquet").write_text("text")
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(ModuleNotFoundError, match=r"install `attropic\[parquet\]`"):
        made(tmp_path / "in.parquet")


def test_the_format_is_told_by_the_suffix_or_the_caller(tmp_path: Path) -> None:
    """What neither tells is asked for; a missing file is no prompt."""
    file = tmp_path / "in.txt"
    file.write_text('"Hi."\n')

    assert made(file, format="jsonl") == [Item(0, "item-0", asked("Hi."))]
    with pytest.raises(InputError, match=r"the suffix '\.txt' tells no format: use jsonl, csv, tsv or parquet"):
        made(file)
    with pytest.raises(InputError, match="format='xml' is not known"):
        made(file, format="xml")
    with pytest.raises(InputError, match=r"there is no such file\. A text names a file; for one prompt give a list"):
        made("Write a poem.")


def test_a_dry_run_counts_and_checks(tmp_path: Path) -> None:
    """Nothing is sent or written, and what would fail fails."""
    found = dry_run(["one", "two"], **DEFAULTS, prices=lambda model, read, written: written)

    assert (found.requests, found.max_output_tokens, found.cost, dict(found.models)) == (2, 10, 10, {"m": 2})
    with pytest.raises(InputError, match="'a' of item 1 is that of item 0 too"):
        dry_run([{"custom_id": "a", "prompt": "x"}] * 2, **DEFAULTS)
    assert list(tmp_path.iterdir()) == []
