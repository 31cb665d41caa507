/** A copy of the page to work on, so that the reader's page is never touched. */

import { ELEMENT, flatChildren, isMachinery, TEXT } from "./dom-walk.ts";
import { titleOf } from "./page-evidence.ts";

/** The attribute that ties a text of the copy to its place in {@link Snapshot.live}. */
export const MARK = "data-second-source";

/** The copy and the way back. */
export interface Snapshot {
  /** A document of its own: nothing in it loads, runs or is shown. */
  document: Document;
  /** The page's text nodes; the copy of the one at `i` stands in a span with {@link MARK}=`i`. */
  live: Text[];
}

/** What the extraction rules look at; everything else would only cost time to copy. */
const COPIED = ["class", "id", "role", "itemprop", "rel", "style", "hidden"];

/**
 * Copies what a reader can see of the page's body, open shadow roots included.
 *
 * @param reject elements to leave out with all that they hold.
 */
export function takeSnapshot(document: Document, reject: (element: Element) => boolean): Snapshot {
  const copy = emptyDocument(document);
  const live: Text[] = [];
  const copyInto = (target: Element, source: Element): void => {
    for (const child of flatChildren(source)) {
      if (child.nodeType === TEXT) {
        const text = copy.createTextNode(child.nodeValue ?? "");
        if (/\S/.test(text.data)) {
          // Readability renames, unwraps and rebuilds elements; a span around the text outlives it.
          const span = copy.createElement("span");
          span.setAttribute(MARK, String(live.push(child as Text) - 1));
          span.appendChild(text);
          target.appendChild(span);
        } else {
          target.appendChild(text);
        }
      } else if (child.nodeType === ELEMENT) {
        const element = child as Element;
        if (isMachinery(element) || reject(element)) continue;
        const twin = copy.createElement(nameFor(element));
        for (const name of COPIED) {
          const value = element.getAttribute(name);
          if (value !== null) twin.setAttribute(name, value);
        }
        // Readability weighs links by their text; a fragment link counts for less.
        if (twin.tagName === "A") twin.setAttribute("href", element.getAttribute("href") ?? "#");
        target.appendChild(twin);
        copyInto(twin, element);
      }
    }
  };
  if (document.body) copyInto(copy.body, document.body);
  return { document: copy, live };
}

/** `DOMImplementation.createHTMLDocument` would do, but some DOMs outside browsers lack it. */
function emptyDocument(document: Document): Document {
  const copy = document.cloneNode(false) as Document;
  const html = copy.createElement("html");
  const head = copy.createElement("head");
  const title = copy.createElement("title");
  title.textContent = titleOf(document);
  head.append(title);
  html.append(head, copy.createElement("body"));
  copy.append(html);
  return copy;
}

/** A custom element's copy is a plain box, which the extraction rules know how to weigh. */
function nameFor(element: Element): string {
  const name = element.tagName.toLowerCase();
  if (!/^[a-z][a-z0-9]*$/.test(name))
    return element.parentElement?.tagName === "P" ? "span" : "div";
  // Whole pages stand in one form on some systems, and Readability drops forms.
  return name === "form" || name === "slot" || name === "center" ? "div" : name;
}
