/**
 * An element's name in capitals, whatever document it is in: in a page served as `application/xhtml+xml`
 * `tagName` is "p" where HTML says "P".
 */
export const nameOf = (el: Element): string => el.tagName.toUpperCase()
