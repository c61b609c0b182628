export { tagger } from './language/tagger.ts'
