// Builds the app once more for Node, as what draws pages, and loads it.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What draws pages, and the script that runs in each before its first paint. */
export type Renderer = typeof import('../src/app/render.tsx')

/** @returns the renderer, from the sources as they are now */
export async function loadRenderer(): Promise<Renderer> {
  // Inside the project, so that its packages are found from there.
  const outDir = mkdtempSync(join(root, 'node_modules', '.render-'))
  try {
    await build({
      root,
      logLevel: 'warn',
      build: { ssr: 'src/app/render.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
    })
    const module: Renderer = await import(pathToFileURL(join(outDir, 'render.js')).href)
    return module
  } finally {
    // Loaded by now, but for the pages that are fetched when they are drawn.
    process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
  }
}
