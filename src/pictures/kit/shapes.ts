import { createContext, useContext } from 'react'

/** How a frame is drawn: a computer of any kind is a window, for there one sees nothing but that. */
export type Shape = 'phone' | 'tablet' | 'window'

/** The shape of the device with the app (1) and of the one for the set-up (2). */
export type Shapes = Readonly<Record<1 | 2, Shape>>

/** Until the person says otherwise. */
export const USUAL_SHAPES: Shapes = { 1: 'phone', 2: 'window' }

/** The shapes of the person's own two devices. */
export const ShapesContext = createContext(USUAL_SHAPES)

export const useShape = (device: 1 | 2): Shape => useContext(ShapesContext)[device]
