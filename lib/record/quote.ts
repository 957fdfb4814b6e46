import { describe as quoted } from '../anchor/describe'
import { locate } from '../anchor/locate'
import type { Span } from '../model/quoted'
import { spacedWords } from './literal'

/** A place that is offered for words which a text prints more often than this is one of too many to choose from. */
const most = 50

/**
 * The places where a text prints these words, whatever their case and white space: what a person points at
 * when they add a fact. None where it does not print them, or where no words are given.
 */
export function quotesOf(text: string, words: string): Span[] {
  if (words.trim() === '') return []
  // "£5 a year" also finds "£5  A\nYear"
  const pattern = new RegExp(spacedWords(words), 'giu')
  return Array.from(text.matchAll(pattern), ({ 0: exact, index }) =>
    quoted(text, { start: index, end: index + exact.length }),
  ).slice(0, most)
}

/** Whether a text prints all of these words. */
export const isQuoted = (text: string, spans: readonly Span[]): boolean =>
  spans.length > 0 && spans.every((span) => locate(text, span) !== null)
