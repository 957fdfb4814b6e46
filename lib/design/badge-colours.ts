/**
 * The tokens' colours for the toolbar button's badge, where no style sheet reaches (a test compares them with
 * tokens.css). The browser's own toolbar is light or dark without telling us: the light set is dark enough
 * for white signs on either.
 */
export const badgeColours = {
  action: '#1f4f8f',
  attention: '#8a5a00',
  loss: '#a12b25',
  ink: '#ffffff',
} as const
