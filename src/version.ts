/** The version of notelint; the one in package.json. */
export const version = '0.1.0'
