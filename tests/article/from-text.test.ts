import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../../src/article/from-text.ts";
import { splitSentences } from "../../src/article/sentences.ts";

const PASTED = `ENGLISHأخبار العالمأوروبا

Pause in fighting extended by a week

Negotiators met for a second day in Geneva and extended the pause by a week.

What comes next
The next round begins on Friday.
- The bridge stays open by day.

اترك تعليقاً
لن يتم نشر عنوان بريدك الإلكتروني`;

describe("plain text", () => {
  const article = articleFromText(PASTED, { published: "2025-03-04" });

  it("has its title and body without the site around it", () => {
    expect(article.title).toBe("Pause in fighting extended by a week");
    expect(article.blocks).toEqual([
      {
        kind: "paragraph",
        text: "Negotiators met for a second day in Geneva and extended the pause by a week.",
      },
      { kind: "heading", text: "What comes next" },
      { kind: "paragraph", text: "The next round begins on Friday." },
      { kind: "item", text: "The bridge stays open by day." },
    ]);
  });

  it("takes what it cannot tell from the caller", () => {
    expect(article).toMatchObject({ published: "2025-03-04", url: "", outlet: "", lang: "en" });
  });

  it("without a title begins with its first paragraph", () => {
    const { title, blocks } = articleFromText("The talks ended on Friday.\nNo date was set.");
    expect(title).toBe("");
    expect(blocks).toHaveLength(2);
  });

  it("keeps an Arabic article and drops the English around it", () => {
    const { lang, blocks } = articleFromText(
      "Home\nاتفق الطرفان يوم الثلاثاء على تمديد الهدنة أسبوعا آخر.\nوقالت الحكومة إن الجولة المقبلة تبدأ الجمعة.",
    );
    expect(lang).toBe("ar");
    expect(blocks).toHaveLength(2);
  });
});

const SEEDS = join(
  process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../../shared"),
  "seeds",
);

describe.skipIf(!existsSync(SEEDS))("the seed articles (skipped where they are absent)", () => {
  const read = (name: string) => articleFromText(readFileSync(join(SEEDS, name), "utf8"));

  it("have no word of the Arabic site left in them", () => {
    expect(JSON.stringify(read("strategia-news.txt"))).not.toMatch(/\p{Script=Arabic}/u);
  });

  it("give about twenty sentences each, headings apart", () => {
    for (const name of ["strategia-news.txt", "last-news.txt"]) {
      const sentences = splitSentences(read(name)).filter(({ heading }) => !heading);
      expect(sentences.length).toBeGreaterThanOrEqual(16);
      expect(sentences.length).toBeLessThanOrEqual(24);
    }
  });

  it("have their headings told from their paragraphs", () => {
    const headings = read("last-news.txt").blocks.filter(({ kind }) => kind === "heading");
    expect(headings).toHaveLength(4);
  });
});
