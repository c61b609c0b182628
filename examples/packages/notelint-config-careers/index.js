import plainWords from 'notelint-plugin-plain-words'

export default [
  {
    name: 'careers',
    plugins: { plain: plainWords },
    extends: ['plain/recommended'],
    rules: { 'sentence-count': ['warn', { max: 7 }] },
  },
  { name: 'careers: templates', files: ['templates/**'], mode: 'template' },
]
