import { useEffect, useState } from 'preact/hooks'
import type { StepTemplate } from '../../components/options/schedule-step.tsx'
import { stages } from '../../lib/domain/schedule.ts'
import type { Page } from './page.ts'

/** The templates that a step of a schedule can name, in the usual mail language. Empty until they are loaded. */
export function useStepTemplates({ run, settings: { language } }: Page): readonly StepTemplate[] {
  const [templates, setTemplates] = useState<readonly StepTemplate[]>([])
  useEffect(() => {
    let isStale = false
    run(async () => {
      const { allTemplates, readCatalogue } = await import('./template-catalogue.ts')
      const all = allTemplates(await readCatalogue(language), new Map())
      const found = all.flatMap(({ id, title, situation }): StepTemplate[] => {
        const stage = stages.find((one) => one === situation)
        return stage ? [{ name: id.slice(id.indexOf('/') + 1), title, stage }] : []
      })
      if (!isStale) setTemplates(found)
    })
    return () => {
      isStale = true
    }
  }, [run, language])
  return templates
}
