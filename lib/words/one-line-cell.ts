/** What stands between the items of a list, and the lines of a text, in a cell without line breaks. */
export const betweenLines = ' | '

/** A cell's text on one line: each line break is " | ". */
export const onOneLine = (text: string): string => text.replace(/\r\n|[\r\n]/g, betweenLines)
