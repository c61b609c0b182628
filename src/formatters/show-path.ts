/** A path as seen from a folder: relative with forward slashes where it lies inside, else as it is. */
export function showPath(filePath: string, cwd: string): string {
  const folder = /[\\/]$/.test(cwd) ? cwd : `${cwd}${cwd.includes('\\') ? '\\' : '/'}`
  return filePath.startsWith(folder)
    ? filePath.slice(folder.length).replaceAll(folder.endsWith('\\') ? '\\' : '/', '/')
    : filePath
}
