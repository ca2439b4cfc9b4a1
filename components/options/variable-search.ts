import { type Variable, type VariableGroup, type VariableName, variables, type VariableValues } from '../../lib/mail/variables.ts'
import type { TextEdit } from './template-marks.ts'

export interface PaletteEntry {
  readonly name: VariableName
  readonly variable: Variable
}

export const groupKeys = {
  client: 'optionsVariablesClient',
  invoice: 'optionsVariablesInvoice',
  dates: 'optionsVariablesDates',
  paying: 'optionsVariablesPaying',
  history: 'optionsVariablesHistory',
  several: 'optionsVariablesSeveral',
  me: 'optionsVariablesMe',
} as const satisfies Record<VariableGroup, string>

const groupOrder: readonly VariableGroup[] = ['client', 'invoice', 'dates', 'paying', 'history', 'several', 'me']

// Object.entries forgets that the keys are the names.
const entries = (Object.entries(variables) as [VariableName, Variable][]).map(([name, variable]): PaletteEntry => ({ name, variable }))

/** The variables that hold all words of a search in their name, description, group or present value, by group. */
export function findVariables(
  search: string,
  values: VariableValues,
  groupName: (group: VariableGroup) => string,
): readonly { readonly group: VariableGroup; readonly entries: readonly PaletteEntry[] }[] {
  const words = search
    .toLowerCase()
    .split(/[\s{}#^/]+/)
    .filter(Boolean)
  const found = entries.filter(({ name, variable }) => {
    const about = `${name} ${variable.description} ${groupName(variable.group)} ${valueText(values[name]) ?? ''}`.toLowerCase()
    return words.every((word) => about.includes(word))
  })
  return groupOrder
    .map((group) => ({ group, entries: found.filter(({ variable }) => variable.group === group) }))
    .filter((group) => group.entries.length > 0)
}

/** What a variable holds, as one line; undefined when it is missing. */
export function valueText(value: VariableValues[VariableName]): string | undefined {
  if (value === undefined || value === '' || value === false) return undefined
  if (value === true) return '✓'
  if (typeof value !== 'object') return String(value)
  if (value.length === 0) return undefined
  return value.map((entry) => Object.values(entry).find((text) => text !== undefined)).join(' · ')
}

/**
 * The edit that writes a variable over the selection. A flag only opens a section and a list is repeated by one; so does any other
 * that is asked to be optional: these take the selection into them.
 */
export function writeVariable(name: VariableName, isOptional: boolean, text: string, start: number, end: number): TextEdit {
  const variable: Variable = variables[name]
  const chosen = text.slice(start, end)
  const isSection = isOptional || variable.kind === 'flag'
  if (variable.kind === 'list') {
    const [field = ''] = Object.keys(variable.fields ?? {})
    const before = start === 0 || text[start - 1] === '\n' ? '' : '\n'
    const after = end === text.length || text[end] === '\n' ? '' : '\n'
    const insert = `${before}{{#${name}}}\n- {{${field}}}\n{{/${name}}}${after}`
    const caret = start + insert.length - after.length
    return { start, end, insert, select: [caret, caret] }
  }
  if (!isSection) return { start, end, insert: `{{${name}}}`, select: [start + name.length + 4, start + name.length + 4] }
  const inner = variable.kind === 'flag' ? chosen : chosen === '' ? `{{${name}}}` : chosen
  const from = start + name.length + 5
  return { start, end, insert: `{{#${name}}}${inner}{{/${name}}}`, select: [from, from + inner.length] }
}
