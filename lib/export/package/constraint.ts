/** What the model says of the values that a column may have. */
export interface Constraint {
  readonly nullable?: boolean
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly pattern?: string
}
