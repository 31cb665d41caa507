/** A pack as the tools see it: its content, and where in its files each entry stands. */
import type { ClaimPack } from "../../src/store/schema.ts";

/** A path into JSON: member names and array positions. */
export type JsonPath = readonly (string | number)[];

/** Where something stands. */
export interface Place {
  file: string;
  /** Line from 1. */
  line: number;
}

/** What is wrong, where, and what to do about it. */
export interface Problem extends Place {
  message: string;
  remedy: string;
}

/** A pack with the means to say where each of its entries stands. */
export interface PackSource {
  pack: ClaimPack;
  /** File and line of a path in the merged pack. */
  placeOf(path: JsonPath): Place;
}

/** Texts that were not written for the pack. */
export interface SourceTexts {
  /** Of these sentences the ones that stand in a text word for word, each with the text's name. */
  copiesAmong(sentences: readonly string[]): Map<string, string>;
}
