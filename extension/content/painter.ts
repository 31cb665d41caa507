/** Draws ranges on the page, one kind of highlight for each standing. */
import type { Standing } from "../../src/crossref/types.ts";
import { wrapInMarks } from "./mark-fallback.ts";

/** A kind of highlight; `flash` points out one claim for a moment. */
export type Paint = Standing | "flash";

/** Every kind, from the faintest to the one that is drawn on top. */
export const PAINTS: readonly Paint[] = [
  "mentioned",
  "corroborated",
  "conflicting",
  "both",
  "flash",
];

/** Draws and clears; what it drew is gone after `clear`. */
export interface Painter {
  /** Whether drawing changes the page's DOM. */
  readonly altersPage: boolean;
  /** Replaces everything drawn of one kind. */
  paint(kind: Paint, ranges: readonly Range[]): void;
  clear(): void;
}

/** Name of a highlight in the page's registry. */
export const highlightName = (kind: Paint) => `second-source-${kind}`;

/** The painter that suits the browser: without elements where it can, with `<mark>` elsewhere. */
export function painterFor(window: Window & typeof globalThis): Painter {
  return typeof window.Highlight === "function" && window.CSS?.highlights
    ? highlightPainter(window)
    : markPainter();
}

/** Draws by the CSS Custom Highlight API: the page's DOM stays as it is. */
export function highlightPainter(window: Window & typeof globalThis): Painter {
  const registry = window.CSS.highlights;
  return {
    altersPage: false,
    paint(kind, ranges) {
      if (ranges.length === 0) {
        registry.delete(highlightName(kind));
        return;
      }
      const highlight = new window.Highlight(...ranges);
      highlight.priority = PAINTS.indexOf(kind);
      registry.set(highlightName(kind), highlight);
    },
    clear() {
      for (const kind of PAINTS) registry.delete(highlightName(kind));
    },
  };
}

/** Draws with `<mark>` elements, which it takes out again without a trace. */
export function markPainter(): Painter {
  const undo = new Map<Paint, () => void>();
  return {
    altersPage: true,
    paint(kind, ranges) {
      undo.get(kind)?.();
      undo.set(kind, wrapInMarks(ranges, kind));
    },
    clear() {
      for (const takeOut of undo.values()) takeOut();
      undo.clear();
    },
  };
}
