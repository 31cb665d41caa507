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
  /**
   * Cross-referenced; the report may hold no claim at all. `lost` names the claims, by
   * `PageClaim.id`, whose sentence the page no longer has.
   */
  | { phase: "done"; url: string; report: PageReport; lost?: string[] }
  | { phase: "failed"; url: string; error: Failure };
