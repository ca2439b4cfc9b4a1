import type { Day } from '../../lib/domain/day.ts'
import { dayText } from '../day-text.ts'
import { stageText } from '../reason-sentence.ts'
import { useText } from '../text.tsx'
import type { TimelineEntry } from './schedule-timeline.ts'

interface ScheduleExampleProps {
  /** Null while something is wrong with the schedule. */
  readonly example: { readonly dueOn: Day; readonly timeline: readonly TimelineEntry[] } | null
  readonly today: Day
}

/** What a schedule does with one invoice, in dates. */
export function ScheduleExample({ example, today }: ScheduleExampleProps) {
  const text = useText()
  return (
    <section class="card aside-card" aria-label={text.t('optionsTimeline')}>
      <h2>{text.t('optionsTimeline')}</h2>
      <p class="soft">{example ? text.t('optionsTimelineText', dayText(example.dueOn, today, text)) : text.t('optionsTimelineBroken')}</p>
      {example && (
        <ol class="timeline">
          {example.timeline.map((entry) => (
            <li key={entry.on} class={entry.stage === null ? 'timeline-end' : undefined}>
              <span class="timeline-day">{dayText(entry.on, today, text)}</span>
              <span>{entry.stage === null ? text.t('optionsTimelineAsk') : stageText(entry.stage, text)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
