/** A message in the place of the list: what is the matter, and what the reader can do. */
import { useTexts } from "../ui/texts-context.ts";

/** Which drawing stands above the words. */
export type NoticeKind =
  | "waiting"
  | "no-article"
  | "elsewhere"
  | "closed"
  | "failed"
  | "nothing"
  | "newer"
  | "paused"
  | "page";

interface NoticeProps {
  kind: NoticeKind;
  title: string;
  text: string;
  /** For whoever reports a fault; folded away. */
  details?: string;
  action?: { label: string; run: () => void };
  /** Smaller, below the headline of an article. */
  inside?: boolean;
}

/** Line drawings on a 48 by 48 grid, after the two discs of the extension's icon. */
const DRAWINGS: Record<Exclude<NoticeKind, "waiting">, string> = {
  "no-article": "M8 10h32v28H8zM8 18h32M20 18v20M25 24h10M25 31h10",
  elsewhere: "M14 24m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0M29 15h15v18H29z",
  closed: "M12 22h24v18H12zM17 22v-6a7 7 0 0 1 14 0v6M24 29v4",
  failed: "M24 8L43 40H5zM24 20v9M24 34h.01",
  nothing:
    "M17 24m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0M31 24m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0",
  newer: "M8 12h32v28H8zM8 20h32M16 8v7M32 8v7M24 25v6h6",
  paused: "M24 24m-17 0a17 17 0 1 0 34 0a17 17 0 1 0-34 0M19 17v14M29 17v14",
  page: "M11 6h18l8 8v28H11zM29 6v8h8M17 22h14M17 28h14M17 34h8",
};

/** Shows the message; announced to screen readers when it changes. */
export function Notice({ kind, title, text, details, action, inside = false }: NoticeProps) {
  const texts = useTexts();
  const Heading = inside ? "h2" : "h1";
  return (
    <div class={`notice notice-${kind} ${inside ? "notice-inside" : ""}`}>
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
      <div role="status">
        {title && <Heading>{title}</Heading>}
        {text && <p>{text}</p>}
      </div>
      {kind === "waiting" && title && <progress aria-label={title} />}
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
