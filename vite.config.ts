import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leanRouter } from './scripts/lean-router.ts'
import { licences } from './scripts/licences.ts'
import { wordParts } from './scripts/word-parts.ts'

/** Where the guide will live on its host: '/' or '/some/folder/'. Set BASE_PATH when building. */
const base = process.env['BASE_PATH'] ?? '/'

/** Words carry their language in the name of their file: what is kept for use without network is told by it. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language] = /[\\/]locales[\\/]([a-z]+)[\\/][a-z]+\.json(?:\?.*)?$/.exec(facadeModuleId ?? '') ?? []
  return `assets/${language === undefined ? '' : `${language}-`}[name]-[hash].js`
}

export default defineConfig({
  base,
  plugins: [react(), wordParts(), leanRouter(), licences()],
  build: {
    // No source maps: they would carry the building machine's paths into what is published.
    sourcemap: false,
    // Read by scripts/pages.ts, which takes it away again.
    manifest: true,
    // Everything small stays a file of its own: an inlined data: font or picture could not be cached or skipped.
    assetsInlineLimit: 0,
    // Every browser this is built for has module preloading itself.
    modulePreload: {
      polyfill: false,
      // A page's piece is small and brings few others: a list of them all would stand in the first file.
      resolveDependencies: (_, files) => files.filter(file => file.endsWith('.css')),
    },
    // What the start needs is three files that come together: on a slow network each file more costs a journey. 'app' is run
    // while React and what shows the pages are still on their way: nothing of it may need React (src/main.ts). React's stays
    // the same from build to build, and a slow device that reads all in one go answers nothing meanwhile.
    rolldownOptions: {
      // Nobody's getters are relied on: what is only read and then not used goes.
      treeshake: { propertyReadSideEffects: false },
      output: {
        chunkFileNames,
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'app', tags: ['$initial'] },
            { name: 'show', test: /src[\\/]app[\\/]show\.tsx$/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    // A context of its own for each file, in workers that stay: twice as fast as a process for each.
    pool: 'vmForks',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts', 'tests/support/drawn.ts'],
    restoreMocks: true,
    // These find what hangs, not what is slow: a shared machine can stand still for longer than five seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
