/**
 * Every folder of `tests/pages` is a page with what must be read off it. To add one, add a folder
 * with `source.html` and `expected.json`; a page without its expectation fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Window } from "happy-dom";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/article/extract.ts";
import { rangeOf } from "../../src/article/places.ts";
import { splitSentences } from "../../src/article/sentences.ts";

interface Expected {
  title: string;
  outlet: string;
  published: string | null;
  lang: string;
  credit: string | null;
  url?: string;
  sentences: string[];
}

const PAGES = join(import.meta.dirname, "../pages");
const pages = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The two DOMs outside browsers that the article code must work in. */
const DOMS: Record<string, (html: string) => Document> = {
  linkedom: (html) => parseHTML(html).document,
  "happy-dom": (html) => {
    const { document } = new Window();
    document.write(html);
    return document as unknown as Document;
  },
};

describe.each(pages.map(({ name }) => name))("%s", (slug) => {
  const html = readFileSync(join(PAGES, slug, "source.html"), "utf8");
  const expected = JSON.parse(readFileSync(join(PAGES, slug, "expected.json"), "utf8")) as Expected;

  it.each(Object.keys(DOMS))("gives its sentences and particulars in %s", (dom) => {
    const document = DOMS[dom]?.(html) as Document;
    const extraction = extractArticle(document, { url: "https://site.example/page" });
    const article = extraction?.article;
    expect(article && splitSentences(article).flatMap((s) => (s.heading ? [] : [s.text]))).toEqual(
      expected.sentences,
    );
    expect(article).toMatchObject({
      title: expected.title,
      outlet: expected.outlet,
      published: expected.published,
      lang: expected.lang,
      credit: expected.credit,
      url: expected.url ?? "https://site.example/page",
    });
  });

  it("leaves the page as it was", () => {
    const { document } = parseHTML(html);
    const before = document.toString();
    extractArticle(document, { url: "https://site.example/page" });
    expect(document.toString()).toBe(before);
  });

  it("finds every sentence in its place on the page", () => {
    const document = DOMS["happy-dom"]?.(html) as Document;
    const extraction = extractArticle(document, { url: "https://site.example/page" });
    if (!extraction) throw new Error(`nothing was read from ${slug}`);
    for (const { block, start, end, text } of splitSentences(extraction.article)) {
      const range = rangeOf(extraction.places, block, start, end);
      expect(plain(range?.toString() ?? "")).toBe(text);
    }
  });
});

/** A range's text as a block has it, without what stands in the page between the text's parts. */
function plain(text: string): string {
  return text
    .replace(/Born in Basel.*?talks\./, "")
    .replaceAll("\u00ad", "")
    .replaceAll("\ufb01", "fi")
    .replace(/\s+/g, " ");
}
