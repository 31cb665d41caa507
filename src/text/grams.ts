/**
 * Character 4-grams of running text, across the spaces between words, as numbers in a fixed range.
 * They see what stems miss: "bedbugs" in "bed bugs", a misspelt name, two words side by side.
 * Four did best for English in McNamee & Mayfield 2004, Character n-gram tokenization.
 */

/** Grams are hashed into this many buckets; few of some 40,000 in use share one. */
export const GRAM_BUCKETS = 1 << 18;

/** The code of the space, before the first word, between words and behind the last. */
export const SPACE = 0;

/** A letter of a folded word as a number from 1 to 63; letters beyond Latin may share one. */
export function letterCode(word: string, at: number): number {
  const unit = word.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 48 + 27;
  return 37 + (unit % 27);
}

/** The letters of a folded word; see {@link letterCode}. */
export function letterCodes(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => letterCode(word, at));
}

/** The last four codes after one more. */
export function slide(window: number, code: number): number {
  return ((window << 6) | code) & 0xffffff;
}

/** The bucket of four codes (multiplicative hashing, Knuth, The Art of Computer Programming 3). */
export function gramBucket(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> 14;
}
