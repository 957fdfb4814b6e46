/** A part of ModernGov's markup that some sites lack. */
export interface Mark {
  readonly name: string
  readonly selector: string
  readonly attribute: 'id' | 'class'
}

export const marks: readonly Mark[] = [
  { name: '#modgov', selector: '#modgov', attribute: 'id' },
  { name: 'h1.mgMainTitleTxt', selector: 'h1.mgMainTitleTxt', attribute: 'class' },
  { name: '.mgContent', selector: '.mgContent', attribute: 'class' },
  { name: '.WordSection1', selector: '.WordSection1', attribute: 'class' },
]

/** Takes the element away and leaves what stands in it. */
export function unwrap(doc: Document, mark: Mark): void {
  for (const el of doc.querySelectorAll(mark.selector)) el.replaceWith(...el.childNodes)
}

/** Leaves the element and takes its name away. */
export function strip(doc: Document, mark: Mark): void {
  for (const el of doc.querySelectorAll(mark.selector)) el.removeAttribute(mark.attribute)
}

/** Writes every class and ModernGov's id in other letters, as some sites' filters do. */
export function recase(doc: Document, to: (name: string) => string): void {
  for (const el of doc.querySelectorAll('[class]'))
    el.setAttribute('class', to(el.getAttribute('class') ?? ''))
  for (const el of doc.querySelectorAll('#modgov')) el.setAttribute('id', to('modgov'))
}
