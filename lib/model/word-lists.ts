/**
 * The words that a record may use where it must choose one, as plain lists: whoever has to go through them reads
 * them here. No schema stands beside them, so they may be read where zod may not go (scripts/layers.ts).
 */
export const resolutionKinds = ['resolved', 'recommended', 'noted'] as const

export const optionStatuses = ['preferred', 'rejected', 'considered'] as const

export const valueRoles = [
  'contract',
  'budget',
  'funding',
  'saving',
  'cost',
  'income',
  'fee',
  'penalty',
] as const

/** The five things that SI 2012/2089 reg. 12(2) names. */
export const headNames = ['decision', 'date', 'reasons', 'options', 'interests'] as const

/** What a person may keep words as. */
export const markKinds = ['resolution', 'value', 'option', 'reason', 'note'] as const
