/** The demo's articles on the talks, as the bench opens them. */
import { demoPages } from "../../scripts/demo/articles.ts";
import { readDemoPage } from "../../scripts/demo/newsroom.ts";

/** Their HTML by path: "/walkout". */
export async function demoArticles(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const { slug, onTopic } of demoPages) {
    if (onTopic) pages.set(`/${slug}`, await readDemoPage(slug));
  }
  return pages;
}
