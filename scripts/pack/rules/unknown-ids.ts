import { definitionsOf, referencesOf } from "../references.ts";
import type { Rule } from "./rule.ts";

/** Every id that an entry names is one that the pack has. */
export const unknownIds: Rule = {
  name: "unknown-ids",
  severity: "error",
  guards: "An id that names nothing leads nowhere.",
  *check({ pack }) {
    const known = new Set<string>();
    for (const { kind, id } of definitionsOf(pack)) known.add(`${kind} ${id}`);
    for (const { kind, id, path } of referencesOf(pack)) {
      if (known.has(`${kind} ${id}`)) continue;
      yield {
        path,
        entry: id,
        message: `the pack has no ${kind} "${id}"`,
        remedy: "correct the id, or add the entry",
      };
    }
  },
};
