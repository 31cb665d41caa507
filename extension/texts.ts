/** The words of the interface, from the locale files. */
import type english from "../assets/_locales/en/messages.json";
import type { I18n, Runtime } from "./browser.ts";
import type { LANGUAGES, Settings } from "./settings.ts";

/** Name of a text in the locale files. */
export type TextKey = keyof typeof english;

/** Name of a text that has one form for each plural category: `claims_one`, `claims_other`. */
export type CountKey = TextKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** The part of `browser.i18n` that texts need. */
export type TextSource = Pick<I18n.Static, "getMessage" | "getUILanguage">;

/** Gives texts in the reader's language. */
export interface Texts {
  /** BCP 47 tag of the interface language, for dates and lists. */
  readonly language: string;
  /** The way that the language is written. */
  readonly direction: "ltr" | "rtl";
  /** A text, with `$1` and so on replaced by the values in order. */
  say(key: TextKey, ...values: string[]): string;
  /** A text with a number, in the plural form that the number takes; `$1` is the number. */
  count(key: CountKey, number: number, ...values: string[]): string;
  /** The same with the number in bare digits, none set apart: for text that leaves the browser. */
  countBare(key: CountKey, number: number): string;
  /** A name, a date or another value for plain text, kept in its own direction among the words. */
  quote(value: string): string;
}

/** The part of the browser that texts in a language of the reader's choice need. */
export interface TextsBrowser {
  i18n: TextSource;
  runtime: Pick<Runtime.Static, "getURL">;
}

/** Message by key, as plain data that can be sent to a page's script. */
export type Messages = Readonly<Record<string, string>>;

/** A language that the extension carries texts in. */
type Language = (typeof LANGUAGES)[number];

/** Reads texts from the browser's locale files, in the browser's own language. */
export function textsFrom(source: TextSource): Texts {
  const language = source.getMessage("languageTag") || source.getUILanguage();
  const direction = source.getMessage("textDirection") === "rtl" ? "rtl" : "ltr";
  const placed = direction === "rtl" ? isolated : (value: string) => value;
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const inForm = (key: CountKey, number: number, values: string[]) =>
    source.getMessage(`${key}_${plural.select(number)}`, values) ||
    source.getMessage(`${key}_other`, values);
  return {
    language,
    direction,
    say: (key, ...values) => source.getMessage(key, values.map(placed)),
    count: (key, number, ...values) =>
      inForm(key, number, [digits.format(number), ...values.map(placed)]),
    countBare: (key, number) => inForm(key, number, [String(number)]),
    quote: placed,
  };
}

/**
 * A value between the marks FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: a Latin name keeps its
 * own direction, and the numbers beside it keep theirs; the day of an ISO date does not change
 * places with its year. https://www.unicode.org/reports/tr9/
 */
function isolated(value: string): string {
  return /\p{L}|\d-\d/u.test(value) ? `\u2068${value}\u2069` : value;
}

/**
 * Gives texts in the language that the reader chose. `browser.i18n` knows the browser's language
 * alone, so another one is read from the extension's own package.
 *
 * Not for scripts in pages, which may not read the package: the background sends them
 * {@link packagedMessages}, and they make them texts by {@link textsFromMessages}.
 */
export async function textsFor(
  browser: TextsBrowser,
  { language }: Pick<Settings, "language">,
  read: typeof fetch = fetch,
): Promise<Texts> {
  if (language === "auto") return textsFrom(browser.i18n);
  try {
    return textsFromMessages(await packagedMessages(browser.runtime, language, read));
  } catch {
    // Words in the browser's language are better than none.
    return textsFrom(browser.i18n);
  }
}

/** Texts from messages that are at hand. */
export function textsFromMessages(messages: Messages): Texts {
  return textsFrom({
    getUILanguage: () => "en",
    getMessage: (key, values) =>
      // As browsers fill them: https://developer.chrome.com/docs/extensions/reference/api/i18n
      (messages[key] ?? "").replace(/\$([1-9$])/g, (_, place: string) =>
        place === "$" ? "$" : ([values ?? []].flat()[Number(place) - 1] ?? ""),
      ),
  });
}

/**
 * Every message in a language; one that it lacks is there in English, as browsers do it.
 *
 * @throws {Error} where the package cannot be read
 */
export async function packagedMessages(
  runtime: Pick<Runtime.Static, "getURL">,
  language: Language,
  read: typeof fetch = fetch,
): Promise<Messages> {
  const folders = language === "en" ? ["en"] : ["en", language];
  const files = await Promise.all(
    folders.map(async (folder) => {
      const reply = await read(runtime.getURL(`_locales/${folder}/messages.json`));
      return (await reply.json()) as Record<string, { message: string }>;
    }),
  );
  const messages = files.flatMap((file) =>
    Object.entries(file).map(([key, { message }]): [string, string] => [key, message]),
  );
  return Object.fromEntries(messages);
}
