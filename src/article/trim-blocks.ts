/** Takes out the blocks that stand in the article's body and are not part of its text. */
import type { PageBlock } from "./block-reader.ts";
import { readDate } from "./dates.ts";
import { isHeadingLine } from "./heading-line.ts";
import { dominantScript, isOfScript } from "./language.ts";

/** A block of which more than this share is links, and which is no sentence, leads elsewhere. */
const MAX_LINKED = 0.6;

/** Lines that open so point to something else or ask for something. */
const POINTER =
  /^(?:(?:read|see|watch|listen|hear|click)(?: (?:more|also|next|now|here|on|the full))?\s*[:>|–-]|read (?:more|next|also)\b|(?:also|must) (?:read|see)\b|see also\b|related(?: (?:articles?|stories|news|coverage|content|topics?|reading|links?|posts?|video))?\s*:?|more\s*:?$|more (?:from|on|about|stories|news)\b[^.]{0,60}$|don't miss|you (?:may|might) (?:also )?like|recommended(?: for you)?$|most (?:read|popular|viewed)|(?:story|article) continues (?:below|after)|continue reading|(?:advert(?:isement)?|ad|ads|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|reklama|реклама|iklan|إعلان|広告|广告)$|advertisement\b|sponsored|(?:sign|signed) up\b|subscribe\b|follow (?:us|me|him|her|@)|join (?:us|our|the conversation)|share (?:this|on|via)\b|share$|tweet$|loading|download (?:our|the) app|get (?:the|our) .{0,40}newsletter|already a subscriber|support (?:us|our)|copyright\b|source\s*:[^.]{0,60}$|citation\s*:|this document is subject to copyright|©|all rights reserved|(?:photo(?:graph)?|image|picture|video|foto|bild|credit)s?(?: (?:by|credit|via))?\s*:|getty images|lire aussi|à lire|lesen sie|mehr (?:zum thema|dazu)|lea también|leer más|leggi anche|leia (?:mais|também)|czytaj (?:też|także|również)|читайте (?:також|также)|смотрите также|اقرأ (?:أيضا|أيضاً)|مقالات ذات صلة|اترك تعليق)/iu;

/** A time by itself, as live blogs set it over each entry. */
const CLOCK = /^(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?|\d{1,2}\s?[ap]\.?m\.?)$/u;
/** How sentences end, closing quotes and footnote marks included. */
const SENTENCE_END = /[.!?…。！？؟।]["”’»)\]」』]*(?:\[\w{1,3}\])*$/u;
/** A line this short without the end of a sentence is a label where it stands last. */
const MAX_LABEL = 24;
/** A dated line this short is a dateline, unless it ends like a sentence. */
const MAX_DATELINE = 90;

/** Words by which a site asks its readers for money, an address or consent. */
const APPEAL =
  /\b(?:(?:to|in) your inbox|straight to your (?:inbox|phone)|readers pay for|sign up (?:for|to) (?:our|the|get)|subscribe (?:now|free|today|for|to (?:our|the|unlock))|play episode|our (?:podcast|newsletter|morning email|weekly email|daily email|app)\b|privacy policy|terms (?:of (?:use|service)|and conditions)|(?:accept|use) (?:all )?cookies|information on your device|unlimited access|already a (?:subscriber|member)|log in to|create (?:a free|an) account|become a (?:member|supporter)|support our (?:work|journalism)|(?:email|e-mail) address)/iu;
/** A longer block that has such words is an article about them. */
const MAX_APPEAL = 320;

/** Headings under which a site lists or asks for something else. */
const OTHER_SECTION =
  /^(?:\d+ )?(?:comments?(?: \(\d+\))?|(?:leave a|post a|add a) (?:reply|comment)|join the (?:conversation|discussion)|related(?: \p{L}+){0,2}|more (?:on|from|like|stories|news|articles|coverage|explainers|reading)(?: .{0,40})?|you (?:may|might) (?:also )?like|also (?:in the news|read|on .{0,30})|(?:we )?recommend(?:ed|s)?(?: (?:for you|reading|stories))?|most (?:read|popular|viewed|shared|discussed)|trending(?: now)?|latest(?: (?:news|stories|headlines|articles))?|(?:what to )?read next|up next|keep reading.{0,20}|further reading|editors?['’]s? picks?|top stories|popular(?: \p{L}+)?|in other news|elsewhere on .{0,30}|sponsored.{0,20}|around the web|sign up.{0,60}|newsletters?|about the authors?|share this.{0,20}|tags|topics|follow us|subscribe.{0,40}|advertisement)$/iu;

/** Who made the text and by what rules: it ends the article, but says nothing in it. */
const SIGN_OFF =
  /^(?:\(?(?:(?:additional )?(?:reporting|writing|editing)|edited|written|compiled|translated) by\b|our standards:|with (?:additional )?(?:reporting|files|inputs?) (?:by|from)\b|(?:this (?:article|story|report|content) (?:was|has been|is|originally)\b.{0,80}(?:publish|appear|syndicat|republish|produced|translat))|.{0,60}\bcontributed to this (?:report|article|story)|follow .{0,40} on (?:twitter|facebook|x)\b|(?:e-?mail|contact) .{0,60}@|the views expressed)/iu;

/**
 * Drops pointers, sign-offs, the headline where the body repeats it, and what hangs on at the end:
 * headings with nothing below them.
 */
export function trimBlocks(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const kept = withoutOtherSections(withoutForeign(blocks)).filter((block, index) => {
    if (index < 4 && sameText(block.text, title)) return false;
    if (isBlank(block.text) || POINTER.test(block.text) || SIGN_OFF.test(block.text)) return false;
    if (block.text.length < MAX_APPEAL && APPEAL.test(block.text)) return false;
    return !isLinkRow(block) && !isDateline(block);
  });
  const own = withoutRepeats(kept).map(withHeadingKind);
  return withoutTail(own.filter((block, index) => !leadsElsewhere(block, own[index + 1])));
}

/** A line in another script is the site's, unless it is as long as a quotation inside the text. */
const MIN_FOREIGN_QUOTATION = 80;

function withoutForeign(blocks: readonly PageBlock[]): PageBlock[] {
  const { script } = dominantScript(blocks.map(({ text }) => text).join("\n"));
  const own = blocks.map(({ text }) => isOfScript(text, script));
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  return blocks.filter(({ text }, index) => {
    const isInside = index > first && index < last && text.length >= MIN_FOREIGN_QUOTATION;
    return own[index] || isInside;
  });
}

/**
 * Takes out what stands under a heading like "Comments" or "You may also like": the rest of the box
 * that the heading opens, or, where it stands among the article's own paragraphs, all until the next
 * heading.
 */
function withoutOtherSections(blocks: readonly PageBlock[]): PageBlock[] {
  const total = lengthOf(blocks);
  const dropped = new Set<PageBlock>();
  blocks.forEach((block, index) => {
    if (dropped.has(block) || !isHeadingLike(block) || !OTHER_SECTION.test(block.text)) return;
    const box = block.element.parentElement;
    const inBox = blocks.slice(index).filter(({ element }) => box?.contains(element));
    const next = blocks.findIndex((other, at) => at > index && other.kind === "heading");
    const untilNext = blocks.slice(index, next < 0 ? undefined : next);
    const section = inBox.length < untilNext.length ? inBox : untilNext;
    if (lengthOf(section) > total * MAX_OTHER_SECTION) dropped.add(block);
    else for (const other of section) dropped.add(other);
  });
  return blocks.filter((block) => !dropped.has(block));
}

/** A section of something else is not believed to hold more than this share of the text. */
const MAX_OTHER_SECTION = 0.4;

function isHeadingLike({ kind, text }: PageBlock): boolean {
  return kind === "heading" || (text.length < 60 && !SENTENCE_END.test(text));
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Shorter lines may come twice in one article, and so may the lines of a list. */
const MIN_REPEAT = 60;
const MIN_PULL_QUOTE_WORDS = 4;

/** The second copy of a page with two layouts, and quotations pulled out of the text. */
function withoutRepeats(blocks: PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const { text, kind } = block;
    if (kind === "paragraph" && text.length >= MIN_REPEAT && SENTENCE_END.test(text)) {
      if (seen.has(text)) return false;
      seen.add(text);
    }
    if (kind !== "quote" || text.split(" ").length < MIN_PULL_QUOTE_WORDS) return true;
    const quoted = text.replace(/^[“"«‘]+|[.”"»’]+$/g, "");
    return !blocks.some((other) => other !== block && other.text.includes(quoted));
  });
}

/** Some pages set their headings as paragraphs. */
function withHeadingKind(block: PageBlock, index: number, all: readonly PageBlock[]): PageBlock {
  const next = all[index + 1];
  const isOver = next?.kind === "paragraph" || next?.kind === "item";
  if (block.kind !== "paragraph" || !isOver || !isHeadingLine(block.text, next.text)) return block;
  return { ...block, kind: "heading" };
}

function isLinkRow(block: PageBlock): boolean {
  if (block.linked <= MAX_LINKED || block.kind === "heading") return false;
  return !SENTENCE_END.test(block.text) || block.linked > 0.95;
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function sameText(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return fold(one) === fold(other);
}

function isDateline({ text, kind }: PageBlock): boolean {
  if (CLOCK.test(text)) return true;
  if (kind !== "paragraph" || text.length > MAX_DATELINE || SENTENCE_END.test(text)) return false;
  return readDate(text) !== null;
}

/** A heading that is nothing but a link, with no text below it, names another article. */
function leadsElsewhere(block: PageBlock, next: PageBlock | undefined): boolean {
  return block.kind === "heading" && block.linked > 0.9 && (!next || next.kind === "heading");
}

/** At the end of the text, headings and labels are those of something else. */
function withoutTail(blocks: PageBlock[]): PageBlock[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last && isLabel(last); last = blocks[end - 1]) end--;
  return blocks.slice(0, end);
}

function isLabel({ kind, text }: PageBlock): boolean {
  if (kind === "heading") return true;
  return (
    kind === "paragraph" &&
    text.length <= MAX_LABEL &&
    !SENTENCE_END.test(text) &&
    !/[:"”»\d]$/.test(text)
  );
}
