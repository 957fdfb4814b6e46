import { describe, expect, it } from 'vitest'
import { isDecision, isProcedure } from './deciding'

describe('the meeting’s own business', () => {
  it.each([
    'Apologies',
    'Apologies for Absence',
    'Apologies for absence and substitutions',
    '1. Apologies for absence',
    'To receive apologies for absence',
    'Ymddiheuriadau am absenoldeb',
    'Declarations of Interest',
    'Declarations of Members’ interests',
    'Declaration of Disclosable Pecuniary Interests',
    'To receive any declarations of interest',
    'Disclosable pecuniary interests',
    'Datganiadau o Fuddiant',
    'Minutes',
    'Minutes of the last meeting',
    'Minutes of the meeting held on 4 March 2026',
    'Minutes - 4 March 2026',
    'To approve and sign the minutes of the previous meeting',
    'Draft minutes',
    'Cofnodion y cyfarfod diwethaf',
    'Matters arising',
    'Exclusion of Press and Public',
    'Exclusion of the Public and Press',
    'Gwahardd y wasg a’r cyhoedd',
    'Chair’s Announcements',
    "Mayor's announcements",
    'Announcements from the Leader',
    'Any other business',
    'Urgent business',
    'Any other items which the Chair decides are urgent',
    'Date of next meeting',
    'Date and time of the next meeting',
    'Substitute members',
    'Roll call',
  ])('is %s', (title) => {
    expect(isProcedure(title)).toBe(true)
  })

  it.each([
    'Declaration of a climate emergency',
    'Minutes of the Highways Panel: resurfacing programme',
    'Minute book storage contract',
    'Apology to residents of Mill Street',
    'Business rates relief',
    'Business Plan 2026/27',
    'Items of heritage: museum loans',
    'Interests of tenants: the new charter',
    'Urgent repairs to the sea wall',
    'Election of Chair',
    'Appointment of the Deputy Mayor',
    'Communications strategy',
    'Exclusion zone at the ferry landing',
    'Public Questions',
    'Attendance allowance policy',
    'Welcome Court: sale of the freehold',
    'Substitute bus services',
  ])('is not %s', (title) => {
    expect(isProcedure(title)).toBe(false)
  })
})

describe('a decision', () => {
  const item = { kind: 'agenda-item', title: 'Weir', resolutions: 1, votes: 0 } as const
  it('is an item that resolves or votes on something', () => {
    expect(isDecision(item)).toBe(true)
    expect(isDecision({ ...item, resolutions: 0, votes: 1 })).toBe(true)
  })
  it('is no item that decides nothing, nor one that only approves the minutes', () => {
    expect(isDecision({ ...item, resolutions: 0 })).toBe(false)
    expect(isDecision({ ...item, title: 'Minutes of the last meeting' })).toBe(false)
  })
  it('is every decision and issue page, whatever was read of it', () => {
    expect(isDecision({ ...item, kind: 'decision', resolutions: 0 })).toBe(true)
    expect(isDecision({ ...item, kind: 'issue', resolutions: 0, title: 'Minutes' })).toBe(true)
  })
})
