/** The demo pages as the engine reads them: what their odd designs must not hide or let in. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../cli/read-article.ts";
import { demoPages } from "../../scripts/demo/articles.ts";
import { readDemoPage } from "../../scripts/demo/newsroom.ts";
import { packSignature } from "../../src/article/packed-signature.ts";
import { TopicSchema } from "../../src/store/schema.ts";

const { signature } = TopicSchema.parse(
  JSON.parse(readFileSync("assets/packs/peace-talks/topic.json", "utf8")),
);

async function read(slug: string) {
  const { article, verdict } = readArticle(
    await readDemoPage(slug),
    `${slug}.html`,
    [packSignature(signature)],
    {},
  );
  return { article, verdict, text: article.blocks.map((block) => block.text).join("\n") };
}

test.each(demoPages)("$slug: on the topic $onTopic", async ({ slug, onTopic }) => {
  expect((await read(slug)).verdict.onTopic).toBe(onTopic);
});

/** First and last words of each body, and something near it that is no part of it. */
const bodies = [
  ["walkout", "The United States is prepared", "meet again in London.", "Thank you for the clear"],
  ["sumy", "THIRTY-FOUR people", "looking to buy missiles.", "Five stories before breakfast"],
  ["minerals", "Ukraine and the United States signed", "Kyiv accepted.", "Lithium prices find"],
  ["live", "Ukraine agreed to the Easter ceasefire", "minerals deal.", "the world in six minutes"],
  ["brussels", "BRUSSELS: European governments", "lets in the cold.", "شاي الميناء"],
  ["questions", "The talks on ending", "told Putin to stop.", "paid for by readers"],
] as const;

describe.each(bodies)("%s", (slug, first, last, chrome) => {
  test("is read from its first sentence to its last", async () => {
    const { text } = await read(slug);
    expect(text).toContain(first);
    expect(text).toContain(last);
  });

  test("is read without the site around it", async () => {
    expect((await read(slug)).text).not.toContain(chrome);
  });

  test("gives its date", async () => {
    expect((await read(slug)).article.published).toMatch(/^2025-04-(14|18|19|24)/);
  });
});

test("an English article inside an Arabic site is read as English", async () => {
  expect((await read("brussels")).article.lang).toMatch(/^en/);
});
