import { allKinds, defineRule, findMisaddressed, z } from '../src/rule.ts'

const interview = { interviewers: [{ name: 'Dana Moss' }, { name: 'Marcus Webb' }] }

export default defineRule({
  id: 'no-wrong-recipient',
  scope: 'note',
  kinds: allKinds,
  modes: ['send'],
  needs: ['interview'],
  cap: 30,
  presets: ['recommended', 'strict'],
  messages: {
    addressed: {
      text: '“{{written}}” speaks to {{other}}, but this note is to {{name}}; name {{name}}, or nobody.',
      severity: 'error',
      share: 1,
    },
    file: {
      text: '“{{written}}” greets {{other}}, but the file is named for {{name}}; mend the one that is wrong.',
      severity: 'error',
      share: 1,
    },
    misspelled: {
      text: '“{{written}}” is not how {{name}} is spelled; write “{{correct}}”.',
      severity: 'error',
      share: 1,
    },
    other: {
      text: '“{{written}}” greets {{other}}, but this note is to {{name}}; greet {{name}}.',
      severity: 'error',
      share: 1,
    },
    stranger: {
      text: '“{{written}}” is nobody of this interview; mend the name, or add it to the aliases of the person who goes by it.',
      severity: 'warning',
      share: 0,
    },
  },
  summary: 'Disallow the name of another interviewer, or a misspelled one.',
  why: 'The name is what a reader sees first, and a wrong one undoes all that stands under it.',
  source: 'Career writers name it among the mistakes that have lost somebody a job.',
  options: z.strictObject({}),
  examples: [
    {
      interview,
      pass: '---\nto: Dana Moss\n---\n\nHi Dana,\n\nMarcus walked me through the kiln logs. Thank Marcus for me.\n\nSam',
    },
    { interview, pass: 'Dear Ms. Moss and Marcus,\n\nThank you both for your time.\n\nBest,\nSam' },
    {
      interview,
      pass: '---\nto: Dana Moss\n---\n\nHello,\n\nThank you, Dana. I met Priya, Tom, Marcus.\n\nBest,\nSam',
    },
    {
      interview,
      fail: '---\nto: Dana Moss\n---\n\nHi «Marcus»,\n\nThank you for your time.\n\nBest,\nSam',
      message: '“Marcus” greets Marcus Webb, but this note is to Dana Moss; greet Dana Moss.',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time. «Marcus», your question about cracks stayed with me.\n\nThanks again, «Marcus»!\nSam',
      message: '“Marcus” speaks to Marcus Webb, but this note is to Dana Moss; name Dana Moss, or nobody.',
    },
    {
      interview,
      fail: 'Dear «Ms. Mos»,\n\nThank you for your time.\n\nBest,\nSam',
      message: '“Ms. Mos” is not how Dana Moss is spelled; write “Ms. Moss”.',
    },
    {
      interview,
      fail: 'Hi «Daan» and «Julia»,\n\nThank you for your time.\n\nBest,\nSam',
    },
  ],
  *check(note, { interview, filePath }) {
    if (!interview) return
    for (const { fault, written, other, name, correct, ...span } of findMisaddressed(note, interview, filePath)) {
      const fix = correct === null ? null : { span, text: correct }
      const suggestions = fix ? [{ desc: `Write “${correct}”.`, fix }] : []
      const data = { written, other, name, correct: correct ?? '' }
      yield { messageId: fault, span, data, suggestions, ...(fix && { fix }) }
    }
  },
})
