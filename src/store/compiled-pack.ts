/**
 * A claim pack as the worker loads it: ids resolved to positions, the index already built.
 * Written by `compile.ts` at build time, opened by `claim-store.ts`; no editor ever sees it.
 */
import type { SerializedIndex } from "./inverted-index.ts";
import type {
  Claim,
  ClaimFigure,
  Compatible,
  Dispute,
  Entity,
  Outlet,
  Passage,
  Topic,
  When,
} from "./schema.ts";

/** Raised whenever the shape below changes, so that a worker never opens another version's pack. */
export const COMPILED_FORMAT = 3;

/** What a pack is about, without the signature, which is baked into the gate instead. */
export type CompiledTopic = Omit<Topic, "signature">;

/** The place a report, or one assertion in it, has what it says from. */
export interface CompiledOrigin {
  /** Reports with the same key are one origin, however many they are. */
  key: string;
  /** For the reader: "Reuters", "Rubio's remarks in Paris", "The Kyiv Independent". */
  name: string;
}

/** A report; its assertions stand with the claims. */
export interface CompiledReport {
  id: string;
  /** Position in {@link CompiledPack.outlets}. */
  outlet: number;
  title: string;
  url: string;
  published: string;
  /** The date is an estimate. */
  estimated: boolean;
  lang: string;
  /** Name of the agency whose text it republishes, if any. */
  wire: string | null;
  origin: CompiledOrigin;
}

/** One report on one claim. */
export interface CompiledAssertion {
  /** Position in {@link CompiledPack.reports}. */
  report: number;
  denies: boolean;
  who: string | null;
  says: string | null;
  figure: ClaimFigure | null;
  origin: CompiledOrigin;
  /** Where the report's page has it; `null` where that is not known, or there is no such page. */
  passage: Passage | null;
}

/** A claim with the reports that speak to it. */
export interface CompiledClaim {
  id: string;
  /** Position in {@link CompiledPack.threads}. */
  thread: number;
  statement: string;
  kind: Claim["kind"];
  when: When | null;
  figures: ClaimFigure[];
  paraphrases: string[];
  counterStatements: string[];
  assertions: CompiledAssertion[];
  /** File and line in the pack; `null` where only the pack's content was given. */
  place: string | null;
}

/** A dispute with its claims as positions in {@link CompiledPack.claims}. */
export interface CompiledDispute {
  id: string;
  question: string;
  kind: Dispute["kind"];
  positions: { label: string; claims: number[]; asOf: string | null }[];
  note: string;
}

/** Two claims that look opposed and can both hold. */
export interface CompiledCompatible {
  claims: [number, number];
  because: Compatible["because"];
  note: string;
}

export interface CompiledPack {
  format: number;
  topic: CompiledTopic;
  entities: Entity[];
  outlets: Outlet[];
  threads: string[];
  reports: CompiledReport[];
  claims: CompiledClaim[];
  disputes: CompiledDispute[];
  compatible: CompiledCompatible[];
  index: SerializedIndex;
}
