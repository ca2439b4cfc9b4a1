import { findAll, type Span } from './place.ts'

const placeholder =
  /\{\{[^{}\n]{0,60}\}\}|(?<![{$])\{\p{L}[\p{L}\d_ .-]{1,40}\}(?!\})|\[(?!\d|x\]|\]|(?:sic|cf|see|siehe|s\.|voir|véase|ver|vedi|zie)[ .\]])[^[\]\n]{1,40}\](?!\()|(?<![\p{L}\p{N}])(?:[Xx]{3,}|(?<!(?:siglo|século) )XX(?! secolo)|[Xx]{2,}[./-][Xx]{2,}[^\s]{0,8}|TODO|TBD|FIXME|Lorem ipsum)(?![\p{L}\p{N}])|<(?!https?:|mailto:|tel:|[^<>\n]*@)\/?[\p{L}][\p{L} _.-]{1,30}>|%[A-Z_]{3,30}%|\$\{[^{}\n]{1,40}\}|_{4,}|\.{6,}|undefined|\bNaN\b/gu

/** What a mail must not be sent with: `{{name}}`, `[NAME]`, `<name>`, `XX`, `TODO`, `____`. */
export function findPlaceholders(text: string): Span[] {
  return findAll(text, placeholder)
}
