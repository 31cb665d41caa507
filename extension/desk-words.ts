/** The reader's language for the text that is copied for the desk. */
import { type DeskWords, ENGLISH_DESK } from "../src/crossref/desk-words.ts";
import type { Texts } from "./texts.ts";

/** Words for the desk from the locale files; in English they read as on the command line. */
export function deskWords(texts: Texts): DeskWords {
  return {
    // The interface writes "April 13" in English, the command line "13 April".
    language: texts.language === "en" ? ENGLISH_DESK.language : texts.language,
    say: texts.say,
    count: texts.countBare,
    quote: texts.quote,
  };
}
