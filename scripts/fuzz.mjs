// npm run fuzz: the tests of tests/fuzz with 10,000 inputs each (FUZZ_RUNS=… for another number); some minutes.
import { run } from './run.mjs'

const env = { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '10000' }
process.exitCode = run('npx', ['vitest', 'run', 'tests/fuzz'], { env }).ok ? 0 : 1
