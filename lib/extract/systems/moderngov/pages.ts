/**
 * The page names of ModernGov that Minutebook reads (the last segment of the path, without `.aspx`), in
 * ModernGov's own letter case. The manifest's match patterns are made from these.
 */
export const modernGovPages = [
  'ieDecisionDetails',
  'mgDecisionDetails',
  'mgAi',
  'ieListDocuments',
  'ieIssueDetails',
  'mgIssueHistoryHome',
  'mgIssueHistoryChronology',
  'mgDelegatedDecisions',
  'mgListOfficerDecisions',
  'mgListRecordedVotes',
  'mgListRecordedVotesShort',
  'mgListPlans',
  'mgListPlanItems',
  'ieListMeetings',
] as const
