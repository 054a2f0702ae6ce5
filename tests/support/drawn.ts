// What fast-check draws. In `npm test` it is the same on every day, so that a red run says something about the change and
// not about the day; `npm run fuzz` draws afresh and many more, and what it finds becomes a test with a name.
import fc from 'fast-check'

if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 20261122 })
