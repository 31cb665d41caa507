/** What stands on an article's page and is not the article, as rules. */
import { isInline, isMachinery } from "./dom-walk.ts";

/** Elements that are never body text, whatever their class. */
const REJECTED_TAGS = new Set("NAV FOOTER ASIDE FIGCAPTION MENU FORM FIELDSET".split(" "));
const REJECTED_ROLES =
  /^(?:navigation|complementary|contentinfo|dialog|alertdialog|banner|search|menu|menubar|toolbar|tablist|tooltip|alert|status)$/;

/**
 * Words of class names and ids, with the names in camel case taken apart and joined by hyphens.
 * Each must stand at the borders of a name's parts: `ad` does not find `header`.
 */
const REJECTED_NAMES = [
  // Around pictures
  "captions?",
  "(?:wp-)?caption-text",
  "(?:photo|image|img|picture|media|video)-(?:credits?|captions?|info|meta|desc(?:ription)?|wrap(?:per)?-caption)",
  "(?:gallery|slideshow|carousel|lightbox|slider)",
  // Asking the reader for something
  "newsletters?",
  "subscri(?:be|ption)s?(?:-(?:box|form|cta|banner|promo|wall|inline|widget))?",
  "sign-?up",
  "paywall",
  "regwall",
  "donat(?:e|ion)s?",
  "cta",
  "feedback",
  "survey",
  "poll",
  "cookies?(?:-\\S*)?",
  "consent",
  "gdpr",
  // Passing on and answering
  "shar(?:e|ing)(?:-?(?:bar|buttons?|box|links?|tools?|this|icons?|row|list))?",
  "sharebar",
  "addtoany",
  "sharedaddy",
  "social(?!-\\S*embed)(?:-\\S*)?",
  "comments?(?:-\\S*)?",
  "disqus(?:-\\S*)?",
  "respond",
  "reactions?",
  // Other articles
  "related(?:-\\S*)?",
  "recirc(?:ulation)?",
  "recommend(?:ed|ations?)?",
  "read-?(?:more|next|also)",
  "more-(?:stories|news|from|on|like|articles|posts|reading)",
  "also-(?:read|like|in)",
  "see-also",
  "up-next",
  "most-(?:read|viewed|popular|shared|recent)",
  "popular(?:-\\S*)?",
  "trending",
  "teasers?",
  "outbrain",
  "taboola",
  "zergnet",
  "jp-relatedposts",
  "in-?this-?story",
  "key-(?:events|points|takeaways)",
  "inline-(?:promo|link|related)",
  "tags?(?:-(?:list|links|cloud))?",
  "taglist",
  "topics?-(?:list|tags)",
  // Selling
  "promo(?:s|tion|tional|-box)?",
  "ads?",
  "ad-?(?:slot|box|unit|container|wrap(?:per)?|banner|label|text|inline|placeholder)",
  "advert(?:s|isement|isements|ising|orial)?",
  "dfp",
  "sponsor(?:ed|s)?",
  "purchase",
  "commerce",
  // The furniture of an article
  "breadcrumbs?",
  "by-?lines?",
  "authors?-(?:bio|card|info|box|block|about|details|name|meta|description)",
  "about-the-author",
  "bio",
  "post-?meta",
  "(?:article|entry|story|content)-(?:meta|tags|footer|tools|header|byline|info|share)",
  "meta(?:data|info)?",
  "date-?lines?",
  "time-?stamps?",
  "pub-?date",
  "date(?:-published)?",
  "pull-?quotes?",
  "foot-?notes?",
  "notes",
  "sign-?off",
  "standards",
  "disclaimers?",
  "copyright",
  "corrections?-policy",
  "toolbar",
  "tools",
  "pag(?:ination|er)",
  "print-?(?:only|link)",
  "tickers?",
  "widgets?",
  "side-?bar",
  "rail",
  "nav(?:bar|igation)?",
  "menu",
  "modal",
  "pop-?up",
  "overlay",
  "toc",
  "table-of-contents",
  "skip(?:-link)?",
  "sr-only",
  "screen-reader(?:-text)?",
  "visually-?hidden",
  "stand-?first",
  "dek",
  "deck",
  "ratings?",
  "player",
  "credits?",
  "hidden(?= |$)",
  // A picture's box, not "image-gallery" or "photo-essay"
  "(?:image|photo|picture|img)s?(?= |$)",
].join("|");
const REJECTED_NAME = new RegExp(`(?:^|[ -])(?:${REJECTED_NAMES})(?=$|[ -])`);

