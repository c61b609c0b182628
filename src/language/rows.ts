/** Rows of a table by name, each as it is written until it is first asked for. */
export type Rows<Row> = Map<string, string | Row>

/** The rows of a table, a name and a tab before each. Makes as little as it can: of thousands, a note needs few. */
export function splitRows<Row>(table: string): Rows<Row> {
  const rows: Rows<Row> = new Map()
  for (let at = 0, end = 0; at < table.length; at = end + 1) {
    end = table.indexOf('\n', at)
    if (end < 0) end = table.length
    const tab = table.indexOf('\t', at)
    if (at < end) rows.set(table.slice(at, tab), table.slice(tab + 1, end))
  }
  return rows
}

/** One row, read the first time; undefined where there is none. */
export function readOnce<Row>(rows: Rows<Row>, name: string, read: (row: string) => Row): Row | undefined {
  const row = rows.get(name)
  if (typeof row !== 'string') return row
  const made = read(row)
  rows.set(name, made)
  return made
}
