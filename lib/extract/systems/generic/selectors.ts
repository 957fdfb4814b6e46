/** Of an unknown page only what HTML itself means is known. */
export const select = {
  mainHeading: 'h1',
  /** The site's own parts, which no article is made of. */
  site: ':is(header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]):not(main *, article *)',
  term: 'dt',
  links: 'a[href]',
} as const
