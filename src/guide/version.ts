/** Version of the procedure as it stands here, printed beside a place code. Changes when a step does. */
export const version = '2026-11'
