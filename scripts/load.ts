// Asks a server for many things at once, for a while, and counts what goes wrong.
import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'

export interface Load {
  readonly requests: number
  /** In words, each once with how often: 'status 502: 3'. */
  readonly failures: readonly string[]
  readonly perSecond: number
  /** Milliseconds from asking to the last byte. */
  readonly median: number
  readonly slowest1Percent: number
}

/** One answer, read to its end. @returns undefined, or what was wrong with it */
const ask = (address: string, agent: Agent): Promise<string | undefined> =>
  new Promise(resolve => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'br, gzip' } }, answer => {
      const told = Number(answer.headers['content-length'])
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('error', error => resolve(error.message))
      answer.on('end', () => {
        if (answer.statusCode !== 200) resolve(`status ${answer.statusCode}`)
        else resolve(bytes === told ? undefined : 'cut off')
      })
    })
    request.on('error', error => resolve(error.message))
    request.setTimeout(5_000, () => request.destroy(new Error('no answer in five seconds')))
  })

const counted = (all: readonly string[]) =>
  [...Map.groupBy(all, one => one)].map(([what, times]) => `${what}: ${times.length}`)

/**
 * @param addresses asked for in turn, all of which must be answered with 200
 * @param connections kept open, each asking again as soon as it has its answer
 * @param milliseconds how long
 */
export async function load(
  addresses: readonly string[],
  connections: number,
  milliseconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const failures: string[] = []
  const times: number[] = []
  const begun = performance.now()
  let next = 0
  const person = async () => {
    while (performance.now() - begun < milliseconds) {
      const asked = performance.now()
      const failure = await ask(addresses[next++ % addresses.length] ?? '', agent)
      times.push(performance.now() - asked)
      if (failure) failures.push(failure)
    }
  }
  await Promise.all(Array.from({ length: connections }, person))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return {
    requests: times.length,
    failures: counted(failures),
    perSecond: Math.round(times.length / seconds),
    median: at(0.5),
    slowest1Percent: at(0.99),
  }
}
