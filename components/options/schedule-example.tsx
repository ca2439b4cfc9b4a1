import type { Day } from '../../lib/domain/day.ts'
import { dayText } from '../day-text.ts'
import { stageText } from '../reason-sentence.ts'
import { useText } from '../text.tsx'
import type { TimelineEntry } from './schedule-timeline.ts'

/** What a schedule does with one invoice, in dates. */
export function ScheduleExample({
  dueOn,
  timeline,
  today,
}: {
  readonly dueOn: Day
  readonly timeline: readonly TimelineEntry[]
  readonly today: Day
}) {
  const text = useText()
  return (
    <section class="card aside-card" aria-label={text.t('optionsTimeline')}>
      <h2>{text.t('optionsTimeline')}</h2>
      <p class="soft">{text.t('optionsTimelineText', dayText(dueOn, today, text))}</p>
      <ol class="timeline">
        {timeline.map((entry) => (
          <li key={entry.on} class={entry.stage === null ? 'timeline-end' : undefined}>
            <span class="timeline-day">{dayText(entry.on, today, text)}</span>
            <span>{entry.stage === null ? text.t('optionsTimelineAsk') : stageText(entry.stage, text)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
