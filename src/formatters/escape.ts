// What any formatter echoes of a note passes through here, so that no note can steer a terminal, a log, a page or a reader's eye.

/** Control characters, ends of lines, and what turns the direction of writing; written out, as V8 takes its time to look up what has a property. */
const steering = /[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g
const steeringRun = new RegExp(`${steering.source}+`, 'g')
const steeringInLines = new RegExp(String.raw`(?![\n\t])${steering.source}`, 'g')
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text on one line, without control characters and those that turn the direction of writing. */
export function clean(text: string): string {
  return withCharacters(text.replace(steeringRun, ' '))
}

/** A text of several lines, each character that `clean` would take out shown as U+FFFD. */
export function cleanLines(text: string): string {
  return withCharacters(text.replace(/\r\n?/g, '\n').replace(steeringInLines, '\ufffd'))
}

/** Without halves of surrogate pairs, and code points that stand for no character; XML has no room for them. */
function withCharacters(text: string): string {
  return /[\uD800-\uFFFF]/.test(text) ? text.replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd') : text
}

/** A text for HTML or XML, in an element or between quotes of an attribute. Clean it first. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}

/** A value as JSON on one line, in characters that no terminal obeys. */
export function toJson(value: unknown): string {
  const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(steering, hex)
}

/** A text, cleaned, for the inside of a Markdown line: no markup, no link, no emoji by name, and no mention of a person or an issue on GitHub or GitLab. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[&<>$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()|^]|:(?=\S)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/[@!~%]|(?<!&)#/g, '$&<!-- -->')
}

/** A text, cleaned, as the message of a GitHub workflow command. */
export function escapeData(text: string): string {
  return clean(text).replaceAll('%', '%25')
}

/** A text, cleaned, as a property of a GitHub workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A shown path as a URI reference; one that is absolute as a `file:` URI. */
export function uriOf(path: string): string {
  const steps = withCharacters(path.replaceAll('\\', '/')).split('/').map(encodeURIComponent).join('/')
  const drive = /^([A-Za-z])%3A\//.exec(steps)
  if (drive) return `file:///${drive[1]}:${steps.slice(4)}`
  return steps.startsWith('/') ? `file://${steps}` : steps
}

/** Whether something is the address of a page on the web, which a reader may be led to. */
export function isWeb(url: string | null | undefined): url is string {
  return /^https?:\/\//.test(url ?? '')
}
