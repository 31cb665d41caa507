import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPages } from "../../scripts/demo/articles.ts";
import { type Newsroom, readDemoPage, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { externalResources, unbalancedTags, visibleText } from "./markup.ts";

describe("the demo newsroom", () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.close());

  test("has six articles on the talks and two on other subjects", () => {
    expect(newsroom.articles.filter(({ onTopic }) => onTopic)).toHaveLength(6);
    expect(newsroom.articles.filter(({ onTopic }) => !onTopic)).toHaveLength(2);
  });

  test("links every article from a front page that says what to do", async () => {
    const front = await (await fetch(newsroom.url)).text();
    for (const { slug } of newsroom.articles) expect(front).toContain(`href="/${slug}"`);
    expect(visibleText(front)).toMatch(/click the second source icon in the toolbar/i);
    expect(unbalancedTags(front)).toEqual([]);
  });

  test("serves every article under its address", async () => {
    for (const { url, slug } of newsroom.articles) {
      const response = await fetch(url);
      expect(response.status, url).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toBe(await readDemoPage(slug));
    }
  });

  test("answers 404 for anything else, also for files of its own", async () => {
    for (const path of ["nothing", "walkout.html", "../articles.ts", "%2e%2e/articles.ts"]) {
      expect((await fetch(newsroom.url + path)).status, path).toBe(404);
    }
  });

  test("is only reachable from this machine", () => {
    expect(new URL(newsroom.url).hostname).toBe("127.0.0.1");
  });
});

test("structured data of the demo pages parses, and some of them have it", async () => {
  const pages = await Promise.all(demoPages.map(({ slug }) => readDemoPage(slug)));
  const blocks = pages.flatMap((html) => [
    ...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
  ]);
  expect(blocks).not.toEqual([]);
  for (const [, json] of blocks) expect(JSON.parse(json ?? "")).toHaveProperty("@context");
});

describe.each(demoPages)("demo page $slug", ({ slug, title }) => {
  let html: string;
  beforeAll(async () => {
    html = await readDemoPage(slug);
  });

  test("is well-formed", () => {
    expect(unbalancedTags(html)).toEqual([]);
  });

  test("carries the title that the front page gives it", () => {
    expect(visibleText(html).toLowerCase()).toContain(
      title.replace("talks live:", "talks:").toLowerCase(),
    );
  });

  test("loads nothing from elsewhere", () => {
    expect(externalResources(html)).toEqual([]);
  });

  test("is as long as a news article", () => {
    const { length } = visibleText(html).split(" ");
    expect(length).toBeGreaterThan(350);
    expect(length).toBeLessThan(750);
  });
});
