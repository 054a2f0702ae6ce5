// The router's own Link, NavLink and Form are given names after they are made, which keeps a build from leaving them out
// where nobody uses them; with them comes what they need for frameworks. Here the names go, and what makes a component
// or a context, a list of methods only frameworks use, or what only warns its developer, is said to have no other effect.
// Nothing else of the package is touched.
import type { Plugin } from 'vite'

const MAKES = /= (React\$1\.(?:forwardRef|memo|createContext)\(|new Set\(valid)/g
const WARNS = /^function warning\(/gm
const NAMES = /^\w+\.displayName = "\w+";$/gm

/** @param code of a file of react-router as it is published */
export const lean = (code: string): string =>
  code
    .replace(MAKES, '= /* @__PURE__ */ $1')
    .replace(WARNS, '/* @__NO_SIDE_EFFECTS__ */ function warning(')
    .replace(NAMES, '')

export const leanRouter = (): Plugin => ({
  name: 'lean-router',
  enforce: 'pre',
  apply: 'build',
  transform: (code, id) =>
    /[\\/]react-router[\\/]dist[\\/]/.test(id) ? { code: lean(code), map: null } : null,
})
