/** The same words with a capital at their beginning, for a line that begins with them. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
