import * as z from 'zod/mini'
import { type headNames, optionStatuses, resolutionKinds, valueRoles } from './word-lists'

/** The words that a record may use where it must choose one. Source: RECORD, "The plain record". */
export const SystemId = z.enum(['moderngov', 'open-council-network', 'cmis', 'generic'])
export type SystemId = z.infer<typeof SystemId>

export const PageKind = z.enum(['decision', 'agenda-item', 'meeting', 'issue', 'list', 'page'])
export type PageKind = z.infer<typeof PageKind>

export const RecordKind = z.enum(['decision', 'agenda-item', 'issue'])
export type RecordKind = z.infer<typeof RecordKind>

export const LinkRel = z.enum(['meeting', 'issue-history', 'decision', 'plan', 'agenda-item'])
export type LinkRel = z.infer<typeof LinkRel>

export const Outcome = z.enum([
  'approved',
  'amended',
  'rejected',
  'deferred',
  'noted',
  'referred',
  'withdrawn',
  'for-determination',
])
export type Outcome = z.infer<typeof Outcome>

export const ResolutionKind = z.enum(resolutionKinds)
export type ResolutionKind = z.infer<typeof ResolutionKind>

export const OptionStatus = z.enum(optionStatuses)
export type OptionStatus = z.infer<typeof OptionStatus>

export const ValueBasis = z.enum([
  'annual',
  'monthly',
  'weekly',
  'daily',
  'hourly',
  'total',
  'unspecified',
])
export type ValueBasis = z.infer<typeof ValueBasis>

export const ValueQualifier = z.enum(['up-to', 'over', 'at-least', 'approximately'])
export type ValueQualifier = z.infer<typeof ValueQualifier>

/** Where a sum is printed. */
export const SumPart = z.enum(['resolution', 'option', 'reason', 'purpose', 'other'])
export type SumPart = z.infer<typeof SumPart>

export const ValueRole = z.enum(valueRoles)
export type ValueRole = z.infer<typeof ValueRole>

/** What a record says of one of the heads. */
export const HeadState = z.enum(['present', 'none-stated', 'exempt', 'absent'])
export type HeadState = z.infer<typeof HeadState>

export type HeadName = (typeof headNames)[number]

/** Why a field of the plain record is empty. Source: RECORD, "Missing". */
export const MissingWhy = z.enum(['none-stated', 'exempt', 'not-read', 'not-stated'])
export type MissingWhy = z.infer<typeof MissingWhy>
