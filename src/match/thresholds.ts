/** From which score on something is shown to a reader. */

/**
 * Least probability for a stance to be shown, per stance. Raising one shows fewer and surer ones.
 * A wrong conflict costs more trust than a missed one, hence the higher bar.
 */
export const SHOWN = { corroborates: 0.5, conflicts: 0.6, mentions: 0.5 } as const;

/** Least check-worthiness (0..1) for an unmatched sentence to be listed. */
export const CHECKWORTHY = 0.5;
