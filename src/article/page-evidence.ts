/**
 * What a page says of itself, read as cheaply as can be: no layout, no `innerText`, a bounded number
 * of nodes. It runs on every page a reader opens and does not depend on the address.
 */

/** What a page says of itself, and a sample of its text. */
export interface PageEvidence {
  /** Every `@type` of the page's own JSON-LD and microdata; members of lists are left out. */
  types: string[];
  /** OpenGraph `og:type` in lower case, empty where the page has none. */
  ogType: string;
  /** Whether the page names a date of publication. */
  dated: boolean;
  /** Every headline the page gives: `<title>`, `og:title`, JSON-LD, `<h1>`; one a line. */
  headline: string;
  /** `description` and `og:description`; one a line. */
  description: string;
  /** The first paragraphs of running text, at most {@link SAMPLE} characters together. */
  paragraphs: string[];
  /** Characters of running text seen, in paragraphs that are no teasers. */
  prose: number;
  /** Paragraphs that stand beside a linked headline, as on a home page. */
  teasers: number;
}

/** Characters of text the verdict rests on; more costs time and hardly ever changes it. */
const SAMPLE = 7000;
/** Paragraphs, and text nodes or elements, looked at before the gate gives up on a page. */
const MAX_PARAGRAPHS = 90;
const MAX_TEXT_NODES = 3000;
/** A JSON-LD block beyond this many characters is a product feed, not an article's description. */
const MAX_JSON = 200_000;
/** Shorter paragraphs are bylines, buttons and captions. */
const MIN_PARAGRAPH = 45;

/** Types of articles in schema.org, https://schema.org/Article and its subtypes. */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;

/** Names of the metadata that is read. */
const META =
  /^(?:og:type|og:title|(?:og:)?description|article:published_time|(?:pub)?date|dc\.date(?:\.issued)?)$/i;
const NOT_BODY =
  "a,nav,aside,footer,dialog,button,label,[role=dialog],[role=navigation],[role=complementary],[hidden],#comments,.comments,.comment,.comment-body,.related,.newsletter,.teaser,.card,.promo,.caption,figcaption";
const NAMED_BOX = "[class*=newsletter],[class*=related],[class*=subscri],[class*=promo]";
const LINKED_HEADING = "h2 a,h3 a,h4 a,a h2,a h3,a h4";

/** Reads what the verdict needs; never changes the document and never throws on a broken page. */
export function readEvidence(document: Document): PageEvidence {
  const evidence: PageEvidence = {
    types: [],
    ogType: "",
    dated: false,
    headline: "",
    description: "",
    paragraphs: [],
    prose: 0,
    teasers: 0,
  };
  // A frame or an aborted load may have no element at all.
  if (!document.documentElement || !document.body) return evidence;
  addLine(evidence, "headline", titleOf(document));
  readMeta(document, evidence);
  readStructuredData(document, evidence);
  for (const heading of document.querySelectorAll("h1")) {
    addLine(evidence, "headline", heading.textContent);
    break;
  }
  readParagraphs(document, evidence);
  if (evidence.prose < 300) readLooseText(document, document.body, evidence);
  if (evidence.prose < 300) readShadowRoots(document, evidence);
  return evidence;
}

function readMeta(document: Document, evidence: PageEvidence): void {
  for (const meta of document.getElementsByTagName("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    // Most are for other machines, and have long contents.
    if (!name || !META.test(name)) continue;
    const content = meta.getAttribute("content") ?? "";
    if (/^og:type$/i.test(name)) evidence.ogType = content.trim().toLowerCase();
    else if (/title$/i.test(name)) addLine(evidence, "headline", content);
    else if (/description$/i.test(name)) addLine(evidence, "description", content);
    else evidence.dated = true;
  }
}

function readStructuredData(document: Document, evidence: PageEvidence): void {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > MAX_JSON) continue;
    try {
      collectTypes(JSON.parse(text), evidence, 0);
    } catch {
      // Trailing commas and raw line breaks are common; the types can still be read off.
      for (const match of text.matchAll(/"@type"\s*:\s*"(\w+)"/g)) {
        if (match[1]) evidence.types.push(match[1]);
      }
      if (text.includes('"datePublished"')) evidence.dated = true;
    }
  }
  for (const item of document.querySelectorAll("[itemscope][itemtype*='schema.org']")) {
    const type = item.getAttribute("itemtype")?.split("/").pop();
    if (type) evidence.types.push(type);
    if (evidence.types.length > 40) break;
  }
}

