/** The extractors that are set side by side; each reads one page and gives its text. */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { extractArticle } from "../../src/article/extract.ts";

/** Text of the article on a page, a line break between blocks; empty where none was found. */
export type Extractor = (html: string, url: string) => Promise<string>;

/** By the name to print. */
export const EXTRACTORS: Record<string, Extractor> = {
  "Second Source": async (html, url) =>
    extractArticle(parseHTML(html).document, { url })
      ?.article.blocks.map((block) => block.text)
      .join("\n") ?? "",
  Readability: async (html) =>
    textOf(
      new Readability<Element>(parseHTML(html).document, {
        serializer: (node) => node as Element,
      }).parse()?.content,
    ),
  Defuddle: async (html, url) => {
    const { content } = await quietly(() => Defuddle(parseHTML(html).document, url));
    return textOf(parseHTML(`<html><body>${content}</body></html>`).document.body);
  },
};

const BLOCK =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|BLOCKQUOTE|SECTION|ARTICLE|TABLE|TR|TD|TH|BR|HR|PRE|FIGURE|FIGCAPTION|HEADER|FOOTER|ASIDE|MAIN)$/;

function textOf(node: Node | null | undefined): string {
  let text = "";
  for (const child of node?.childNodes ?? []) {
    if (child.nodeType === 3) text += child.nodeValue;
    if (child.nodeType !== 1 || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(child.nodeName)) continue;
    const gap = BLOCK.test(child.nodeName) ? "\n" : "";
    text += gap + textOf(child) + gap;
  }
  return text;
}

/** Defuddle prints every JSON-LD block that does not parse. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value> {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return await work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
}
