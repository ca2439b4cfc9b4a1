/** Gmail's two spellings of one number: `thread-f:<decimal>` inside, hexadecimal outside. */
export function hexOf(syncId: string): string {
  return BigInt(syncId.replace(/^(?:thread|msg)-f:/, '')).toString(16)
}

export function syncThreadId(hex: string): string {
  return `thread-f:${BigInt(`0x${hex}`)}`
}

export function syncMessageId(hex: string): string {
  return `msg-f:${BigInt(`0x${hex}`)}`
}

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const tokenAlphabet = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'

/** The token in the address bar for a thread: base 40 of the base 64 of its inner id. */
export function threadToken(syncId: string): string {
  const digits = btoa(syncId.replace(/^thread-/, '')).replaceAll('=', '')
  let value = digits.split('').reduce((sum, digit) => sum * 64n + BigInt(base64Alphabet.indexOf(digit)), 0n)
  let token = ''
  while (value > 0n) {
    token = tokenAlphabet.charAt(Number(value % 40n)) + token
    value /= 40n
  }
  return token
}
