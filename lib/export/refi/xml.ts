import { readable } from '../plain-text'

/**
 * Text that any reader gives back as it is: what it could not hold or would change is one replacement
 * character (a carriage return one space), so that every place in it stays what it was.
 */
export const held = (text: string): string =>
  // XML's readers change "\r", and readers of a text file may swallow "\ufeff".
  readable(text).replaceAll('\r', ' ').replaceAll('\ufeff', '\ufffd')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text between tags. */
const content = (text: string): string =>
  held(text).replace(/[&<>]/g, (one) => entities[one] ?? one)

/** Text of an attribute: readers would make spaces of its line ends. */
const attribute = (text: string): string =>
  held(text).replace(/[&<>"\n\t]/g, (one) => entities[one] ?? one)

type Attributes = Readonly<Record<string, string | number | null>>

/** The first tag of an element. An attribute that is null is not there. */
export function open(name: string, attributes: Attributes = {}): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${attribute(String(value))}"`],
  )
  return `<${name}${said.join('')}>`
}

/** An element of elements, which are XML already. */
export const element = (
  name: string,
  attributes: Attributes,
  inside: readonly string[] = [],
): string =>
  inside.length === 0
    ? `${open(name, attributes).slice(0, -1)}/>`
    : `${open(name, attributes)}${inside.join('')}</${name}>`

/** An element of text. */
export const textElement = (name: string, text: string): string =>
  element(name, {}, [content(text)])
