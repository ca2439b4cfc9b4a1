import type { Instant } from '../domain/day.ts'
import { checkSchedule, stages, type Schedule, type ScheduleStep } from '../domain/schedule.ts'
import { defaultSettings, type BankAccount, type MyDetails, type Settings, type WorkCalendar } from '../domain/settings.ts'
import type { StoredTemplate } from '../mail/template.ts'
import {
  choiceAt,
  currencyAt,
  dayAt,
  fieldAt,
  isMissing,
  isObjectAt,
  listAt,
  onlyKnown,
  optionalBooleanAt,
  optionalChoiceAt,
  optionalInstantAt,
  optionalLanguageAt,
  optionalTextAt,
  report,
  textAt,
  wholeAt,
  type Place,
} from './backup-reader.ts'
import { addressesAt } from './read-clients.ts'
import { situations, tones } from '../mail/parse-template.ts'

/** Reads what a backup says of the settings; what it does not say is left out. */
export function readSettingsPart(place: Place): Partial<Settings> {
  if (isMissing(place) || !isObjectAt(place)) return {}
  const at = (name: string): Place => fieldAt(place, name)
  const schedules = listAt(at('schedules'), 100).flatMap((entry) => readSchedule(entry) ?? [])
  return onlyKnown<Partial<Settings>>({
    me: isMissing(at('me')) ? undefined : readMe(at('me')),
    schedules: schedules.length > 0 ? schedules : undefined,
    calendar: isMissing(at('calendar')) ? undefined : readCalendar(at('calendar')),
    language: optionalLanguageAt(at('language')),
    isStarted: optionalBooleanAt(at('isStarted')),
  })
}

/** Reads the freelancer's own templates. What is wrong inside one is for the editor to say: it stays readable, and is never inserted. */
export function readTemplates(places: readonly Place[], exportedAt: Instant | undefined): readonly StoredTemplate[] {
  const byId = new Map<string, StoredTemplate>()
  for (const place of places) {
    const template = readTemplate(place, exportedAt)
    if (!template) continue
    if (byId.has(template.id)) report(place, 'backup-twice', { id: template.id })
    byId.set(template.id, template)
  }
  return [...byId.values()]
}

function readTemplate(place: Place, exportedAt: Instant | undefined): StoredTemplate | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const id = textAt(at('id'), 200)
  const language = optionalLanguageAt(at('language')) ?? id?.split('/')[0]
  const title = textAt(at('title'), 500)
  const situation = choiceAt(at('situation'), situations)
  const tone = choiceAt(at('tone'), tones)
  const formality = optionalChoiceAt(at('formality'), ['formal', 'informal'])
  const subject = textAt(at('subject'), 2000)
  const body = textAt(at('body'), 200_000)
  const updatedAt = optionalInstantAt(at('updatedAt')) ?? exportedAt ?? '1970-01-01T00:00:00.000Z'
  if (!id || !language || !title || !situation || !tone || !subject || !body) return undefined
  return onlyKnown<StoredTemplate>({ id, language, title, situation, tone, formality, subject, body, updatedAt })
}

function readMe(place: Place): MyDetails | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): string => optionalTextAt(fieldAt(place, name)) ?? ''
  return {
    name: at('name'),
    business: at('business'),
    email: at('email'),
    phone: at('phone'),
    paymentLink: at('paymentLink'),
    bankAccounts: listAt(fieldAt(place, 'bankAccounts'), 100).flatMap((entry) => readAccount(entry) ?? []),
  }
}

function readAccount(place: Place): BankAccount | undefined {
  if (!isObjectAt(place)) return undefined
  const currency = currencyAt(fieldAt(place, 'currency'))
  const at = (name: string): string => optionalTextAt(fieldAt(place, name)) ?? ''
  if (!currency) return undefined
  return { currency, holder: at('holder'), iban: at('iban'), bic: at('bic'), details: at('details') }
}

function readCalendar(place: Place): WorkCalendar | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const weekdays = listAt(at('weekdays'), 7).flatMap((entry) => wholeAt(entry, 1, 7) ?? [])
  const timeOfDay = optionalTextAt(at('timeOfDay')) ?? defaultSettings.calendar.timeOfDay
  checkTime(at('timeOfDay'), timeOfDay)
  return onlyKnown<WorkCalendar>({
    weekdays: isMissing(at('weekdays')) ? defaultSettings.calendar.weekdays : [...new Set(weekdays)],
    daysOff: listAt(at('daysOff'), 5000).flatMap((entry) => dayAt(entry) ?? []),
    country: optionalTextAt(at('country'), 100),
    region: optionalTextAt(at('region'), 100),
    timeOfDay,
    quietHours: isMissing(at('quietHours')) ? undefined : readQuietHours(at('quietHours')),
    hasOverview: optionalBooleanAt(at('hasOverview')),
  })
}

function readQuietHours(place: Place): WorkCalendar['quietHours'] {
  if (!isObjectAt(place)) return undefined
  const [from, until] = [textAt(fieldAt(place, 'from')), textAt(fieldAt(place, 'until'))]
  if (from === undefined || until === undefined) return undefined
  checkTime(fieldAt(place, 'from'), from)
  checkTime(fieldAt(place, 'until'), until)
  return { from, until }
}

function checkTime(place: Place, time: string): void {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) report(place, 'time-invalid', { time: time.slice(0, 20) })
}

function readSchedule(place: Place): Schedule | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const repeat = at('repeatLast')
  const everyDays = isMissing(repeat) ? undefined : wholeAt(fieldAt(repeat, 'everyDays'), 1, 3660)
  const atMost = isMissing(repeat) ? undefined : wholeAt(fieldAt(repeat, 'atMost'), 0, 3660)
  const schedule = {
    id: textAt(at('id'), 200),
    name: textAt(at('name'), 500),
    steps: listAt(at('steps'), stages.length).flatMap((entry) => readStep(entry) ?? []),
    minimumGapDays: wholeAt(at('minimumGapDays'), 1, 3660),
    repeatLast: everyDays !== undefined && atMost !== undefined ? { everyDays, atMost } : undefined,
  }
  if (!schedule.id || !schedule.name || schedule.minimumGapDays === undefined) return undefined
  const read = onlyKnown<Schedule>(schedule)
  for (const { code, at: inside, values } of checkSchedule(read))
    report(inside ? at(inside.replace(/\.(\d+)/, '[$1]')) : place, code, values)
  return read
}

function readStep(place: Place): ScheduleStep | undefined {
  if (!isObjectAt(place)) return undefined
  const at = (name: string): Place => fieldAt(place, name)
  const stage = choiceAt(at('stage'), stages)
  const offset = wholeAt(at('offset'), -3660, 3660)
  const cc = addressesAt(at('cc'))
  const rest = {
    tone: optionalChoiceAt(at('tone'), tones),
    template: optionalTextAt(at('template'), 200),
    cc: cc.length > 0 ? cc : undefined,
  }
  return stage && offset !== undefined ? onlyKnown<ScheduleStep>({ stage, offset, ...rest }) : undefined
}
