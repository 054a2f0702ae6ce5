/** What is waited for: the message with the validation code, as an e-mail and as a text message. */
export const WAIT_PICTURES = ['code-mail', 'code-sms'] as const
