/**
 * The name under which InboxSDK loads. Its form is checked offline (`sdk_<name of 5 to 15 characters>_<first 10 hexadecimal digits of
 * the name's SHA-1>`). A publisher registers an id of their own, free of charge, at https://register.inboxsdk.com and puts it here:
 * with an unregistered one Gmail shows a developer's warning.
 */
export const appId = 'sdk_politely1_dbdadaefd3'
