import { access, mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** What somebody says of an interview before the first note is written; an empty text is not said. */
export interface Answers {
  readonly company: string
  readonly role: string
  readonly candidate: string
  readonly interviewedAt: string
  readonly interviewers: readonly string[]
}

/** A file that was written, or was there already and left alone. */
export interface Written {
  readonly path: string
  readonly isNew: boolean
}

/** Write an interview file and a config into a folder, which is made where it is missing. A file that is there is never changed; what cannot be written throws. */
export async function writeStarters(cwd: string, folder: string, answers: Answers): Promise<readonly Written[]> {
  await mkdir(resolve(cwd, folder), { recursive: true })
  const texts = { 'interview.yaml': renderInterview(answers), 'notelint.config.mjs': config }
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const path = resolve(cwd, folder, name)
      return { path, isNew: await writeNew(path, text) }
    }),
  )
}

/** Whether a folder holds an interview file of the name that would be written. */
export async function hasInterview(cwd: string, folder: string): Promise<boolean> {
  return access(resolve(cwd, folder, 'interview.yaml')).then(
    () => true,
    () => false,
  )
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The text of an interview file: what was answered, and comments for the rest. */
export function renderInterview({ company, role, candidate, interviewedAt, interviewers }: Answers): string {
  const quoted = (text: string): string => JSON.stringify(text)
  const line = (key: string, value: string, example: string): string =>
    value === '' ? `# ${key}: ${example}` : `${key}: ${quoted(value)}`
  const people = interviewers.map((name) => `  - name: ${quoted(name)}\n    topics: []`)
  return `# The interview that the notes beside this file, and below it, belong to. Nothing of it leaves your machine.

${line('company', company, 'Northwind')}
# Other names of the company that a note may use.
# companyAliases: [Northwind Payments]
${line('role', role, 'Senior Product Designer')}

# Your name, as you sign, and the employers that your notes may name.
${candidate === '' ? '# candidate: { name: Sam Rivera, employers: [Calder Pottery] }' : `candidate:\n  name: ${quoted(candidate)}\n  # employers: [Calder Pottery]`}

# When the interview ended, with the offset of its time zone, and by when an answer was promised.
${line('interviewedAt', interviewedAt, '2026-11-20T14:00:00-05:00')}
# promisedBy: 2026-11-27

# Who was there, and what each of them raised: a challenge, a question, a number, a story, in a few words each.
# A topic with a colon in it needs quotes; aliases are other words that a note may use for it.
#   - name: Priya Shah
#     email: priya@northwind.example
#     topics:
#       - onboarding drop-off 40 -> 22 by moving identity check after first payment
#       - text: KYC comes after the first payment
#         aliases: [identity check]
${people.length > 0 ? `interviewers:\n${people.join('\n')}` : 'interviewers: []'}
`
}

const config = `// Settings of notelint for the notes in this folder and below it. \`notelint explain\` lists the rules.

/** @type {import('notelint/config').Config} */
export default {
  // 'strict' makes every finding an error.
  preset: 'recommended',
  rules: {
    // 'sentence-count': ['warn', { max: 6 }],
    // 'require-panel-coverage': 'warn',
  },
}
`
