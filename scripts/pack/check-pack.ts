/** Runs the rules of `rules/` over a pack. */
import type { PackSource, Place, SourceTexts } from "./pack-source.ts";
import { RULES } from "./rules/index.ts";
import type { Finding, Rule } from "./rules/rule.ts";

/** A finding with its rule and its place in the files. */
export interface CheckedFinding extends Finding, Place {
  rule: string;
  severity: Rule["severity"];
}

/** What the rules find in a pack, rule by rule; `foreign` is `null` where the texts are missing. */
export function checkPack(
  source: PackSource,
  foreign: SourceTexts | null,
  rules: readonly Rule[] = RULES,
): CheckedFinding[] {
  return rules.flatMap((rule) =>
    [...rule.check(source, { foreign })].map((finding) => ({
      ...finding,
      ...source.placeOf(finding.path),
      rule: rule.name,
      severity: rule.severity,
    })),
  );
}

/** One line for the terminal: place, severity, rule, entry, what is wrong, what to do. */
export function formatFinding(finding: CheckedFinding): string {
  const { file, line, severity, rule, entry, message, remedy } = finding;
  return `${file}:${line}: ${severity} [${rule}] ${entry}: ${message}; ${remedy}`;
}
