import PostalMime from 'postal-mime'
import type { Fields } from '../note/note.ts'

/** A mail as notelint reads it: its text part, else its HTML as text, and its header fields. */
export interface Mail {
  readonly text: string
  readonly fields: Fields
}

/** Read a mail in the format of RFC 5322. Attachments are left out. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes)
  const { subject, date } = mail
  const from = mail.from ? nameOf(mail.from) : undefined
  const to = mail.to?.map(nameOf).join(', ')
  const fields = {
    ...(to && { to }),
    ...(from && { from }),
    ...(subject !== undefined && { subject }),
    ...(date && { sentAt: date }),
  }
  return { text: mail.text ?? (mail.html ? await textOf(mail.html) : ''), fields }
}

async function textOf(html: string): Promise<string> {
  const { blankHtml } = await import('./read-html.ts')
  const lines = blankHtml(html).split('\n')
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function nameOf({ name, address }: { readonly name: string; readonly address?: string | undefined }): string {
  return name && address ? `${name} <${address}>` : name || (address ?? '')
}
