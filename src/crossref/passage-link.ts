/** Links that open a report at the passage where it says something. */
import type { Passage } from "../store/schema.ts";

/**
 * The address that opens a page at a passage: browsers scroll there and mark it, or open the page as
 * ever where they cannot find it. A fragment that the address has stays.
 *
 * As specified in https://wicg.github.io/scroll-to-text-fragment/.
 *
 * @param passage `null` gives the address as it is
 */
export function passageLink(url: string, passage: Passage | null): string {
  if (passage === null) return url;
  const { from, to } = passage;
  const ends = to === undefined ? [from] : [from, to];
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${ends.map(encoded).join(",")}`;
}

/** Percent-encoded, and "-" too, which would tell the browser to look beside the passage. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
