/** What `settings.seen` says once the device was said to be the person's own. */
export const OWN_DEVICE = 'own-device'
