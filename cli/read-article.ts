/** From a file's text to the article in it, the same way the extension reads a page. */
import { parseHTML } from "linkedom";
import { extractArticle } from "../src/article/extract.ts";
import { articleFromText } from "../src/article/from-text.ts";
import type { PackedSignature } from "../src/article/packed-signature.ts";
import { judgeTopics, type PageEvidence, readEvidence } from "../src/article/topic-gate.ts";
import type { Article, TopicVerdict } from "../src/article/types.ts";
import { InputError } from "./failure.ts";

/** An article with the gate's verdict on it. */
export interface ReadArticle {
  article: Article;
  verdict: TopicVerdict;
}

/** What the caller knows better than the file says. */
export interface KnownOfArticle {
  url?: string;
  published?: string;
}

/**
 * Reads HTML or plain text; what starts with a tag is HTML, whatever the file is called.
 *
 * @throws {InputError} naming the file, where it holds no article.
 */
export function readArticle(
  content: string,
  file: string,
  signatures: readonly PackedSignature[],
  known: KnownOfArticle,
): ReadArticle {
  if (content.trim() === "") throw new InputError(`${file} is empty; give an article to read`);
  const read = /^\s*(?:<!--[\s\S]*?-->\s*)*<[!a-z?]/i.test(content) ? readPage : readText;
  const { article, verdict } = read(content, file, signatures, known);
  return {
    article: known.published ? { ...article, published: known.published } : article,
    verdict,
  };
}

function readPage(
  html: string,
  file: string,
  signatures: readonly PackedSignature[],
  { url = "" }: KnownOfArticle,
): ReadArticle {
  const { document } = parseHTML(html);
  const verdict = judgeTopics(readEvidence(document), signatures);
  const extraction = extractArticle(document, { url });
  if (!extraction) {
    throw new InputError(
      `${file}: no article text was found in this page; save the page as complete HTML, or give its text as a .txt file`,
    );
  }
  return { article: extraction.article, verdict };
}

function readText(
  text: string,
  _file: string,
  signatures: readonly PackedSignature[],
  known: KnownOfArticle,
): ReadArticle {
  const article = articleFromText(text, known);
  return { article, verdict: judgeTopics(evidenceOf(article), signatures) };
}

/** A text file is taken for an article; only its subject is in question. */
function evidenceOf(article: Article): PageEvidence {
  const paragraphs = article.blocks.map((block) => block.text);
  return {
    types: ["NewsArticle"],
    ogType: "article",
    dated: true,
    headline: article.title,
    description: "",
    paragraphs,
    prose: paragraphs.join("").length,
    teasers: 0,
  };
}
