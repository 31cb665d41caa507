/** From which score on something is shown to a reader. */

/**
 * Least probability for a stance to be shown. Raising one shows fewer and surer ones. A wrong
 * conflict costs more trust than a missed one, hence the higher bar; a mention is shown for what
 * differs in it, so its bar is the probability that the sentence takes either side.
 */
export const SHOWN = { corroborates: 0.5, conflicts: 0.75, mentions: 0.4 } as const;

/** Least check-worthiness (0..1) for an unmatched sentence to be listed. */
export const CHECKWORTHY = 0.5;
