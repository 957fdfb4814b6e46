/** The product has few classes of its own: labels are bold runs, headings or terms of a list. */
export const select = {
  /** The machine-written summary of the older layout: never the record. */
  analysis: 'article, .message, [class*="analysis" i], [class*="summary" i]',
  labels: 'p > strong:first-child, p > b:first-child, dt, h2, h3, h4, strong, b',
  subtitle: 'h2.subtitle, .subtitle',
  heading: 'h1',
  footer: 'footer, [class*="footer" i]',
  tag: '.tag, [class*="badge" i]',
} as const
