/** A pack from memory as the rules see it; places are made of the path. */

import { checkPack } from "../../scripts/pack/check-pack.ts";
import type { PackSource, SourceTexts } from "../../scripts/pack/pack-source.ts";
import type { Rule } from "../../scripts/pack/rules/rule.ts";
import { aPack } from "../builders.ts";

export function sourceOf(of: Parameters<typeof aPack>[0]): PackSource {
  return { pack: aPack(of), placeOf: (path) => ({ file: path.join("/"), line: 1 }) };
}

/** The entries that a rule finds fault with. */
export function caught(
  rule: Rule,
  of: Parameters<typeof aPack>[0],
  foreign: SourceTexts | null = null,
): string[] {
  return checkPack(sourceOf(of), foreign, [rule]).map(({ entry }) => entry);
}
