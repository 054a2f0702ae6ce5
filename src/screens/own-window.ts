/** Names that mail and chat apps put into what their own small browser says of itself. */
const APPS = /FBAN|FBAV|FB_IAB|Instagram|Line\/|GSA\/|LinkedInApp|WhatsApp|Messenger|; wv\)/

/**
 * True in the browser inside another app (a mail or chat app): its store is another one, and goes with the app.
 * @param userAgent as the browser says it; what says nothing of an app is taken for a browser
 */
export const isInsideApp = (userAgent: string): boolean => APPS.test(userAgent)

/** True where the guide was put on the home screen: it starts with an empty store there (reliability.md, 1.1). */
export const isOnHomeScreen = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(display-mode: standalone)').matches
