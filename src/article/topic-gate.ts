/**
 * The gate: is this page a news article, and is it about the pack's topic?
 *
 * What runs on every page is this file, `page-evidence.ts` and `packed-signature.ts`; together they
 * import nothing but types.
 */
import { type PackedSignature, type SearchedText, searched, termsFor } from "./packed-signature.ts";
import { ARTICLE_TYPE, type PageEvidence } from "./page-evidence.ts";
import type { TopicVerdict } from "./types.ts";

export { openShadowRoots, type PageEvidence, readEvidence } from "./page-evidence.ts";

/** The gate's answer. */
export interface PageVerdict extends TopicVerdict {
  /** `article` is on the topic, `other-subject` an article on something else. */
  kind: "article" | "not-article" | "other-subject";
}

/** Paragraphs that make up the lead. */
const LEAD = 3;

/** Types of schema.org for pages that are no article, whatever text they hold. */
const LISTING_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|ItemList|MediaGallery|ImageGallery|Product)$/;
const VIDEO_TYPE = /^VideoObject$/;

/**
 * Whether a page is an article, and how much of its evidence speaks for the topic. What is no article
 * is not weighed.
 */
export function judgeTopic(evidence: PageEvidence, signature: PackedSignature): PageVerdict {
  if (!isArticle(evidence)) return { onTopic: false, score: 0, kind: "not-article" };
  const score = Math.max(0, evidenceOf(evidence, signature) / signature.threshold);
  const onTopic = score >= 1;
  return { onTopic, score, kind: onTopic ? "article" : "other-subject" };
}

/**
 * The verdict on a page for several packs: that of the signature which it is nearest to. Without a
 * signature no page is an article.
 */
export function judgeTopics(
  evidence: PageEvidence,
  signatures: readonly PackedSignature[],
): PageVerdict {
  let best: PageVerdict = { onTopic: false, score: 0, kind: "not-article" };
  let nearest = -1;
  for (const signature of signatures) {
    const verdict = judgeTopic(evidence, signature);
    if (verdict.score > nearest) {
      best = verdict;
      nearest = verdict.score;
    }
  }
  return best;
}

/**
 * What speaks for the topic; where that is enough, less what speaks for another subject. Not below 0
 * without evidence.
 */
function evidenceOf(evidence: PageEvidence, signature: PackedSignature): number {
  const headline = fold(evidence.headline);
  const lead = fold(`${evidence.description}\n${evidence.paragraphs.slice(0, LEAD).join("\n")}`);
  // Most pages end here: an article on the topic names it in its headline or lead.
  if (!hasTerm(signature.for, `${headline}\n${lead}`)) return 0;
  const body = fold(evidence.paragraphs.slice(LEAD).join("\n"));
  const zones = { headline, lead, body, all: searched(`${headline}\n${lead}\n${body}`) };
  const sum = weigh(signature.for, zones, FOR);
  return sum < signature.threshold ? sum : sum - weigh(signature.against, zones, AGAINST);
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

/** The parts of a page, folded, from the most prominent down. */
interface Zones {
  headline: string;
  lead: string;
  body: string;
  all: SearchedText;
}

/** Adds up the terms that the text has; a group counts once, with its strongest term. */
function weigh(terms: PackedSignature["for"], zones: Zones, by: Prominence): number {
  const groups = new Map<string, number>();
  for (const { group, weight, texts } of termsFor(terms, zones.all)) {
    for (const text of texts) {
      const counts = weight * prominence(text, zones, by);
      if (counts > (groups.get(group) ?? 0)) groups.set(group, counts);
    }
  }
  let sum = 0;
  for (const weight of groups.values()) sum += weight;
  return sum;
}

function prominence(term: string, { headline, lead, body }: Zones, by: Prominence): number {
  if (stands(term, headline)) return by.headline;
  if (stands(term, lead)) return by.lead;
  const times = count(term, body, 2);
  return times === 0 ? 0 : times === 1 ? by.once : by.repeated;
}

function hasTerm(terms: PackedSignature["for"], text: string): boolean {
  for (const { texts } of termsFor(terms, searched(text))) {
    for (const term of texts) if (stands(term, text)) return true;
  }
  return false;
}

function stands(term: string, text: string): boolean {
  return text.includes(term) && count(term, text, 1) > 0;
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
