// What is begun when the page is there and the browser has nothing better to do, in one piece.
export { fetchTypeface } from '../ui/fetch-typeface.ts'
export { begin } from './offline/worker.ts'
