/** What passes between the stages of matching: candidates, judgements and their reasons. */

/** How a sentence stands to a claim; the terms follow FNC-1 and the stance literature. */
export type Label = "corroborates" | "conflicts" | "mentions" | "unrelated";

/** A label that can be shown to a reader. */
export type Stance = Exclude<Label, "unrelated">;

/** The parts of a statement that are compared one by one. */
export type Slot =
  | "actor"
  | "action"
  | "polarity"
  | "modality"
  | "figure"
  | "date"
  | "place"
  | "scope"
  | "attribution"
  | "office";

/** Why two statements that differ can both hold. */
export type Compatibility =
  | "earlier-count"
  | "later-count"
  | "other-date"
  | "scope"
  | "territory"
  | "way-of-counting"
  | "partial"
  | "proposal"
  | "attribution"
  | "rounding";

/** One reason for a judgement, as data; `crossref/explain.ts` puts it into words. */
export type Reason =
  /** Content words that the two share, as the sentence writes them. */
  | { kind: "words"; words: string[] }
  /**
   * A slot that says the same on both sides, each as written there; `roughly` for figures that can be
   * one and the same though they are not written so: "nearly five", "more than four".
   */
  | { kind: "agrees"; slot: Slot; here: string; there: string; roughly?: true }
  /** A slot that cannot hold on both sides at once. */
  | { kind: "opposes"; slot: Slot; here: string; there: string }
  /** A slot that differs though both can hold. */
  | { kind: "differs"; slot: Slot; here: string; there: string; because: Compatibility }
  /** A dispute recorded in the pack sets the two claims against each other. */
  | { kind: "dispute"; dispute: string; question: string; here: string; there: string }
  /**
   * A question whose answer changed in time, in the order that the pack records: `there` stood
   * before or after `here`, `on` that ISO day where the pack has it.
   */
  | {
      kind: "series";
      dispute: string;
      question: string;
      here: string;
      there: string;
      order: "earlier" | "later";
      on: string | null;
    }
  /** The pack records why the two claims can both hold. */
  | { kind: "compatible"; because: Compatibility; note: string }
  /** The report denies the claim. */
  | { kind: "denial"; who: string };

/** A piece of text with the date by which its "yesterday" and "Sunday" are resolved. */
export interface Statement {
  text: string;
  /** ISO 8601 date on which the text was published. */
  published?: string;
  /** ISO 8601 date (or its known prefix) of what the text states. */
  when?: string;
}

/** What the engine says of a sentence and a claim. */
export interface Judgement {
  label: Label;
  /** Probability of the label in 0..1, calibrated on the pairs that the weights were fitted on. */
  score: number;
  /** Probability of every label; they add up to 1. */
  probabilities: Record<Label, number>;
  reasons: Reason[];
}

/** A claim that a query may be about, found through the index. */
export interface Candidate {
  /** Position of the claim in the index, from 0. */
  claim: number;
  /** Relevance, not below 0; comparable within one query only. */
  score: number;
}
