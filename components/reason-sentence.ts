import type { Day } from '../lib/domain/day.ts'
import type { FollowUp, FollowUpReason } from '../lib/domain/follow-up.ts'
import type { Hold } from '../lib/domain/invoice.ts'
import type { Stage } from '../lib/domain/schedule.ts'
import { dayText, distanceText } from './day-text.ts'
import type { ScreenText } from './text.tsx'

type StageReason = Extract<FollowUpReason, { readonly code: 'stage' }>

const stageKeys = {
  'before-due': 'commonStageBeforeDue',
  due: 'commonStageDue',
  first: 'commonStageFirst',
  second: 'commonStageSecond',
  third: 'commonStageThird',
  final: 'commonStageFinal',
} as const satisfies Record<Stage, string>

/** A stage in words: "Second reminder". */
export function stageText(stage: Stage, { t }: ScreenText): string {
  return t(stageKeys[stage])
}

/** Why a follow-up is what it is, as one line: "Second reminder next: last one 8 days ago". */
export function reasonSentence(followUp: FollowUp, today: Day, text: ScreenText): string {
  const { t, tn } = text
  const { reason } = followUp
  switch (reason.code) {
    case 'paid':
      return t('reasonPaid')
    case 'written-off':
      return t('reasonWrittenOff')
    case 'do-not-chase':
      return t('reasonDoNotChase')
    case 'below-minimum':
      return t('reasonBelowMinimum')
    case 'on-hold':
      return holdSentence(reason.hold, today, text)
    case 'after-final':
      if (reason.repliedOn) return t('historyReplied', dayText(reason.repliedOn, today, text))
      return tn('reasonAfterFinal', reason.reminders, distanceText(reason.lastOn, today, text))
    case 'uncertain':
      return t('reasonUncertain', dayText(reason.insertedOn, today, text))
    case 'scheduled':
      return t('reasonScheduled', dayText(reason.sendOn, today, text))
    case 'stage':
      return stageSentence(followUp, reason, today, text)
  }
}

function stageSentence(followUp: FollowUp, reason: StageReason, today: Day, text: ScreenText): string {
  const { t } = text
  const stage = followUp.stage ? stageText(followUp.stage, text) : t('commonReminder')
  const isLater = followUp.on !== null && followUp.on > today
  if (reason.repliedOn) {
    const replied = dayText(reason.repliedOn, today, text)
    return isLater ? t('historyRepliedLater', replied, stage, dayText(followUp.on, today, text)) : t('historyReplied', replied)
  }
  const why = stageWhy(reason, isLater, today, text)
  const moved = reason.movedFrom ? t('reasonMoved', why, dayText(reason.movedFrom, today, text)) : why
  if (followUp.on === null || !isLater) return t('reasonStageNext', stage, moved)
  return t('reasonStageOn', stage, dayText(followUp.on, today, text), moved)
}

function stageWhy(reason: StageReason, isLater: boolean, today: Day, text: ScreenText): string {
  const { t } = text
  switch (reason.basis) {
    case 'promise-passed':
      return t(isLater ? 'reasonPromisePassedLater' : 'reasonPromisePassed')
    case 'pay-by-passed':
      return t(isLater ? 'reasonPayByPassedLater' : 'reasonPayByPassed')
    case 'pause-over':
      return t(isLater ? 'reasonPauseOverLater' : 'reasonPauseOver')
    case 'snoozed':
      return t(isLater ? 'reasonSnoozedLater' : 'reasonSnoozed')
    case 'chosen':
      return t('reasonChosen')
    case 'minimum-gap':
      if (reason.contactOn) return t('historyContactGap', distanceText(reason.contactOn, today, text))
      return reason.lastOn ? t('reasonMinimumGap', distanceText(reason.lastOn, today, text)) : lateness(reason, text)
    case 'last-reminder':
    case 'due-date':
    case 'today':
      return reason.lastOn ? lastReminder(reason, reason.lastOn, today, text) : lateness(reason, text)
  }
}

function lastReminder(reason: StageReason, lastOn: Day, today: Day, text: ScreenText): string {
  const ago = distanceText(lastOn, today, text)
  return reason.basis === 'last-reminder' ? text.t('reasonLastReminder', ago) : text.t('reasonLateAndLast', lateness(reason, text), ago)
}

function lateness({ daysOverdue }: StageReason, { t, tn }: ScreenText): string {
  if (daysOverdue > 0) return tn('reasonDaysLate', daysOverdue)
  return daysOverdue === 0 ? t('commonDueToday') : tn('reasonDueIn', -daysOverdue)
}

/** "On hold until Fri 27 Nov: in dispute". */
export function holdSentence(hold: Hold, today: Day, text: ScreenText): string {
  const { t } = text
  const day = hold.until ? dayText(hold.until, today, text) : null
  if (hold.reason === 'promised') return day ? t('reasonPromised', day) : t('reasonPromisedOpen')
  const why = hold.reason === 'dispute' ? t('reasonDispute') : hold.note || t('reasonPaused')
  return day ? t('reasonOnHoldUntil', day, why) : t('reasonOnHold', why)
}
