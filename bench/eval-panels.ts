// Holds the rules about panels against labelled ones: copies between notes, grounding in topics, leftovers of another note.
//   npm run eval:panels -- [--errors] [--part PART] [FILE…]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { casesOf } from './measure-panels.ts'
import { parsePanels, readPanels } from './panels.ts'
import { renderPanels } from './render-panels.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, part: { type: 'string' } },
})
const given = positionals.flatMap((file) => parsePanels(readFileSync(file, 'utf8')))
const panels = given.length > 0 ? given.map((panel) => ({ ...panel, part: 'tuning' as const })) : readPanels()

for (const part of values.part === undefined ? ['tuning', 'held-back'] : [values.part]) {
  const chosen = panels.filter((panel) => panel.part === part)
  if (chosen.length === 0) continue
  const notes = chosen.reduce((total, panel) => total + panel.notes.length, 0)
  console.log(
    `${part}, ${chosen.length} panels, ${notes} notes (* fewer than 40 problems)\n\n${renderPanels(chosen)}\n`,
  )
  if (values.errors && part === 'tuning')
    for (const { question, what, expected, found } of chosen.flatMap(casesOf))
      if (expected !== found) console.log(`${question}  ${expected ? 'missed' : 'false'}  ${what}`)
}
