/**
 * The gate: is this page a news article, and is it about the pack's topic?
 *
 * It runs on every page a reader opens, so it asks for nothing costly: no layout, no `innerText`, a
 * bounded number of nodes, and no import but types. What it reads does not depend on the address.
 */
import type { TopicSignature } from "../store/schema.ts";
import type { TopicVerdict } from "./types.ts";

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

/** The gate's answer. */
export interface PageVerdict extends TopicVerdict {
  /** `article` is on the topic, `other-subject` an article on something else. */
  kind: "article" | "not-article" | "other-subject";
}

/** Characters of text the verdict rests on; more costs time and hardly ever changes it. */
const SAMPLE = 7000;
/** Paragraphs and text nodes looked at before the gate gives up on a page. */
const MAX_PARAGRAPHS = 90;
const MAX_TEXT_NODES = 3000;
/** A JSON-LD block beyond this many characters is a product feed, not an article's description. */
const MAX_JSON = 200_000;
/** Paragraphs that make up the lead. */
const LEAD = 3;
/** Shorter paragraphs are bylines, buttons and captions. */
const MIN_PARAGRAPH = 45;

/** Types from schema.org, https://schema.org/Article and its subtypes. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
const LISTING_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|ItemList|MediaGallery|ImageGallery|Product)$/;
const VIDEO_TYPE = /^VideoObject$/;

const NOT_BODY =
  "a,nav,aside,footer,dialog,button,label,[role=dialog],[role=navigation],[role=complementary],[hidden],#comments,.comments,.comment,.comment-body,.related,.newsletter,.teaser,.card,.promo,.caption,figcaption";
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
  addLine(evidence, "headline", document.title);
  readMeta(document, evidence);
  readStructuredData(document, evidence);
  for (const heading of document.querySelectorAll("h1")) {
    addLine(evidence, "headline", heading.textContent);
    break;
  }
  readParagraphs(document, evidence);
  if (evidence.prose < 300) readLooseText(document, document.body, evidence);
  if (evidence.prose < 300 && isMarkedAsArticle(evidence)) readShadowRoots(document, evidence);
  return evidence;
}

/** Whether a page is an article, and how much of its evidence speaks for the topic. */
export function judgeTopic(evidence: PageEvidence, signature: TopicSignature): PageVerdict {
  const score = Math.max(0, evidenceOf(evidence, signature) / signature.threshold);
  if (!isArticle(evidence)) return { onTopic: false, score, kind: "not-article" };
  const onTopic = score >= 1;
  return { onTopic, score, kind: onTopic ? "article" : "other-subject" };
}

/** What speaks for the topic less what speaks for another subject; not below 0 without evidence. */
function evidenceOf(evidence: PageEvidence, signature: TopicSignature): number {
  const headline = fold(evidence.headline);
  const lead = fold(`${evidence.description}\n${evidence.paragraphs.slice(0, LEAD).join("\n")}`);
  // Most pages end here: an article on the topic names it in its headline or lead.
  if (weigh(signature.for, [headline, lead], FOR) === 0) return 0;
  const zones = [headline, lead, fold(evidence.paragraphs.slice(LEAD).join("\n"))];
  return weigh(signature.for, zones, FOR) - weigh(signature.against, zones, AGAINST);
}

/**
 * Whether the page is one article, as against a front page, a list of results, a thread of comments
 * or a video with a caption.
 */
export function isArticle(evidence: PageEvidence): boolean {
  const { types, prose, teasers, ogType } = evidence;
  const articles = types.filter((type) => ARTICLE_TYPE.test(type)).length;
  let points = 0;
  // Three or more articles side by side in the structured data describe a list of them.
  if (articles > 0 && articles < 3) points += 3;
  if (ogType === "article" || ogType.startsWith("article:")) points += 2;
  else if (ogType === "website") points -= 1;
  else if (ogType.startsWith("video") || ogType === "profile") points -= 3;
  if (evidence.dated) points += 1;
  if (types.some((type) => LISTING_TYPE.test(type)) && articles === 0) points -= 3;
  if (types.some((type) => VIDEO_TYPE.test(type)) && prose < 500) points -= articles > 0 ? 4 : 3;
  if (prose >= 300) points += 1;
  if (prose >= 700) points += 1;
  if (prose >= 1400) points += 1;
  // A plain page that says nothing of itself, with running text and no lists of links.
  if (types.length === 0 && ogType === "" && teasers === 0 && evidence.paragraphs.length > 2)
    points += 1;
  if (teasers > 3 && teasers * 110 > prose) points -= 3;
  if (prose === 0) points -= 3;
  return points >= 2;
}

