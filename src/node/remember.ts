/** The same function, asked only once for each path. */
export function remember<Value>(find: (path: string) => Promise<Value>): (path: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return (path) => {
    const value = known.get(path) ?? find(path)
    known.set(path, value)
    return value
  }
}
