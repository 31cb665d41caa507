/** What is known of one tab; the popup draws it, the badge counts it. */
import type { PageReport } from "../../src/crossref/types.ts";
import type { Failure } from "../result.ts";

/** The state of one tab's page. */
export type TabState =
  /** The page is on the topic and is being read and matched. */
  | { phase: "analysing"; url: string }
  /** The page is no news article. */
  | { phase: "not-article"; url: string }
  /** A news article, but not on the subject of a loaded pack. */
  | { phase: "other-subject"; url: string }
  /** A page where the browser lets no extension run. */
  | { phase: "not-allowed"; url: string }
  /** The reader paused everything, or switched the extension off for this site. */
  | { phase: "paused" | "off-here"; url: string }
  /** On the topic, and read once the reader asks for it. */
  | { phase: "on-demand"; url: string }
  | DoneState
  /** A selection was cross-referenced; `back` is what is known of the page itself. */
  | {
      phase: "selection";
      url: string;
      text: string;
      report: PageReport;
      back: Exclude<TabState, { phase: "selection" }> | null;
    }
  | { phase: "failed"; url: string; error: Failure };

/** A claim that the page no longer makes. */
export interface LostClaim {
  /** Claim id with its pack's prefix. */
  claim: string;
  statement: string;
  /** The sentence as it stood. */
  sentence: string;
}

/** Cross-referenced; the report may hold no claim at all. */
export interface DoneState {
  phase: "done";
  url: string;
  report: PageReport;
  /** Claims that the page made earlier in this visit and makes no more. */
  lost: LostClaim[];
  /** `PageClaim.id` that a surface shall open at, once. */
  focus: string | null;
}

/** What is known of the page itself, whatever is selected on it. */
export function pageStateOf(state: TabState | undefined) {
  return state?.phase === "selection" ? (state.back ?? undefined) : state;
}
