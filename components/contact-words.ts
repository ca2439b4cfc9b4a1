import type { ContactChannel, ContactOutcome } from '../lib/domain/contact-note.ts'

export const channelKeys = {
  call: 'historyChannelCall',
  mail: 'historyChannelMail',
  message: 'historyChannelMessage',
  'in-person': 'historyChannelInPerson',
} as const satisfies Record<ContactChannel, string>

export const outcomeKeys = {
  reached: 'historyOutcomeReached',
  voicemail: 'historyOutcomeVoicemail',
  'not-received': 'historyOutcomeNotReceived',
  'waits-for-approval': 'historyOutcomeApproval',
  'will-pay': 'historyOutcomeWillPay',
  other: 'historyOutcomeOther',
} as const satisfies Record<ContactOutcome, string>
