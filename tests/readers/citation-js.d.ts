/** The part of `citation-js` that the tests call; it brings no types. */
declare module 'citation-js' {
  interface Item {
    title: string
    author?: { literal?: string; family?: string }[]
    URL: string
    issued?: { 'date-parts': number[][] }
    accessed?: { 'date-parts': number[][] }
  }
  export default class Cite {
    constructor(text: string)
    data: Item[]
  }
}
