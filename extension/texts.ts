/** The words of the interface, from the locale files. */
import type english from "../assets/_locales/en/messages.json";
import type { I18n } from "./browser.ts";

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
  /** A text, with `$1` and so on replaced by the values in order. */
  say(key: TextKey, ...values: string[]): string;
  /** A text with a number, in the plural form that the number takes; `$1` is the number. */
  count(key: CountKey, number: number, ...values: string[]): string;
}

/** Reads texts from the browser's locale files. */
export function textsFrom(source: TextSource): Texts {
  const language = source.getMessage("languageTag") || source.getUILanguage();
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return {
    language,
    say: (key, ...values) => source.getMessage(key, values),
    count(key, number, ...values) {
      const all = [digits.format(number), ...values];
      return (
        source.getMessage(`${key}_${plural.select(number)}`, all) ||
        source.getMessage(`${key}_other`, all)
      );
    },
  };
}
