/** Reads an article from plain text, as it is pasted or saved from a page. */

import { readCredit } from "./credit.ts";
import { isHeadingLine, isTitleLine } from "./heading-line.ts";
import { dominantScript, isOfScript, languageOf } from "./language.ts";
import type { Article, Block } from "./types.ts";

/** What the text itself does not tell. */
export interface TextOptions {
  /** Address it was taken from. */
  url?: string;
  /** ISO 8601 date of publication. */
  published?: string;
}

/**
 * Takes every line as a block; lines in another script than the text's are site chrome. The first
 * short line before the first paragraph is the title.
 */
export function articleFromText(text: string, options: TextOptions = {}): Article {
  const { script } = dominantScript(text);
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && isOfScript(line, script));
  const first = lines[0];
  const hasTitle = first !== undefined && lines.length > 1 && isTitleLine(first, lines[1]);
  const body = hasTitle ? lines.slice(1) : lines;
  const blocks = body.map((line, index) => blockOf(line, body[index + 1]));
  return {
    title: hasTitle ? first : "",
    outlet: "",
    url: options.url ?? "",
    published: options.published ?? null,
    lang: languageOf(body.join("\n")),
    blocks,
    credit: readCredit(blocks),
  };
}

function blockOf(line: string, next: string | undefined): Block {
  const item = /^(?:[-*•–]\s+|\d{1,2}[.)]\s+)(?=\S)/.exec(line);
  if (item) return { kind: "item", text: line.slice(item[0].length) };
  if (/^>\s*/.test(line)) return { kind: "quote", text: line.replace(/^>\s*/, "") };
  return { kind: isHeadingLine(line, next) ? "heading" : "paragraph", text: line };
}
