/** Results that cross from one context to another; thrown errors would lose their class there. */

/** What can go wrong in a way that the reader can do something about. */
export type ErrorCode =
  /** The tab has no script of ours and none may be put there. */
  | "not-allowed"
  /** The page could not be read as an article. */
  | "unreadable"
  /** The claim packs could not be opened. */
  | "packs"
  /** The extension was updated or switched off while the page was open. */
  | "gone"
  /** A message came from where it may not come from, or named no handler. */
  | "refused"
  /** Anything else. */
  | "unexpected";

/** A failure as data. */
export interface Failure {
  code: ErrorCode;
  /** For the log and the details line; not the sentence that the reader sees first. */
  message: string;
}

/** A value or a failure; plain data, so that it survives structured cloning. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Wraps a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Makes a failure. */
export function failed(code: ErrorCode, message: string): { ok: false; error: Failure } {
  return { ok: false, error: { code, message } };
}

/** Gives the failure for a thrown value: unexpected, with the phrase of what we were doing. */
export function failureOf(thrown: unknown, doing: string): Failure {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "unexpected", message: `${doing}: ${reason}` };
}
