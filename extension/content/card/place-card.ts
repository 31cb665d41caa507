/** Where a card stands: beside its sentence, inside the window, never over the sentence. */

/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the card goes, and how high it may be. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** Room between the card and the sentence, and between the card and the window's edge, in pixels. */
const GAP = 8;
/** A card lower than this shows too little to be worth its place. */
const LEAST_HEIGHT = 96;

/**
 * Below the sentence where there is room, else above, else on whichever of both sides has more; then
 * the card scrolls inside. Where the sentence fills the window, the card takes the window's foot.
 *
 * @param lines boxes of the sentence's lines
 * @param size of the card as it wants to be
 * @param view size of the window
 * @param at horizontal place of the pointer; the sentence's beginning where there is none
 */
export function placeCard(
  lines: readonly Box[],
  size: { width: number; height: number },
  view: { width: number; height: number },
  at?: number,
): CardPlace {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const start = at ?? lines[0]?.left ?? 0;
  const left = Math.max(GAP, Math.min(start - GAP, view.width - size.width - GAP));
  const below = view.height - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  if (size.height <= below || (below >= above && below >= LEAST_HEIGHT)) {
    return { left, top: bottom + GAP, maxHeight: below };
  }
  if (above >= LEAST_HEIGHT) {
    const height = Math.min(size.height, above);
    return { left, top: top - GAP - height, maxHeight: above };
  }
  const height = Math.min(size.height, LEAST_HEIGHT);
  return { left, top: Math.max(GAP, view.height - height - GAP), maxHeight: height };
}
