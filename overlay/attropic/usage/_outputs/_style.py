"""How the page looks: light and dark, on a telephone, on a desk and on paper."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root {
  color-scheme: light dark;
  --page: #f4f5f7; --card: #ffffff; --ink: #1a1d21; --soft: #565d66; --line: #d9dde2;
  --c1: #2563a8; --c2: #0f857a; --c3: #b06a00; --c4: #8a4a9c; --bad: #b3261e; --warn: #fff3d6; --warned: #5c4200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111418; --card: #1b2026; --ink: #e8eaed; --soft: #a6aeb8; --line: #363d46;
    --c1: #6aa8f0; --c2: #3fc1b0; --c3: #e5a23d; --c4: #c98fdb; --bad: #ff8a80; --warn: #3a2f12; --warned: #ffe2a0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
main, header, footer { max-width: 1200px; margin: 0 auto; padding: 0 16px; }
header { padding-top: 24px; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 32px 0 12px; }
h3 { font-size: 1rem; margin: 0 0 8px; }
p { margin: 0 0 8px; }
header p, .note, footer, .key { color: var(--soft); }
.key, .note, footer { font-size: .875rem; }
footer { padding-bottom: 32px; margin-top: 32px; }
.grid-of { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 800px) {
  .two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .three { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
.card, .tiles > div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.card { margin: 0; padding: 16px; min-width: 0; }
.tiles { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(145px, 1fr)); margin: 16px 0 0; }
.tiles > div { padding: 12px 14px; min-width: 0; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
.tiles dd.more { font-size: .875rem; font-weight: 400; color: var(--soft); line-height: 1.4; }
.warning { background: var(--warn); color: var(--warned); border-radius: 8px; padding: 10px 14px; margin: 16px 0 0;
  overflow-wrap: anywhere; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; margin-bottom: 10px; }
.bars li { font-size: .9375rem; }
.bars .label { flex: 1 1 auto; max-width: 100%; overflow-wrap: anywhere; }
.bars .value { color: var(--soft); }
.bars svg { flex: 0 0 100%; margin-top: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 14px; list-style: none; margin: 0 0 10px; padding: 0; }
.legend { font-size: .875rem; }
.legend svg { margin-right: 6px; }
svg { display: block; overflow: visible; }
.legend svg { display: inline-block; }
svg + .legend { margin: 6px 0 0; }
svg text { font: inherit; fill: var(--soft); }
svg .small { font-size: 12px; }
.columns { width: calc(100% - 52px); margin-left: 52px; }
.grid { stroke: var(--line); stroke-width: 1; }
.axis { stroke: var(--soft); stroke-width: 1; }
.fill { fill: var(--c); }
.span { stroke: var(--c); stroke-width: 3; }
.tick { stroke: var(--c); stroke-width: 3; }
.hollow { fill: var(--card); stroke: var(--c); stroke-width: 2; }
.c1 { --c: var(--c1); } .c2 { --c: var(--c2); } .c3 { --c: var(--c3); } .c4 { --c: var(--c4); }
.bad { --c: var(--bad); }
.rest { --c: var(--line); }
details { margin-top: 10px; font-size: .875rem; }
summary { cursor: pointer; color: var(--soft); padding: 4px 0; }
.scroll { overflow-x: auto; }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--c1); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { text-align: right; padding: 5px 8px; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; padding-left: 0; white-space: normal; overflow-wrap: anywhere; min-width: 8rem; }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; }
tbody th { font-weight: 500; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb;
    --c1: #2563a8; --c2: #0f857a; --c3: #b06a00; --c4: #8a4a9c; --bad: #b3261e; --warn: #ffffff; --warned: #000000;
  }
  body { font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card, .tiles > div, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  thead th { white-space: normal; }
  th, td { padding: 3px 5px; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
"""