/** Inside a line only these names are believed: a "player" or a "date" may be part of a sentence. */
const REJECTED_INLINE =
  /(?:^|[ -])(?:sr-only|screen-reader(?:-text)?|visually-?hidden|tool-?tip(?:-(?:content|text))?|pop-?(?:over|up)|hover-?card|rollover-(?:\w+-)?(?:block|content)|shar(?:e|ing)|captions?|credits?|ads?|comments?-count|print-only)(?=$|[ -])/;

/** A rejected name is not believed where the element holds this share of the page's unlinked text. */
const TOO_LARGE = 0.3;
/** What is hidden from screen readers and holds more than this is the page behind an open dialog. */
const BEHIND_DIALOG = 0.6;

/** Tells which elements to leave out; made once per page, for it weighs them against the page. */
export function rejecterFor(document: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  let total = -1;
  const boxes = askBoxes(document);
  // Some pages hide themselves whole until their fonts or tests have loaded.
  const canSee = document.body.checkVisibility?.() ?? false;
  const holdsMoreThan = (share: number, element: Element): boolean => {
    if (total < 0) total = proseIn(document.body);
    return total > 0 && proseIn(element) > total * share;
  };
  return (element) => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const isChrome = boxes.has(element) || isNamedAsChrome(element);
    const isUnread = element.getAttribute("aria-hidden") === "true";
    const verdict =
      isUnseen(element) ||
      (canSee && isHiddenByStyle(element)) ||
      (isChrome && !holdsMoreThan(TOO_LARGE, element)) ||
      (isUnread && !holdsMoreThan(BEHIND_DIALOG, element));
    known.set(element, verdict);
    return verdict;
  };
}

/** A box that asks for an address or a comment is no larger than this, in characters. */
const MAX_ASK_BOX = 450;
/** How far above its field such a box may begin. */
const ASK_BOX_DEPTH = 3;

/** Newsletter boxes by what they do: a text field with a few lines of praise around it. */
function askBoxes(document: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const field of document.querySelectorAll("input:not([type=hidden]),textarea")) {
    let box = field.parentElement;
    for (let depth = 0; box && depth < ASK_BOX_DEPTH; depth++) {
      if (isInline(box) || box.querySelector("h1,article")) break;
      if ((box.textContent?.trim().length ?? 0) > MAX_ASK_BOX) break;
      boxes.add(box);
      box = box.parentElement;
    }
  }
  return boxes;
}

function isUnseen(element: Element): boolean {
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found")
    return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/.test(element.getAttribute("style") ?? "");
}

/** Whether a style sheet hides the element; DOMs outside browsers know of none. */
function isHiddenByStyle(element: Element): boolean {
  if (element.checkVisibility()) return false;
  // An element without a box of its own still shows what it holds.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== "contents";
}

function isNamedAsChrome(element: Element): boolean {
  if (REJECTED_TAGS.has(element.tagName)) return true;
  const role = element.getAttribute("role");
  if (role && REJECTED_ROLES.test(role)) return true;
  if (element.getAttribute("itemprop") === "caption") return true;
  // Rows and cells are named for what they list: "player", "date".
  if (/^T(?:ABLE|HEAD|BODY|R|D|H)$/.test(element.tagName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names.length < 3) return false;
  const pattern = isInline(element) ? REJECTED_INLINE : REJECTED_NAME;
  return pattern.test(plainNames(names));
}

/** `authorBio story__meta` becomes `author-bio story-meta`. */
function plainNames(names: string): string {
  return names
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .replace(/[_:.]+/g, "-")
    .replace(/-{2,}/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Characters of text in an element that are no link, script or style. */
function proseIn(element: Element): number {
  let sum = 0;
  // 4 is NodeFilter.SHOW_TEXT; the global is missing outside browsers.
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && parent.tagName !== "A" && !isMachinery(parent))
      sum += node.nodeValue?.trim().length ?? 0;
  }
  return sum;
}
