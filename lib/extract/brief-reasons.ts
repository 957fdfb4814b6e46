import type { Block } from '../text/shapes'

/** "… be REFUSED for the following reasons:" */
export const endsInReasons = /\S\s+for the following reasons? ?[:–—-]{1,3}\s?$/i

/** Behind "2. The field floods." a "(c)" is of another list; "(a)" may begin one of its own. */
export const isOther = ({ marker, style, at }: Block, from: number, blocks: readonly Block[]) =>
  !/^[1ai•]$/i.test(marker ?? '') &&
  !blocks.some((b) => b.style === style && b.at.start >= from && b.at.start < at.start)
