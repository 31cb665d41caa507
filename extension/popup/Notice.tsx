/** A whole-popup message: what is the matter, and what the reader can do. */
import { useTexts } from "../ui/texts-context.ts";

/** Which drawing stands above the words. */
export type NoticeKind = "waiting" | "no-article" | "elsewhere" | "closed" | "failed" | "nothing";

interface NoticeProps {
  kind: NoticeKind;
  title: string;
  text: string;
  /** For whoever reports a fault; folded away. */
  details?: string;
  action?: { label: string; run: () => void };
}

/** Line drawings on a 48 by 48 grid, after the two discs of the extension's icon. */
const DRAWINGS: Record<Exclude<NoticeKind, "waiting">, string> = {
  "no-article": "M8 10h32v28H8zM8 18h32M20 18v20M25 24h10M25 31h10",
  elsewhere: "M18 24m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0M38 14v20M33 24h10",
  closed: "M12 22h24v18H12zM17 22v-6a7 7 0 0 1 14 0v6M24 29v4",
  failed: "M24 8L43 40H5zM24 20v9M24 34h.01",
  nothing:
    "M17 24m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0M31 24m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0",
};

/** Shows the message; announced to screen readers when it changes. */
export function Notice({ kind, title, text, details, action }: NoticeProps) {
  const texts = useTexts();
  return (
    <div class={`notice notice-${kind}`} role="status">
      {kind === "waiting" ? (
        <div class="overlap" aria-hidden="true">
          <i />
          <i />
        </div>
      ) : (
        <svg class="notice-drawing" viewBox="0 0 48 48" aria-hidden="true">
          <path d={DRAWINGS[kind]} />
        </svg>
      )}
      {title && <h1>{title}</h1>}
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {action.label}
        </button>
      )}
      {details && (
        <details>
          <summary>{texts.say("details")}</summary>
          <p class="code">{details}</p>
        </details>
      )}
    </div>
  );
}
