/** A plain reading of HTML, just enough to check pages that we wrote ourselves. */

/** Elements without an end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Elements left open or closed out of turn, each with a bit of its surroundings. */
export function unbalancedTags(html: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, "$1$3");
  for (const [tag, slash, name = ""] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    const element = name.toLowerCase();
    if (slash === "") {
      if (!voidElements.has(element) && !tag.endsWith("/>")) open.push(element);
    } else if (open.pop() !== element) {
      problems.push(`${tag} closes another element`);
    }
  }
  return [...problems, ...open.map((element) => `<${element}> is never closed`)];
}

/** The text of a page without scripts, styles and tags. */
export function visibleText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** Addresses of everything that a page would load or run from elsewhere. */
export function externalResources(html: string): string[] {
  const loaded = /<(?:script|img|iframe|link rel="stylesheet")\b[^>]*(?:src|href)="([^"]*)"/gi;
  const inStyles = /url\(([^)]*)\)|@import/gi;
  return [...html.matchAll(loaded), ...html.matchAll(inStyles)].map(([, url]) => url ?? "@import");
}
