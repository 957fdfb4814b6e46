/** Parts of a path by which CMIS names the pages that Minutebook reads. */
export const cmisPages = ['ViewCMIS_DecisionDetails', 'ViewMeetingPublic'] as const
