/** Figures for the eye: short in a cell, in full where there is room. */
import type { Measured } from "../../../src/crossref/overview/measure.ts";

const SIGNS: Record<Measured["qualifier"], string> = {
  exactly: "",
  about: "~",
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "fewer-than": "<",
};

/** "≥20", "350B". */
export function figureInShort({ value, qualifier }: Measured, language: string): string {
  return SIGNS[qualifier] + amountInShort(value, language);
}

/** "≥ 350,000,000,000 USD". */
export function figureInFull({ value, qualifier, unit }: Measured, language: string): string {
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value);
  return `${SIGNS[qualifier]}${SIGNS[qualifier] && " "}${amount} ${unit}`;
}

/** An amount without unit: "350B", "1.2K". */
export function amountInShort(value: number, language: string): string {
  const notation = Math.abs(value) < 10_000 ? "standard" : "compact";
  return new Intl.NumberFormat(language, { notation, maximumFractionDigits: 1 }).format(value);
}
