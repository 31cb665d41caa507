/** Lead-ins: the bold label that opens a paragraph of a briefing, "The Paris Draft: ...". */

/** Short words that a label in title case may leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|vs?|with)$/;
/** A longer run of words before a colon is the first half of a sentence. */
const MAX_WORDS = 7;

/**
 * Length of the lead-in at the start of a text, with its colon and the space after it; 0 where there
 * is none. A lead-in is in title case, or one word ("Kyiv:"), and a capital follows it.
 */
export function leadInLength(text: string): number {
  const match = /^([\p{Lu}\p{N}][^.!?:;“”"]{0,70}):\s+(?=[“"«'‘]?[\p{Lu}\p{N}])/u.exec(text);
  const [whole, label] = match ?? [];
  if (!whole || !label) return 0;
  const words = label.split(/\s+/);
  if (words.length > MAX_WORDS) return 0;
  const isTitle = words.every((word) => SMALL.test(word) || /^[‘“"'(]?[\p{Lu}\p{N}]/u.test(word));
  return isTitle ? whole.length : 0;
}
