/** The text for the desk in the reader's language. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deskWords } from "../../extension/desk-words.ts";
import { LANGUAGES } from "../../extension/settings.ts";
import { type Texts, textsFromMessages } from "../../extension/texts.ts";
import { claimText, pageText } from "../../src/crossref/desk-text.ts";
import {
  DESK_COUNTS,
  DESK_PHRASES,
  type DeskWords,
  ENGLISH_DESK,
} from "../../src/crossref/desk-words.ts";
import { REASON_PHRASES } from "../../src/crossref/reason-words.ts";
import type { PageReport } from "../../src/crossref/types.ts";
import { verdictsIn } from "../verdict-words.ts";
import { aDeskReport } from "./desk-report.ts";
import { aPageReport } from "./page-report.ts";

type Language = (typeof LANGUAGES)[number];

function textsIn(language: Language): Texts {
  const file = readFileSync(`assets/_locales/${language}/messages.json`, "utf8");
  const messages = Object.entries(JSON.parse(file) as Record<string, { message: string }>);
  return textsFromMessages(
    Object.fromEntries(messages.map(([key, { message }]): [string, string] => [key, message])),
  );
}

const wordsIn = (language: Language) => deskWords(textsIn(language));

/** Everything that can be copied of a report: the page, on and off the subject, and each claim. */
function everyTextOf(report: PageReport, words?: DeskWords): string {
  const bare = { ...report.article, title: "", onTopic: false };
  return [
    pageText(report, words),
    pageText({ ...report, article: bare }, words),
    ...report.claims.map((claim) => claimText(claim, report.article, words)),
  ].join("\n");
}

describe("the text for the desk in English", () => {
  it.each([
    ["with every phrase", aDeskReport()],
    ["of everyday", aPageReport()],
  ])("is the command line's to the byte: a report %s", (_, report) => {
    expect(everyTextOf(report, wordsIn("en"))).toBe(everyTextOf(report));
  });

  it.each([0, 1, 2, 1_234])("is the command line's to the byte: totals of %d", (count) => {
    const report = aPageReport();
    const totals = Object.fromEntries(Object.keys(report.totals).map((of) => [of, count]));
    const counted = { ...report, totals: { ...report.totals, ...totals } };
    expect(pageText(counted, wordsIn("en"))).toBe(pageText(counted));
  });

  it("has every phrase in the report that stands here for all", () => {
    const said = new Set<string>();
    everyTextOf(aDeskReport(), {
      ...ENGLISH_DESK,
      say: (key, ...values) => {
        said.add(key);
        return ENGLISH_DESK.say(key, ...values);
      },
      count: (key, number) => {
        said.add(key);
        return ENGLISH_DESK.count(key, number);
      },
    });
    const all = Object.keys({ ...DESK_PHRASES, ...DESK_COUNTS, ...REASON_PHRASES });
    expect([...said].sort()).toEqual(all.sort());
  });
});

/** Words that are spelled as in English, and are the language's own. */
const SHARED: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  uk: [],
  ar: [],
  de: ["april", "in", "text"],
  fr: ["a", "date", "on", "page", "source"],
};

describe.each(LANGUAGES.filter((language) => language !== "en"))(
  "the text for the desk in %s",
  (language) => {
    const words = wordsIn(language);
    const text = everyTextOf(aDeskReport(), words);

    it("has no English word left", () => {
      const english = new Set(latinWords(everyTextOf(aDeskReport())));
      const left = latinWords(text).filter((word) => english.has(word));
      expect([...new Set(left)].sort()).toEqual([...SHARED[language]].sort());
    });

    it("never rules on truth", () => {
      expect(verdictsIn(text, language)).toEqual([]);
    });

    it("keeps dates as they are written in a database, and every link", () => {
      expect(text).toContain("2025-04-18");
      expect(text).toContain("https://example.org/1");
    });
  },
);

/** The words in Latin letters, small, without those in links. */
function latinWords(text: string): string[] {
  const words = text.replaceAll(/https?:\S+/g, "").match(/\p{Script=Latin}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}

describe("a language's own ways", () => {
  const report = aPageReport();

  it("are kept in the plural: Ukrainian", () => {
    const text = pageText(report, wordsIn("uk"));
    expect(text).toContain(
      "Зіставлено 2 твердження: 1 із суперечністю, 1 підтверджується (1 лише з одного джерела), 0 лише відрізняються; 5 видань, 3 джерела.",
    );
  });

  it("are kept in numbers and signs: German and French", () => {
    expect(pageText(report, wordsIn("de"))).toContain("[stützt 0,92] ");
    expect(pageText(report, wordsIn("fr"))).toContain("affirmation\u00a0: The strike");
  });

  it("are kept in direction: an English name and a date stay whole among Arabic words", () => {
    const text = pageText(report, wordsIn("ar"));
    expect(text).toContain(
      "\u2068Paper Two\u2069، \u20682025-04-20\u2069، \u2068the mayor\u2069: ",
    );
    expect(text).toContain("هنا \u206835 dead\u2069 · هناك 21");
  });
});
