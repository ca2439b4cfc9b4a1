import type { Notice } from '../../components/notice.tsx'
import type { ScheduleEntry } from '../../components/options/schedule-entry.ts'
import type { DetailsEntry } from '../../components/options/details-entry.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { OpenClient } from './open-client.ts'
import type { OpenInvoice } from './open-invoice.ts'
import type { Route } from './route.ts'

/** Typed but not saved; kept while other tabs are shown. `seen` is what was stored when the writing began. */
export interface Drafts {
  /** A form that was closed, here or with the whole page, and is being put back. */
  readonly invoice?: OpenInvoice | undefined
  readonly client?: OpenClient | undefined
  readonly details?: { readonly entry: DetailsEntry; readonly language: string; readonly seen: string } | undefined
  readonly schedule?: { readonly entry: ScheduleEntry; readonly seen: string } | undefined
}

/** What every tab gets from the page. */
export interface Page {
  readonly today: Day
  readonly settings: Settings
  readonly route: Route
  readonly go: (route: Route) => void
  readonly notify: (notice: Notice) => void
  /** Runs a step that may fail; what fails is said in a notice and logged once. */
  readonly run: (step: () => Promise<void>) => void
  readonly drafts: Drafts
  readonly keep: (drafts: Partial<Drafts>) => void
  readonly onImport: () => void
  readonly onExport: () => void
}
