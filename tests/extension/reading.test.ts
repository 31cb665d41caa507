// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Painter } from "../../extension/content/painter.ts";
import { type ReadingTools, readingOf } from "../../extension/content/reading.ts";
import type { ClaimMark } from "../../extension/messages.ts";
import { ok } from "../../extension/result.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../extension/settings.ts";
import { extractArticle } from "../../src/article/extract.ts";

const SENTENCE = "Ukraine accepted the ceasefire of 30 days that the United States proposed.";
const FILLER =
  "The foreign ministers met in the morning and talked for several hours in a hotel by the river.";

/** A mark on the article's first paragraph. */
const MARK: ClaimMark = {
  claim: "kyiv-accepts#0",
  block: 0,
  start: 0,
  end: SENTENCE.length,
  standing: "corroborated",
  score: 0.9,
};

describe("the reading of a page", () => {
  /** Answers the article that was sent at this place with its marks. */
  let answers: ((marks: ClaimMark[]) => void)[];
  let asked: string[];
  let painted: string[];
  let settings: Settings;

  beforeEach(() => {
    [answers, asked, painted, settings] = [[], [], [], DEFAULT_SETTINGS];
    document.body.innerHTML = `<article><h1>Talks on a ceasefire go on</h1>${[SENTENCE, FILLER, FILLER].map((line) => `<p>${line}</p>`).join("")}</article>`;
  });

  function read() {
    const painter: Painter = {
      altersPage: false,
      paint(kind, ranges) {
        if (kind === "corroborated") painted = ranges.map(String);
      },
      clear() {
        painted = [];
      },
    };
    const call: ReadingTools["call"] = (type) => {
      asked.push(type);
      // `never`: of all calls, only those with an article are answered here.
      return new Promise((resolve) => answers.push((marks) => resolve(ok({ marks }) as never)));
    };
    return readingOf({
      document,
      painter,
      call,
      judge: () => ({ kind: "on-topic", score: 1, prose: 900 }),
      extract: async () => extractArticle(document, { url: "https://news.example/talks" }),
      loadSettings: async () => settings,
      alteredPage: () => {},
      drawn: () => {},
      life: new AbortController(),
    });
  }

  const questions = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));

  it("highlights what the background found", async () => {
    const reading = read();
    void reading.read();
    await questions(1);
    answers[0]?.([MARK]);
    await vi.waitFor(() => expect(painted).toEqual([SENTENCE]));
  });

  it("starts afresh on a page that was left before the answer came", async () => {
    const reading = read();
    void reading.read();
    await questions(1);
    void reading.check(true);
    await questions(2);
    expect(asked).toEqual(["content:article", "content:article"]);
    answers[1]?.([MARK]);
    await vi.waitFor(() => expect(painted).toEqual([SENTENCE]));
    // The first answer comes after all: it is of the former visit.
    answers[0]?.([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(painted).toEqual([SENTENCE]);
  });

  it("takes settings that changed while the page was away", async () => {
    const reading = read();
    void reading.read();
    await questions(1);
    answers[0]?.([MARK]);
    await vi.waitFor(() => expect(painted).toEqual([SENTENCE]));
    settings = { ...DEFAULT_SETTINGS, highlights: false };
    void reading.check(true);
    await questions(2);
    answers[1]?.([MARK]);
    await vi.waitFor(() => expect(painted).toEqual([]));
  });
});
