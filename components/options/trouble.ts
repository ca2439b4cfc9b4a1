/** A way out of what is wrong with a field: what the button says and what it puts there. */
export interface Fix {
  readonly label: string
  readonly value: string
}

/** What is wrong with one field, as a sentence beside it, with the ways out where there are some. */
export interface Trouble<Name extends string = string> {
  readonly at: Name
  readonly message: string
  readonly fixes?: readonly Fix[]
}

/** The trouble of one field, where there is any. */
export function troubleAt<Name extends string>(troubles: readonly Trouble<Name>[], name: Name): Trouble<Name> | undefined {
  return troubles.find((trouble) => trouble.at === name)
}
