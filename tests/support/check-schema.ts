/** Checks a value against the part of JSON Schema 2020-12 that docs/backup.schema.json uses; returns the paths that do not fit. */
export function checkSchema(schema: unknown, value: unknown, path = '$', root: unknown = schema): readonly string[] {
  if (!isRecord(schema)) throw new Error(`No schema at ${path}`)
  const known = new Set(
    '$schema $id $ref $defs $comment title description examples default type const enum pattern minLength maxLength minimum maximum items maxItems minItems uniqueItems properties required additionalProperties anyOf allOf format'.split(
      ' ',
    ),
  )
  const unknown = Object.keys(schema).filter((key) => !known.has(key))
  if (unknown.length > 0) throw new Error(`This check does not know ${unknown.join(', ')}`)
  const ref = schema['$ref']
  if (typeof ref === 'string') return checkSchema(resolve(root, ref), value, path, root)

  const wrong: string[] = []
  const fail = (why: string): void => void wrong.push(`${path}: ${why}`)
  const { type, const: constant, enum: choices, pattern, minLength, maxLength, minimum, maximum, anyOf, allOf } = schema
  if (type !== undefined && ![type].flat().some((one) => hasType(value, one))) return [`${path}: not ${JSON.stringify(type)}`]
  if (constant !== undefined && value !== constant) fail(`not ${JSON.stringify(constant)}`)
  if (Array.isArray(choices) && !choices.includes(value)) fail('none of the choices')
  if (typeof value === 'string') {
    if (typeof pattern === 'string' && !patternOf(pattern).test(value)) fail(`does not match ${pattern}`)
    if (typeof minLength === 'number' && value.length < minLength) fail('too short')
    if (typeof maxLength === 'number' && value.length > maxLength) fail('too long')
  }
  if (typeof value === 'number' && ((typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)))
    fail('out of range')
  if (Array.isArray(value)) {
    const { items, maxItems, minItems } = schema
    if (typeof maxItems === 'number' && value.length > maxItems) fail('too many')
    if (typeof minItems === 'number' && value.length < minItems) fail('too few')
    if (items !== undefined) wrong.push(...value.flatMap((item: unknown, index) => checkSchema(items, item, `${path}[${index}]`, root)))
  } else if (isRecord(value)) {
    const { properties = {}, required = [], additionalProperties } = schema
    const fields = isRecord(properties) ? properties : {}
    for (const name of Array.isArray(required) ? (required as string[]) : []) if (!Object.hasOwn(value, name)) fail(`no ${name}`)
    for (const [name, field] of Object.entries(value)) {
      if (Object.hasOwn(fields, name)) wrong.push(...checkSchema(fields[name], field, `${path}.${name}`, root))
      else if (additionalProperties === false) fail(`unknown field ${name}`)
    }
  }
  if (Array.isArray(allOf)) wrong.push(...allOf.flatMap((one: unknown) => checkSchema(one, value, path, root)))
  if (Array.isArray(anyOf)) {
    const tries = anyOf.map((one: unknown) => checkSchema(one, value, path, root))
    if (tries.every((one) => one.length > 0)) wrong.push(...tries.toSorted((a, b) => a.length - b.length)[0]!)
  }
  return wrong
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source, 'u')
  patterns.set(source, made)
  return made
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function resolve(root: unknown, ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), root)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