/** Takes the types of the page itself: arrays, `@graph` and `mainEntity`, but no list members. */
function collectTypes(node: unknown, evidence: PageEvidence, depth: number): void {
  if (node === null || typeof node !== "object" || depth > 4) return;
  if (Array.isArray(node)) {
    for (const member of node) collectTypes(member, evidence, depth + 1);
    return;
  }
  const item = node as Record<string, unknown>;
  const type = item["@type"];
  // `["NewsArticle", "LiveBlogPosting"]` is one thing of two types.
  const name = Array.isArray(type)
    ? (type.find((one) => ARTICLE_TYPE.test(String(one))) ?? type[0])
    : type;
  if (typeof name === "string") evidence.types.push(name);
  if (typeof item.headline === "string") addLine(evidence, "headline", item.headline);
  if (typeof item.datePublished === "string") evidence.dated = true;
  collectTypes(item["@graph"], evidence, depth + 1);
  collectTypes(item.mainEntity, evidence, depth + 1);
}

function readParagraphs(document: Document, evidence: PageEvidence): void {
  // Paragraphs of one article share their parent: what it stands in is asked once.
  const boxes = new Map<Element | null, Box>();
  let seen = 0;
  for (const paragraph of document.getElementsByTagName("p")) {
    if (++seen > MAX_PARAGRAPHS || evidence.prose > SAMPLE) return;
    const raw = paragraph.textContent;
    if (raw.length < MIN_PARAGRAPH) continue;
    const text = squeeze(raw);
    if (text.length < MIN_PARAGRAPH || linkedIn(paragraph) > text.length / 2) continue;
    if (paragraph.className && paragraph.matches(NOT_BODY)) continue;
    const parent = paragraph.parentElement;
    const box = boxes.get(parent) ?? boxOf(parent);
    boxes.set(parent, box);
    if (box === "teaser") evidence.teasers += 1;
    else if (box === "body") addProse(evidence, text);
  }
}

/** Where paragraphs stand: in running text, beside a linked headline, or in the site around it. */
type Box = "body" | "teaser" | "site";

function boxOf(parent: Element | null): Box {
  if (!parent) return "body";
  const site = parent.closest(NOT_BODY);
  // Some sites name the whole page so: `<body class="comments">`.
  if (site && site.tagName !== "BODY" && site.tagName !== "HTML") return "site";
  const isSmall = parent.children.length <= 6;
  // A part of a name is believed of a small box only: `has-newsletter` may name a whole column.
  if (isSmall && parent.matches(NAMED_BOX)) return "site";
  return isSmall && parent.querySelector(LINKED_HEADING) ? "teaser" : "body";
}

/** Characters of a paragraph's links. */
function linkedIn(paragraph: Element): number {
  let length = 0;
  if (!paragraph.firstElementChild) return 0;
  for (const link of paragraph.getElementsByTagName("a")) length += link.textContent?.length ?? 0;
  return length;
}

/** For pages without paragraphs: text that stands straight in divisions and table cells. */
function readLooseText(document: Document, root: Node, evidence: PageEvidence): void {
  // 4 is NodeFilter.SHOW_TEXT; the global is missing outside browsers.
  const walker = document.createTreeWalker(root, 4);
  for (let seen = 0; seen < MAX_TEXT_NODES && evidence.prose <= SAMPLE; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    if ((node.nodeValue?.length ?? 0) < MIN_PARAGRAPH) continue;
    const parent = node.parentElement;
    if (!parent || /^(?:P|A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/.test(parent.tagName))
      continue;
    const text = squeeze(node.nodeValue);
    if (text.length >= MIN_PARAGRAPH && !parent.closest(NOT_BODY)) addProse(evidence, text);
  }
}

/** For articles set by web components: paragraphs in open shadow roots, one level deep. */
function readShadowRoots(document: Document, evidence: PageEvidence): void {
  for (const root of openShadowRoots(document)) {
    for (const paragraph of root.querySelectorAll("p")) {
      const text = squeeze(paragraph.textContent);
      if (text.length >= MIN_PARAGRAPH) addProse(evidence, text);
    }
  }
}

/** The open shadow roots of the page's first elements, one level deep. */
export function openShadowRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let seen = 0;
  for (const element of document.getElementsByTagName("*")) {
    if (++seen > MAX_TEXT_NODES) break;
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots;
}

function addProse(evidence: PageEvidence, text: string): void {
  if (evidence.prose < SAMPLE) evidence.paragraphs.push(text.slice(0, 2000));
  evidence.prose += text.length;
}

function addLine(
  evidence: PageEvidence,
  field: "headline" | "description",
  text: string | null,
): void {
  const line = squeeze(text).slice(0, 500);
  if (line && !evidence[field].includes(line)) evidence[field] += `\n${line}`;
}

/** The page's title; an image or form called "title" takes the property's place in a document. */
export function titleOf(document: Document): string {
  return typeof document.title === "string" ? document.title : "";
}

function squeeze(text: string | null): string {
  // Single spaces are left alone: nearly all are, and each replacement costs.
  return (text ?? "").replace(/\s{2,}|[^\S ]/g, " ").trim();
}
