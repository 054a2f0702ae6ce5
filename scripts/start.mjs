// npm start: installs if needed, builds the guide and serves it on this computer. PORT chooses another port.
import { connect } from 'node:net'
import { join } from 'node:path'
import { installIfNeeded } from './install.mjs'
import { ROOT, run } from './run.mjs'
import { createStaticServer, listen } from './serve.mjs'

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Does somebody answer there already? Asked by calling, not by listening: `localhost` has two addresses, and another
 * program on the other one would be what the browser shows.
 * @param {number} port @returns {Promise<boolean>}
 */
function isTaken(port) {
  return new Promise(resolve => {
    const call = connect({ host: 'localhost', port })
    call.once('connect', () => {
      call.destroy()
      resolve(true)
    })
    call.once('error', () => resolve(false))
  })
}

const wish = process.env['PORT'] || '4173'
const port = Number(wish)
const base = process.env['BASE_PATH'] ?? '/'

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(`PORT is "${wish}"; it must be a number between 1 and 65535.`)
}
if (await isTaken(port)) {
  giveUp(
    `Port ${port} is in use by another program. Close that one, or choose another port: PORT=8080 npm start`,
  )
}
if (!installIfNeeded()) process.exit(1)

console.log('Building the guide …')
const built = run('npm', ['run', 'build', '--silent'], { quiet: true })
if (!built.ok) giveUp(`${built.output}\n\nThe guide could not be built; the reason stands above.`)

const up = await listen(createStaticServer(join(ROOT, 'dist'), { base }), port)
if (!up.ok) giveUp(`The guide could not be served on port ${port}: ${up.reason}`)
console.log(`The guide is open at http://localhost:${port}${base} (Ctrl+C stops it)`)
