import fc from 'fast-check'

// The same texts in every run: a test that fails has failed for everybody.
fc.configureGlobal({ seed: 20261120 })
