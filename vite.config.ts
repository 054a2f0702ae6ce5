import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Where the guide will live on its host: '/' or '/some/folder/'. Set BASE_PATH when building. */
const base = process.env['BASE_PATH'] ?? '/'

export default defineConfig({
  base,
  plugins: [react()],
  build: {
    // No source maps: they would carry the building machine's paths into what is published.
    sourcemap: false,
    // Everything small stays a file of its own: an inlined data: font or picture could not be cached or skipped.
    assetsInlineLimit: 0,
  },
  preview: { port: 4173 },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
  },
})
