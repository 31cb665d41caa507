/** The rules of `pack:check`, in the order in which they are reported. */
import { bothWays } from "./both-ways.ts";
import { copiedSentences } from "./copied-sentences.ts";
import { countsOfDifferentDays } from "./counts-of-different-days.ts";
import { earlyAssertions } from "./early-assertions.ts";
import { idleDisputes } from "./idle-disputes.ts";
import { longSentences } from "./long-sentences.ts";
import { loosePronouns } from "./loose-pronouns.ts";
import { missingSources } from "./missing-sources.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { outletsWithoutSite } from "./outlets-without-site.ts";
import { repeatedDisputes } from "./repeated-disputes.ts";
import type { Rule } from "./rule.ts";
import { strayParaphrases } from "./stray-paraphrases.ts";
import { thinWordings } from "./thin-wordings.ts";
import { unknownIds } from "./unknown-ids.ts";
import { unmarkedFigures } from "./unmarked-figures.ts";

export const RULES: readonly Rule[] = [
  unknownIds,
  missingSources,
  outletsWithoutSite,
  nearDuplicates,
  idleDisputes,
  repeatedDisputes,
  bothWays,
  countsOfDifferentDays,
  earlyAssertions,
  unmarkedFigures,
  strayParaphrases,
  loosePronouns,
  longSentences,
  copiedSentences,
  thinWordings,
];
