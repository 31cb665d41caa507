/** Takes out the blocks that stand in the article's body and are not part of its text. */
import type { PageBlock } from "./block-reader.ts";
import { readDate } from "./dates.ts";

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

/** Who made the text and by what rules: it ends the article, but says nothing in it. */
const SIGN_OFF =
  /^(?:\(?(?:(?:additional )?(?:reporting|writing|editing)|edited|written|compiled|translated) by\b|our standards:|with (?:additional )?(?:reporting|files|inputs?) (?:by|from)\b|(?:this (?:article|story|report|content) (?:was|has been|is|originally)\b.{0,80}(?:publish|appear|syndicat|republish|produced|translat))|.{0,60}\bcontributed to this (?:report|article|story)|follow .{0,40} on (?:twitter|facebook|x)\b|(?:e-?mail|contact) .{0,60}@|the views expressed)/iu;

/**
 * Drops pointers, sign-offs, the headline where the body repeats it, and what hangs on at the end:
 * headings with nothing below them.
 */
export function trimBlocks(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const kept = blocks.filter((block, index) => {
    if (index < 4 && sameText(block.text, title)) return false;
    if (isBlank(block.text) || POINTER.test(block.text) || SIGN_OFF.test(block.text)) return false;
    return !isLinkRow(block) && !isDateline(block);
  });
  return withoutTail(kept.filter((block, index) => !leadsElsewhere(block, kept[index + 1])));
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
