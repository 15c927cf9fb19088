// The use cases over the real reader and writer, on the disk.
import { check } from '../../dist/app/check.js'
import { exportPlan } from '../../dist/app/export.js'
import { nodeHost } from '../../dist/host/node/node-host.js'
import { readGrids } from '../../dist/xlsx/read/read-grids.js'
import { scrub } from '../../dist/xlsx/scrub.js'
import { writePaper } from '../../dist/xlsx/write/write-paper.js'
import { date, seed } from './steps.mjs'

/**
 * Reads, checks, ranks and exports a plan in one go, and tells the time that went into bytes: what is left of the whole
 * is the engine's own.
 * @param outDir `null` writes nothing
 * @param onPaper is handed the described paper
 */
export async function exportTo(source, outDir, onPaper = () => undefined) {
  const bytes = new Stopwatch()
  const disk = nodeHost({ source, outDir: outDir ?? '', force: true, readGrids })
  const host = {
    read: () => bytes.time(() => disk.read()),
    deliver: (files) => (outDir === null ? files.map(({ path }) => path) : bytes.time(() => disk.deliver(files))),
  }
  const writers = {
    writePaper(paper) {
      onPaper(paper)
      return outDir === null ? new Uint8Array() : bytes.time(() => writePaper(paper))
    },
    scrub: (written, secrets) =>
      outDir === null ? { passed: true, checks: [] } : bytes.timeNow(() => scrub(written, secrets)),
  }
  await exportPlan(host, writers, { date, seed, draft: false, toolVersion: '0' })
  return { bytes: { milliseconds: bytes.milliseconds, cpuMilliseconds: bytes.cpuMilliseconds } }
}

export async function checkFile(source) {
  const { report } = await check(nodeHost({ source, force: true, readGrids }))
  return { findings: report.findings.length }
}

/** Time and processor time of all the work that was handed to it. */
class Stopwatch {
  milliseconds = 0
  cpuMilliseconds = 0

  async time(work) {
    const stop = this.#start()
    const result = await work()
    stop()
    return result
  }

  timeNow(work) {
    const stop = this.#start()
    const result = work()
    stop()
    return result
  }

  #start() {
    const start = performance.now()
    const cpu = process.cpuUsage()
    return () => {
      const { user, system } = process.cpuUsage(cpu)
      this.milliseconds += performance.now() - start
      this.cpuMilliseconds += (user + system) / 1000
    }
  }
}
