import type { ReactNode } from 'react'
import type { Animal } from '../../desk/seat.ts'

/**
 * The marks of the seats, on a field of 32 by 32: one head or body each, filled with the seat's colour, the eyes in
 * the colour of the ground. Own drawings, so plain that they are told apart at arm's length; the word stands beside.
 */
export const ANIMAL_SHAPES: Readonly<Record<Animal, ReactNode>> = {
  hare: (
    <>
      <ellipse cx="11.5" cy="9" rx="3" ry="8" />
      <ellipse cx="20.5" cy="9" rx="3" ry="8" />
      <circle cx="16" cy="21" r="9" />
      <g className="eye">
        <circle cx="12.5" cy="20" r="1.5" />
        <circle cx="19.5" cy="20" r="1.5" />
      </g>
    </>
  ),
  fox: (
    <>
      <path d="M3 4l10 5h6l10-5-2 13-11 13L5 17z" />
      <g className="eye">
        <circle cx="11.5" cy="16" r="1.6" />
        <circle cx="20.5" cy="16" r="1.6" />
      </g>
    </>
  ),
  bear: (
    <>
      <circle cx="7" cy="8" r="4.5" />
      <circle cx="25" cy="8" r="4.5" />
      <circle cx="16" cy="17.5" r="12" />
      <g className="eye">
        <circle cx="11.5" cy="15" r="1.6" />
        <circle cx="20.5" cy="15" r="1.6" />
        <ellipse cx="16" cy="21" rx="3.5" ry="2.4" />
      </g>
    </>
  ),
  owl: (
    <>
      <path d="M5 3l7 3.5h8L27 3v15a11 11 0 0 1-22 0z" />
      <g className="eye">
        <path d="M11 9.5a4 4 0 1 0 .01 0M21 9.5a4 4 0 1 0 .01 0M14.5 19h3L16 23z" />
      </g>
      <circle cx="11" cy="13.5" r="1.6" />
      <circle cx="21" cy="13.5" r="1.6" />
    </>
  ),
  horse: (
    <>
      <path d="M15 1l3 4c7 1 10 8 10 15v11H15c2-5 2-8 0-11l-7 4-5-3-1-4 8-10z" />
      <g className="eye">
        <circle cx="14" cy="11" r="1.6" />
      </g>
    </>
  ),
  cat: (
    <>
      <path d="M5 2l7 5h8l7-5v15a11 12 0 0 1-22 0z" />
      <g className="eye">
        <circle cx="12" cy="15" r="1.6" />
        <circle cx="20" cy="15" r="1.6" />
        <path d="M4 20h7v1.4H4zM21 20h7v1.4h-7zM14.5 19h3L16 21z" />
      </g>
    </>
  ),
  swan: (
    <>
      <path d="M3 6l5-1c1-3 8-4 9 2 1 5-4 8-4 11 5-5 10-6 17-5-1 9-6 16-14 16C8 29 5 24 6 19c1-4 4-6 4-9z" />
      <g className="eye">
        <circle cx="11.5" cy="6.5" r="1.3" />
      </g>
    </>
  ),
  fish: (
    <>
      <path d="M2 16C7 6 18 6 23 13l7-6v18l-7-6C18 26 7 26 2 16z" />
      <g className="eye">
        <circle cx="9" cy="14" r="1.7" />
      </g>
    </>
  ),
  dog: (
    <>
      <path d="M9 4h14l7 4v12l-4 2-1 3c-2 6-16 6-18 0l-1-3-4-2V8z" />
      <g className="eye">
        <path d="M6.4 9h1.4v11H6.4zM24.2 9h1.4v11h-1.4z" />
        <circle cx="12.5" cy="13" r="1.5" />
        <circle cx="19.5" cy="13" r="1.5" />
        <ellipse cx="16" cy="21" rx="3" ry="2.2" />
      </g>
    </>
  ),
  frog: (
    <>
      <circle cx="8" cy="9" r="5.5" />
      <circle cx="24" cy="9" r="5.5" />
      <ellipse cx="16" cy="19" rx="14" ry="10" />
      <g className="eye">
        <circle cx="8" cy="8.5" r="2" />
        <circle cx="24" cy="8.5" r="2" />
        <path d="M6 20c6 5 14 5 20 0v2c-6 5-14 5-20 0z" />
      </g>
    </>
  ),
  mouse: (
    <>
      <circle cx="7.5" cy="8.5" r="6.5" />
      <circle cx="24.5" cy="8.5" r="6.5" />
      <path d="M7 15a9 9 0 0 1 18 0c0 7-6 11-9 15-3-4-9-8-9-15z" />
      <g className="eye">
        <circle cx="12.5" cy="16" r="1.5" />
        <circle cx="19.5" cy="16" r="1.5" />
      </g>
    </>
  ),
  pig: (
    <>
      <path d="M4 3l8 3h8l8-3-2 9a12 12 0 1 1-20 0z" />
      <g className="eye">
        <circle cx="11" cy="14" r="1.5" />
        <circle cx="21" cy="14" r="1.5" />
        <ellipse cx="16" cy="20.5" rx="5.5" ry="4" />
      </g>
      <circle cx="14" cy="20.5" r="1.2" />
      <circle cx="18" cy="20.5" r="1.2" />
    </>
  ),
  goat: (
    <>
      <path d="M8 1c4 1 6 4 6 7h4c0-3 2-6 6-7-1 4-1 6-2 8l8 1-6 5c0 7-3 9-5 10l-3 6-3-6c-2-1-5-3-5-10l-6-5 8-1C9 7 9 5 8 1z" />
      <g className="eye">
        <circle cx="12.5" cy="15" r="1.4" />
        <circle cx="19.5" cy="15" r="1.4" />
      </g>
    </>
  ),
  bee: (
    <>
      <ellipse cx="11" cy="9" rx="5" ry="7" transform="rotate(-25 11 9)" />
      <ellipse cx="20" cy="9" rx="5" ry="7" transform="rotate(25 20 9)" />
      <ellipse cx="16" cy="20" rx="13" ry="8.5" />
      <g className="eye">
        <path d="M12 12.3h3v15.5h-3zM19 12.5h3v15h-3z" />
        <circle cx="7" cy="18" r="1.4" />
      </g>
    </>
  ),
}
