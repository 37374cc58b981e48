/** The page's style sheet. Colours that drawings use are named here once for light and once for dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --bg: #ffffff; --card: #f5f7f9; --ink: #1b2026; --muted: #59636e; --line: #d8dee4;
  --done: #2a7f4f; --failed: #c4342b; --lost: #a35c00; --open: #2463ad; --beside: #7d8793; --asked: #6d7883;
  --release: #8793a0; --cap: #b4231b; --area: #d5e4f6; --critical: #1b2026;
  --model-0: #2463ad; --model-1: #a35c00; --model-2: #2a7f4f; --model-3: #7a4fa3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #13161a; --card: #1c2127; --ink: #e7ebf0; --muted: #a0abb7; --line: #2f3740;
    --done: #4cb37a; --failed: #f4766c; --lost: #e2a03f; --open: #69a8f2; --beside: #8b97a4; --asked: #8b97a4;
    --release: #6b7784; --cap: #ff8d84; --area: #1f3550; --critical: #ffffff;
    --model-0: #69a8f2; --model-1: #e2a03f; --model-2: #4cb37a; --model-3: #b894e0;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1104px; margin: 0 auto; padding: 24px 32px 64px; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; margin: 44px 0 4px; }
p { margin: 4px 0 12px; max-width: 70ch; }
.note, caption, figcaption { color: var(--muted); }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; margin: 24px 0 0; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; }
dt { color: var(--muted); font-size: .875rem; line-height: 1.35; }
dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
figure { margin: 12px 0 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figure .large svg { max-width: none; }
figure rect { rx: 2px; }
svg text { white-space: pre; unicode-bidi: isolate; }
svg g[stroke="currentColor"] { stroke-opacity: 1; stroke: var(--line); }
.narrow { display: none; }
ul.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; list-style: none; margin: 8px 0 0; padding: 0; font-size: .875rem; }
ul.legend svg { display: inline-block; width: 14px; height: 10px; margin-right: 6px; }
details { margin: 12px 0 0; }
a { color: var(--open); }
code { font: .875em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.axis { position: sticky; top: 0; background: var(--bg); z-index: 1; }
.needs { border-left: 4px solid var(--failed); padding-left: 16px; }
.needs h2 { color: var(--failed); }
.needs ul { list-style: none; margin: 0; padding: 0; }
.needs li { margin: 14px 0 0; }
.needs li p { margin: 0 0 2px; }
.filter { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 8px 0; }
[hidden], .filter[hidden] { display: none; }
input, select, button, textarea { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--muted); border-radius: 6px; padding: 4px 8px; }
button { cursor: pointer; }
textarea { width: 100%; font: .8125rem/1.45 ui-monospace, monospace; }
:focus-visible { outline: 2px solid var(--open); outline-offset: 2px; }
details.task { border-top: 1px solid var(--line); margin: 0; padding: 6px 0; scroll-margin-top: 8px; }
details.task summary { color: var(--ink); width: auto; overflow-wrap: anywhere; }
details.task > :not(summary) { margin-left: 20px; }
details.task .id { font-family: ui-monospace, monospace; font-size: .875rem; color: var(--muted); }
details.task ul, details.task ol { margin-top: 0; padding-left: 24px; }
.head { font-weight: 600; margin: 8px 0 0; }
.badge { display: inline-block; min-width: 5.5em; color: var(--done); font-weight: 600; font-size: .875rem; }
.badge.bad { color: var(--failed); }
summary { cursor: pointer; color: var(--open); width: fit-content; }
.scroll { overflow-x: auto; margin-top: 8px; }
.lead { max-width: 64ch; margin-top: 14px; font-size: 1.25rem; line-height: 1.4; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; }
table.n { width: auto; }
table.n caption { white-space: nowrap; }
caption { text-align: left; padding: 0 0 4px; }
th, td { text-align: left; vertical-align: top; padding: 5px 16px 5px 0; border-top: 1px solid var(--line); }
th { font-weight: 600; }
thead th { border-top: 0; white-space: nowrap; }
p, h1, td, li, th[scope="row"] { overflow-wrap: anywhere; }
th[scope="row"] { min-width: 9.5em; }
th.n[scope="row"] { min-width: 3.5em; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bad { color: var(--failed); font-weight: 600; white-space: nowrap; }
@media (max-width: 719px) {
  main { padding: 20px 16px 48px; }
  .wide { display: none; }
  .narrow { display: block; }
  dl { grid-template-columns: repeat(2, 1fr); gap: 8px; }
  dd { font-size: 1.25rem; }
  table:not(.n) { min-width: 34rem; }
  .scroll.large { max-height: 80vh; overflow: auto; }
}
@page { size: landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; }
  figure, tr, dl div, .note { break-inside: avoid; }
  h2, .note, summary, caption, thead { break-after: avoid; }
  figure .wide svg { max-height: 140mm; width: auto; }
  tbody tr:first-child { break-before: avoid; }
  summary { list-style: none; color: inherit; }
  .filter, button { display: none; }
  .axis { position: static; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
