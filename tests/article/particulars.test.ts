/** What is read of an article beside its text: date, credit, language, outlet. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readCredit } from "../../src/article/credit.ts";
import { readDate } from "../../src/article/dates.ts";
import { languageOf } from "../../src/article/language.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import type { Block } from "../../src/article/types.ts";

describe("a date", () => {
  it.each([
    ["2025-04-18T16:20:00+0300", "2025-04-18T16:20:00+03:00"],
    ["2025-04-18T16:20:00.000Z", "2025-04-18T16:20:00Z"],
    ["2025-04-18", "2025-04-18"],
    ["20250418", "2025-04-18"],
    ["By our staff · 24 April 2025", "2025-04-24"],
    ["Tuesday, April 15, 2025 - by our man", "2025-04-15"],
    ["le 18 avril 2025", "2025-04-18"],
    ["18. April 2025", "2025-04-18"],
    ["18 de abril de 2025", "2025-04-18"],
    ["18 апреля 2025", "2025-04-18"],
    ["18 квітня 2025", "2025-04-18"],
    ["18 أبريل، 2025", "2025-04-18"],
    ["1 maja 2025", "2025-05-01"],
    ["18.04.2025", "2025-04-18"],
    ["18/04/2025", "2025-04-18"],
    ["04/18/2025", "2025-04-18"],
  ])("%s is read", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(["04/05/2025", "May I come in 2025", "99 April 2025", "", "call 2025-99-99"])(
    "is not made out of %s",
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe("a wire credit", () => {
  const credit = (texts: string[], byline = "") =>
    readCredit(
      texts.map((text): Block => ({ kind: "paragraph", text })),
      byline,
    );
  const TEXT = [
    "The two sides met.",
    "They parted.",
    "No date was set.",
    "A ferry ran.",
    "It rained.",
  ];

  it.each([
    ["in the dateline", ["KYIV, April 18 (Reuters) - The two sides met.", ...TEXT], "", "Reuters"],
    ["of two agencies", ["PARIS (AFP/AP) — The two sides met.", ...TEXT], "", "AP"],
    ["in a last line", [...TEXT, "With reporting by AFP"], "", "AFP"],
    ["as a source", [...TEXT, "Source: Ukrinform"], "", "Ukrinform"],
    ["standing alone", [...TEXT, "(dpa)"], "", "DPA"],
    ["in the byline", TEXT, "By Reuters", "Reuters"],
  ])("is found %s", (_where, texts, byline, agency) => {
    expect(credit(texts, byline)).toBe(agency);
  });

  it.each([
    ["quotes an agency", ["The minister told Reuters on Friday that they had met.", ...TEXT]],
    ["speaks of an agency", [...TEXT, "The AP apologised for the error in its report last week."]],
  ])("is not made of a story that %s", (_what, texts) => {
    expect(credit(texts)).toBeNull();
  });
});

describe("a language", () => {
  it("is that of the text, whatever the site says", () => {
    const english =
      "The talks between the two sides ended with a pause that was agreed by the envoys and the ministers of the region.";
    expect(languageOf(english, "ar")).toBe("en");
    expect(languageOf(english, "en_GB")).toBe("en-GB");
  });

  it.each([
    [
      "uk",
      "Сторони домовилися про перемир'я, повідомили обидві делегації, і їхні речники це підтвердили.",
    ],
    [
      "ru",
      "Стороны договорились о перемирии, сообщили обе делегации, и это подтвердили их представители.",
    ],
    [
      "de",
      "Die beiden Seiten haben sich auf eine Pause geeinigt, und der Minister ist mit dem Ergebnis nicht zufrieden.",
    ],
    [
      "fr",
      "Les deux délégations sont parvenues à un accord dans la soirée, qui est valable pour une semaine sur les deux rives.",
    ],
    [
      "pl",
      "Strony zgodziły się na przerwę w walkach, która jest ważna przez tydzień, oraz na rozmowy w Genewie, ale nie w maju.",
    ],
  ])("%s is told", (lang, text) => {
    expect(languageOf(text)).toBe(lang);
  });
});

describe("an outlet and an address", () => {
  const read = (head: string, body = "<h1>Pause extended</h1>") =>
    readMetadata(
      parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document,
      "https://a.example/x?utm=1",
    );

  it("come from what the page names", () => {
    const head = `<title>Pause extended | Delta</title><link rel="canonical" href="/news/pause">
      <script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Delta Daily"},{"@type":"NewsArticle","publisher":{"@id":"#o"}}]}</script>`;
    expect(read(head)).toMatchObject({
      title: "Pause extended",
      outlet: "Delta Daily",
      url: "https://a.example/news/pause",
    });
  });

  it("come from the title where nothing else names the outlet", () => {
    expect(read("<title>Pause extended - The Valley Post</title>").outlet).toBe("The Valley Post");
  });

  it("keep the page's own address where the canonical one leads to the front page", () => {
    expect(read('<link rel="canonical" href="https://a.example/">').url).toBe(
      "https://a.example/x?utm=1",
    );
  });
});
