/** What the overview shows, as the hash of its address: every view can be linked to. */

/** The views, in the order of their tabs. */
export const VIEWS = ["matrix", "timeline", "disputes"] as const;

/** One of them. */
export type View = (typeof VIEWS)[number];

/** A place in the overview. */
export interface Address {
  view: View;
  /** Dispute id with its pack's prefix; `null` where none is chosen. */
  question: string | null;
  /** Says the same in a table. */
  asTable: boolean;
}

/** Reads a hash; what it does not name, or names wrongly, is the matrix as a picture. */
export function addressOf(hash: string): Address {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    view: VIEWS.find((view) => view === asked.get("view")) ?? "matrix",
    question: asked.get("question"),
    asTable: asked.get("as") === "table",
  };
}

/** Writes a hash, with its "#". */
export function hashOf({ view, question, asTable }: Address): string {
  const wanted = new URLSearchParams({ view });
  if (question !== null) wanted.set("question", question);
  if (asTable) wanted.set("as", "table");
  return `#${wanted}`;
}
