/** What every rule of `pack:check` is made of. */
import type { JsonPath, PackSource, SourceTexts } from "../pack-source.ts";

/** A breach of a rule. */
export interface Finding {
  /** Where in the merged pack it stands. */
  path: JsonPath;
  /** The entry that it is about: a claim's, dispute's or report's id. */
  entry: string;
  message: string;
  remedy: string;
}

/** What a rule may look at beside the pack. */
export interface RuleContext {
  /** Texts of others that may not stand in the pack; `null` where they are not at hand. */
  foreign: SourceTexts | null;
}

/** One thing that `pack:check` sees to. */
export interface Rule {
  name: string;
  /** An `error` keeps the pack from passing; a `warning` is for the editor to judge. */
  severity: "error" | "warning";
  /** What the rule guards against, in one sentence. */
  guards: string;
  check(source: PackSource, context: RuleContext): Iterable<Finding>;
}
