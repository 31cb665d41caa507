/** How the article code walks a page: in reading order, through open shadow roots, past machinery. */

/** 1, 3, 8, 9, 11: `Node` constants, written out because the global is missing outside browsers. */
export const ELEMENT = 1;
export const TEXT = 3;

/** Elements that hold no text a reader sees. */
const MACHINERY = new Set(
  (
    "SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PICTURE IMG MAP HEAD LINK META " +
    "INPUT SELECT TEXTAREA OPTION DATALIST BUTTON PROGRESS METER DIALOG MATH AMP-AD AMP-ANALYTICS AMP-SIDEBAR " +
    "AMP-SOCIAL-SHARE AMP-CONSENT AMP-EMBED AMP-IMG AMP-LIST AMP-STICKY-AD AMP-PIXEL"
  ).split(" "),
);

/** Phrasing elements, https://html.spec.whatwg.org/#phrasing-content: text flows through them. */
const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RTC " +
    "RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR"
  ).split(" "),
);

/** Whether an element can be passed over with all that it holds. */
export function isMachinery(element: Element): boolean {
  return MACHINERY.has(element.tagName.toUpperCase());
}

/** Whether text goes on in the same line across the element's borders. */
export function isInline(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  if (INLINE.has(name)) return true;
  // A web component inside a paragraph is a word with a tooltip; elsewhere it is a box.
  return name.includes("-") && element.parentElement?.tagName === "P";
}

/** The children that a reader sees, in order: a shadow root's in place of its host's own. */
export function flatChildren(element: Element): Node[] {
  const root = element.shadowRoot;
  if (root) return [...root.childNodes];
  if (element.tagName === "SLOT") {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}
