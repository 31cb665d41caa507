/** The locale files: complete in every language, each in its own plural forms, and without verdict. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../extension/settings.ts";
import { DESK_COUNTS, DESK_PHRASES } from "../src/crossref/desk-words.ts";
import { REASON_PHRASES } from "../src/crossref/reason-words.ts";
import { VERDICT_WORDS, verdictsIn } from "./verdict-words.ts";

const FOLDER = "assets/_locales";

type Messages = Record<string, { message: string; description?: string }>;

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, "utf8")) as Messages;
}

const english = messagesOf("en");
const PLURAL = /_(zero|one|two|few|many|other)$/;
const isPlural = (key: string) => PLURAL.test(key) && `${baseOf(key)}_other` in english;
const baseOf = (key: string) => key.replace(PLURAL, "");

/** Which values a message takes: `$1`, `$2`, … */
function placesIn(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

describe("the locale files", () => {
  it("are those of the languages that a reader can choose", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
  });

  it("put reasons and the text for the desk into the same English as the command line", () => {
    const counts = Object.entries(DESK_COUNTS).flatMap(([key, { one, other }]) => [
      [`${key}_one`, one],
      [`${key}_other`, other],
    ]);
    const phrases = Object.entries({ ...REASON_PHRASES, ...DESK_PHRASES });
    for (const [key = "", phrase] of [...phrases, ...counts]) {
      expect(english[key]?.message, key).toBe(phrase);
    }
  });

  it("have no text that nothing uses", () => {
    const sources = ["extension", "manifest.json", "src/crossref"].flatMap(textsUnder).join("\n");
    const unused = Object.keys(english).filter((key) => !sources.includes(baseOf(key)));
    expect(unused).toEqual([]);
  });
});

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const messages = messagesOf(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it("are all there, in every plural form that the language has, and no others", () => {
    const wanted = Object.keys(english).flatMap((key) => {
      if (!isPlural(key)) return [key];
      return key.endsWith("_other") ? categories.map((of) => `${baseOf(key)}_${of}`) : [];
    });
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  it("are not empty, and say which language they are and how it is written", () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === "");
    expect(empty).toEqual([]);
    expect(messages.languageTag?.message).toBe(language);
    expect(messages.textDirection?.message).toBe(language === "ar" ? "rtl" : "ltr");
  });

  it("take the same values as in English", () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const wanted = placesIn(english[isPlural(key) ? `${baseOf(key)}_other` : key]?.message ?? "");
      // "One report" and "two reports" may say so in words.
      const mayLack = isPlural(key) && /_(zero|one|two)$/.test(key) ? ["$1"] : [];
      const given = placesIn(message);
      expect(
        wanted.filter((place) => !given.includes(place) && !mayLack.includes(place)),
        `${key} lacks`,
      ).toEqual([]);
      expect(
        given.filter((place) => !wanted.includes(place)),
        `${key} has besides`,
      ).toEqual([]);
    }
  });

  it("never rule on truth", () => {
    expect(VERDICT_WORDS[language]?.length).toBeGreaterThan(10);
    const verdicts = Object.entries(messages).flatMap(([key, { message }]) =>
      verdictsIn(message, language).map((word) => `${key}: ${word}`),
    );
    expect(verdicts).toEqual([]);
  });

  it("keep the name, and describe the extension in what shops have room for", () => {
    expect(messages.extensionName?.message).toBe("Second Source");
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe("the search for verdicts", () => {
  it.each([
    ["en", "This is false.", ["false"]],
    ["en", "They lied about it.", ["lied"]],
    ["en", "The report relies on an ally.", []],
    ["uk", "Це неправда.", ["неправд"]],
    ["ar", "هذا هو الخبر الصحيح", ["صحيح"]],
    ["fr", "C’est faux.", ["faux"]],
    ["de", "Das ist nicht wahr.", ["wahr"]],
    ["de", "Das ist wahrscheinlich.", []],
  ])("in %s: %s", (language, text, found) => {
    expect(verdictsIn(text, language)).toEqual(found);
  });
});

function textsUnder(path: string): string[] {
  if (path.endsWith(".json")) return [readFileSync(path, "utf8")];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, "utf8"));
}
