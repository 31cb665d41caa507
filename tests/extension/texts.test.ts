import { describe, expect, it } from "vitest";
import { followTexts, textsOfNow } from "../../extension/follow-texts.ts";
import { changeSettings, type Settings } from "../../extension/settings.ts";
import { textsFor, textsFromMessages } from "../../extension/texts.ts";
import { fakeStorage } from "./fake-browser.ts";

/** A package with three languages, of which the browser itself speaks German. */
const files: Record<string, Record<string, string>> = {
  en: { languageTag: "en", textDirection: "ltr", tryAgain: "Try again", details: "Details" },
  de: { languageTag: "de", textDirection: "ltr", tryAgain: "Erneut versuchen" },
  ar: { languageTag: "ar", textDirection: "rtl", tryAgain: "أعد المحاولة" },
};

function fakePackage() {
  const asked: string[] = [];
  const read = async (address: string | URL | Request): Promise<Response> => {
    asked.push(String(address));
    const language = /^package:_locales\/(\w+)\/messages\.json$/.exec(String(address))?.[1] ?? "";
    const messages = Object.entries(files[language] ?? {});
    if (messages.length === 0) throw new TypeError("no such file");
    return Response.json(Object.fromEntries(messages.map(([key, message]) => [key, { message }])));
  };
  const sync = fakeStorage();
  const browser = {
    i18n: { getUILanguage: () => "de-AT", getMessage: (key: string) => files.de?.[key] ?? "" },
    runtime: { getURL: (path: string) => `package:${path}` },
    storage: { sync },
  };
  return { asked, browser, read, sync };
}

describe("texts in a language of choice", () => {
  it("are the browser's own while the reader chose none, and no file is read", async () => {
    const { asked, browser, read } = fakePackage();
    const texts = await textsFor(browser, { language: "auto" }, read);
    expect(texts.say("tryAgain")).toBe("Erneut versuchen");
    expect(asked).toEqual([]);
  });

  it("come from the package, and in English where the language lacks one", async () => {
    const { browser, read } = fakePackage();
    const texts = await textsFor(browser, { language: "ar" }, read);
    expect(texts.say("tryAgain")).toBe("أعد المحاولة");
    expect(texts.say("details")).toBe("Details");
    expect(texts).toMatchObject({ language: "ar", direction: "rtl" });
  });

  it("are the browser's where the package cannot be read", async () => {
    const { browser, read } = fakePackage();
    const texts = await textsFor(browser, { language: "uk" }, read);
    expect(texts.say("tryAgain")).toBe("Erneut versuchen");
  });

  it("take every plural form that the language has", () => {
    const forms = { zero: "лише", one: "$1 день", few: "$1 дні", many: "$1 днів" };
    const texts = textsFromMessages({
      languageTag: "uk",
      ...Object.fromEntries(Object.entries(forms).map(([of, form]) => [`daysLater_${of}`, form])),
    });
    expect([1, 3, 11, 21].map((days) => texts.count("daysLater", days))).toEqual([
      "1 день",
      "3 дні",
      "11 днів",
      "21 день",
    ]);
  });

  it("set thousands apart on the page, and not in a text that leaves it", () => {
    const texts = textsFromMessages({ languageTag: "en", reports_other: "$1 reports" });
    expect(texts.count("reports", 1_234)).toBe("1,234 reports");
    expect(texts.countBare("reports", 1_234)).toBe("1234 reports");
  });

  it("fill their places in any order, once, and keep a doubled dollar sign", () => {
    const texts = textsFromMessages({ languageTag: "en", saidBy: "$2 of $1 for $$5" });
    expect(texts.say("saidBy", "$2", "mayor")).toBe("mayor of $2 for $5");
  });
});

describe("texts written from right to left", () => {
  it("keep a Latin name apart from the numbers beside it, and leave plain numbers alone", () => {
    const direction = { languageTag: "ar", textDirection: "rtl" };
    const texts = textsFromMessages({ ...direction, slotIs: "$1: $2" });
    expect(texts.say("slotIs", "Peace talks", "246")).toBe("\u2068Peace talks\u2069: 246");
    const english = textsFromMessages({ languageTag: "en", slotIs: "$1: $2" });
    expect(english.say("slotIs", "Peace talks", "246")).toBe("Peace talks: 246");
  });

  it("keep the day and the year of a date in their places", () => {
    const texts = textsFromMessages({ languageTag: "ar", textDirection: "rtl" });
    expect(texts.quote("2025-04-13")).toBe("\u20682025-04-13\u2069");
    expect(textsFromMessages({ languageTag: "en" }).quote("2025-04-13")).toBe("2025-04-13");
  });
});

describe("a surface that follows the language", () => {
  it("is written and laid out anew when the reader changes it, and not otherwise", async () => {
    const { browser, read, sync } = fakePackage();
    const root = { lang: "en", dir: "ltr" };
    const seen: string[] = [];
    const life = new AbortController();
    const show = (texts: { say(key: "tryAgain"): string }) =>
      void seen.push(`${root.lang} ${root.dir} ${texts.say("tryAgain")}`);
    await followTexts(browser, root, show, life.signal, read);
    await changeSettings(sync, { highlights: false });
    await changeSettings(sync, { language: "ar" });
    await expect.poll(() => seen.length).toBe(2);
    life.abort();
    await changeSettings(sync, { language: "en" });
    expect(seen).toEqual(["de ltr Erneut versuchen", "ar rtl أعد المحاولة"]);
  });

  it("shows the last choice where an earlier one is read later", async () => {
    const { browser, read, sync } = fakePackage();
    let readArabic = () => {};
    const slowArabic: typeof read = async (address) => {
      if (String(address).includes("/ar/")) await new Promise<void>((go) => (readArabic = go));
      return read(address);
    };
    const seen: string[] = [];
    const root = { lang: "", dir: "" };
    const signal = new AbortController().signal;
    await followTexts(browser, root, (texts) => seen.push(texts.language), signal, slowArabic);
    const choose = (language: Settings["language"]) => changeSettings(sync, { language });
    await choose("ar");
    await choose("en");
    await expect.poll(() => seen.at(-1)).toBe("en");
    readArabic();
    await new Promise((settled) => setImmediate(settled));
    expect(seen).toEqual(["de", "en"]);
  });
});

describe("the background's texts", () => {
  it("are those of the language set at this moment, each file read once", async () => {
    const { asked, browser, read, sync } = fakePackage();
    await changeSettings(sync, { language: "en" });
    const texts = textsOfNow(browser, read);
    expect((await texts()).say("tryAgain")).toBe("Try again");
    await texts();
    expect(asked).toHaveLength(1);
    await changeSettings(sync, { language: "ar" });
    expect((await texts()).say("tryAgain")).toBe("أعد المحاولة");
  });
});
