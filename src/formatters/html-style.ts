/** The style of the HTML report: light or dark as the reader's system is, one column on a phone. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d2129; --dim: #5b6472; --line: #d8dde4; --note: #f7f8fa;
  --error: #b3261e; --error-mark: #fbd9d6; --warning: #7a5200; --warning-mark: #fdebc0; --good: #1b6b3a; --good-mark: #dcf2e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191f; --ink: #e4e7ec; --dim: #9aa4b2; --line: #333a45; --note: #1e222a;
    --error: #ff9d94; --error-mark: #5a211d; --warning: #f0c061; --warning-mark: #4d3a10; --good: #7fd49c; --good-mark: #1d4029;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0.4rem 0; }
a { color: inherit; }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
.dim { color: var(--dim); }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; margin-top: 0.6rem; align-items: start; }
.columns > :only-child { grid-column: 1 / -1; }
.text { margin: 0; padding: 0.8rem 1rem; background: var(--note); border: 1px solid var(--line); border-radius: 6px; font: 0.95rem/1.6 system-ui, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--error-mark); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-mark); border-bottom: 2px dashed var(--warning); }
mark.good { background: var(--good-mark); }
.ref { display: inline-block; min-width: 1.2em; margin: 0 1px; padding: 0 0.25em; border: 1px solid; border-radius: 0.7em; font: bold 0.7rem/1.3 system-ui, sans-serif; text-align: center; text-decoration: none; vertical-align: super; }
.ref.error, li.error b { color: var(--error); }
.ref.warning, li.warning b { color: var(--warning); }
.praise { color: var(--good); }
.problems { margin: 0; padding-left: 1.6rem; }
.problems li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
:target { outline: 2px solid var(--dim); outline-offset: 3px; border-radius: 2px; }
code { font: 0.85em ui-monospace, monospace; color: var(--dim); }
.cost { color: var(--dim); white-space: nowrap; }
.score { white-space: nowrap; }
.bar { display: inline-block; width: 8rem; height: 0.6rem; border-radius: 0.3rem; background: var(--line); overflow: hidden; }
.bar span { display: block; height: 100%; }
.high .bar span { background: var(--good); } .middle .bar span { background: var(--warning); } .low .bar span { background: var(--error); }
details { margin-top: 0.8rem; }
summary { cursor: pointer; color: var(--dim); }
table { border-collapse: collapse; margin-top: 0.5rem; }
th, td { text-align: left; padding: 0.15rem 1rem 0.15rem 0; vertical-align: top; overflow-wrap: anywhere; }
nav td + td { white-space: nowrap; }
th { font-weight: 600; color: var(--dim); }
@media (max-width: 40rem) { .columns { grid-template-columns: minmax(0, 1fr); } .bar { width: 5rem; } }
@media print { body { max-width: none; } article { break-inside: avoid; } }
`
