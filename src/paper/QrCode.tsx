import { qrPath } from './qr.ts'
import '../ui/styles/place.css'

/** A QR code, dark on light in every theme and in print: cameras read nothing else. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { size, d } = qrPath(text)
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
    >
      <title>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  )
}
