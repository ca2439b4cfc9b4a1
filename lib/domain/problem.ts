/**
 * Expected trouble, as a value. `code` is stable and names the sentence a person reads; `values` fill it in;
 * `at` says where (a field's name, a JSON path, a line).
 */
export interface Problem {
  readonly code: string
  readonly at?: string
  readonly line?: number
  readonly values?: Readonly<Record<string, string | number>>
}
