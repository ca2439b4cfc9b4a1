import type { Span } from './place.ts'
import type { MailReading } from './read-mail.ts'

/** Sentences that ask for something; offers of help, of more time and of contact are not requests. */
export function findRequests({ find, sentences, body }: MailReading): Span[] {
  const offers = [...find('help'), ...find('flexibility'), ...find('understanding'), ...find('reply')]
  return sentences.filter(
    (sentence) => sentence.start >= body.start && sentence.start < body.end && hasAny(find('ask'), sentence) && !hasAny(offers, sentence),
  )
}

function hasAny(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start >= start && span.start < end)
}
