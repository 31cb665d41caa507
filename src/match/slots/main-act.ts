/** What a text is about: the act that the rest of it belongs to. */
import type { Analysis } from "./analysis.ts";
import type { Act } from "./roles.ts";

/** Acts that tell how something is put or how large it is, not what happens. */
const MODIFIERS = new Set(["unconditional", "full", "open-to", "realistic", "warn", "blame"]);

/** The claim's own act: the first one behind who says it, or behind the first name. */
export function mainOf({ acts, speaker }: Analysis): Act | undefined {
  const said = acts.filter(({ unit }) => !speaker || unit.from > speaker.verb);
  const candidates = said.length > 0 ? said : acts;
  return candidates.find(({ unit }) => !MODIFIERS.has(unit.key.slice(2))) ?? candidates[0];
}
