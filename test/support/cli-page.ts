import { renderHelp } from '../../src/cli/help.ts'

/** The page on the command line: what `--help` says, and what that leaves out. */
export function renderCliPage(): string {
  return `<!-- Generated from src/cli/data/flags.ts and test/support/cli-page.ts: npm run update -->

# Command line

\`\`\`text
${renderHelp('lint', 100).trimEnd()}
\`\`\`

\`notelint explain\` prints what a rule wants and why, from the same source as [the pages on rules](rules/README.md):

\`\`\`text
${renderHelp('explain', 100).trimEnd()}
\`\`\`

It knows the rules of plugins that the config of this folder has, or that \`--plugin\` names. \`notelint --rules\` lists all rules with the worst that each can say of a file here, or of the path
that follows, as a table or with \`-f json\`.

\`notelint init\` writes files to start from:

\`\`\`text
${renderHelp('init', 100).trimEnd()}
\`\`\`

## Fixing

\`--fix\` changes only what keeps your meaning: stray spaces, doubled words, repeated marks, and a misspelled name that the interview file spells. All else is a suggestion: what
makes a note good is not for a program to write. It changes files of text, never mail, HTML, data, slots or code, and leaves a file alone that changed meanwhile. \`--fix-dry-run\` writes nothing; with
\`-f json\` the new text is \`output\`.

## Reports

\`-f\` may be given several times, with a file for all but one: \`-f stylish -f sarif=notelint.sarif\` reads well in a log and uploads well. [formatters.md](formatters.md) shows the formats. \`--statistics\`
reports how often each rule found something, as text or with \`-f json\`. \`--stats\` puts into the JSON report how long each rule took. A run that takes longer than half a second shows on a terminal how far it is.

## Cache

\`--cache\` leaves files alone that have not changed since the last run: neither parsed nor linted. What counts is the content of the file (or with \`--cache-strategy metadata\` its size and time), what holds
for it, its interview, the plugins by their version, and the versions of notelint and Node. A cache that is broken is made anew.

## Files are whole

Fixes, reports, the cache and the suppressions are written to a file beside the old one, which then takes its name: a run that is killed leaves the one or the other.

## Exit codes

| code | |
|---|---|
| 0 | clean, warnings only, or nothing but files that hold no notes |
| 1 | an error, more warnings than \`--max-warnings\`, or a score under \`--min-score\`; \`--exit-zero\` makes it 0 |
| 2 | a wrong flag, config or path; nothing matched; a file that cannot be read, or a fix that cannot be written; a rule or formatter that crashed; suppressions that are no longer needed |

What is wrong with flags is told at once, with the nearest name. Paths that name nothing are errors, unless \`--no-error-on-unmatched-pattern\` is given; for \`lint-staged\` and \`pre-commit\` add \`--no-warn-ignored\`.
`
}
