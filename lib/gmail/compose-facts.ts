import type { ComposeView } from '@inboxsdk/core'
import type { ComposeFacts, ComposeKey } from '../browser/protocol.ts'
import { addressesOf } from './add-recipients.ts'
import { hasSignature } from './own-text.ts'

/**
 * The id of the draft a compose holds. InboxSDK tells it only once Gmail has saved it; the form knows it from the start, and it is the
 * same again after "Undo".
 */
export function draftIdOf(view: ComposeView): string | null {
  const input = view.getMetadataForm().querySelector<HTMLInputElement>('[name="draft"]')
  const id = input?.value.replace('#', '').replace('msg-a:', '') ?? ''
  return id === '' || id === 'undefined' || id === 'null' ? null : id
}

/** The thread a reply belongs to, as a hexadecimal id; null for a new mail. */
export function threadIdOf(view: ComposeView): string | null {
  return view.isReply() ? view.getThreadID() || null : null
}

export function composeFacts(view: ComposeView, compose: ComposeKey, account: string): ComposeFacts {
  return {
    compose,
    account,
    to: addressesOf(view.getToRecipients()),
    cc: addressesOf(view.getCcRecipients()),
    subject: view.getSubject(),
    isReply: view.isReply(),
    threadId: threadIdOf(view),
    draftId: draftIdOf(view),
    hasSignature: hasSignature(view.getBodyElement()),
  }
}
