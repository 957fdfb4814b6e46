/** For the store, which may not reach the words of screens. */
export { thingsDecided } from '../words/clauses'