function isMarkedAsArticle(evidence: PageEvidence): boolean {
  return evidence.ogType === "article" || evidence.types.some((type) => ARTICLE_TYPE.test(type));
}

function readMeta(document: Document, evidence: PageEvidence): void {
  for (const meta of document.getElementsByTagName("meta")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? "").toLowerCase();
    const content = meta.getAttribute("content") ?? "";
    if (name === "og:type") evidence.ogType = content.trim().toLowerCase();
    else if (name === "og:title") addLine(evidence, "headline", content);
    else if (name === "description" || name === "og:description")
      addLine(evidence, "description", content);
    else if (/^(?:article:published_time|date|pubdate|dc\.date(?:\.issued)?)$/.test(name))
      evidence.dated = true;
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
    const text = squeeze(paragraph.textContent);
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
  let seen = 0;
  for (const element of document.getElementsByTagName("*")) {
    if (++seen > MAX_TEXT_NODES) return;
    if (!element.shadowRoot) continue;
    for (const paragraph of element.shadowRoot.querySelectorAll("p")) {
      const text = squeeze(paragraph.textContent);
      if (text.length >= MIN_PARAGRAPH) addProse(evidence, text);
    }
  }
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

function squeeze(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** Lower case with plain apostrophes and without soft hyphens, so that terms are written simply. */
function fold(text: string): string {
  return text
    .replace(/[’ʼ`]/g, "'")
    .replace(/\u00ad/g, "")
    .toLowerCase();
}

/** What share of its weight a term counts for, by the most prominent place where it stands. */
interface Prominence {
  headline: number;
  lead: number;
  /** In the body after the lead, by number of mentions. */
  once: number;
  repeated: number;
}

/** A word of the headline says more of the subject than one in passing. */
const FOR: Prominence = { headline: 1.25, lead: 1, once: 0.6, repeated: 1 };
/** Another subject takes a page over only from its headline or lead; further down it is an aside. */
const AGAINST: Prominence = { headline: 1.25, lead: 1, once: 0.25, repeated: 0.4 };

/** Adds up the terms that the text has; a group counts once, with its strongest term. */
function weigh(terms: TopicSignature["for"], zones: string[], by: Prominence): number {
  const groups = new Map<string, number>();
  for (const term of terms) {
    const key = term.group ?? term.text;
    const known = groups.get(key) ?? 0;
    if (known >= term.weight * by.headline) continue;
    const weight = term.weight * prominence(fold(term.text), zones, by);
    if (weight > known) groups.set(key, weight);
  }
  let sum = 0;
  for (const weight of groups.values()) sum += weight;
  return sum;
}

function prominence(term: string, zones: string[], by: Prominence): number {
  const [headline = "", lead = "", body = ""] = zones;
  if (count(term, headline, 1) > 0) return by.headline;
  if (count(term, lead, 1) > 0) return by.lead;
  const times = count(term, body, 2);
  return times === 0 ? 0 : times === 1 ? by.once : by.repeated;
}

/**
 * Counts a term up to a limit. A term stands at the start of a word and may have any ending
 * ("ukrain" finds "Ukrainians"). Scripts without capitals join words to prefixes or use no spaces,
 * so there any place counts.
 */
function count(term: string, text: string, limit: number): number {
  let times = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const before = at === 0 ? " " : text.charAt(at - 1);
    if (before === before.toUpperCase() && ++times >= limit) break;
  }
  return times;
}
