/**
 * Words that turn, weaken or attribute what a sentence says. Base forms; `stem` is applied on load.
 *
 * The classes follow the literature on factuality: implicatives (Karttunen 1971; Nairn, Condoravdi
 * and Karttunen 2006), negation and speculation scope (BioScope, Vincze et al. 2008) and FactBank
 * (Saurí and Pustejovsky 2009).
 */

/** Turn everything after them up to the end of their clause. */
export const NEGATORS =
  "not, n't, never, no, none, nobody, no one, nothing, neither, nor, without, cannot, hardly, scarcely, no longer, nowhere, lack, lack of, absence of, refusal to, zero";

/** Verbs that take a clause and turn it: "failed to meet" did not meet. */
export const TURNING_VERBS =
  "fail to, pretend to, refuse to, decline to, neglect to, stop short of, hold back from, forget to, fail in, avoid, prevent, abstain from, refrain from, unable to, unwilling to, rule out, no need to, in no hurry to, have yet to, be yet to, keep from, fall short of, reluctant to, hesitate to, cease to, in no position to, in no mood to, still to be, remain to be";

/** Denials: turn everything after them up to the end of the sentence. */
export const DENIALS =
  "deny, denial, dispute, refute, contradict, wrong to say, untrue, no truth, not true, false, fake, baseless, disinformation, rebut, disavow, disown, distance himself from, distance herself from, distance itself from, deny that, misrepresent";

/** Look like negation and are none. */
export const FALSE_NEGATORS =
  "not until, not only, no more than, no less than, no fewer than, not quite, not far short of, not far, no later than, no doubt, without doubt, not just, not merely, not only, not before, not long after, no matter, none other than, no sooner, if not, whether or not, not least, not short of, no-show, nothing else, nothing but, without warning, without delay, not move from, not budge from, not back down from, not back away from, not yet clear, no objection to, not averse to, not conceal, not hide, no secret, not doubt, nobody could doubt, nobody can doubt, nobody doubt, neither more nor less";

/** Say that something may be, will be or would be, not that it is. */
export const HYPOTHETICAL =
  "will, would, may, might, could, should, shall, can, expect, expect to, be to, plan to, intend to, hope, hope to, likely, possible, possibly, perhaps, probably, aim to, want to, wish to, set to, ready to, prepared to, be about to, due to meet, consider, strongly consider, fear, suppose to, potential, prospect, propose to, threaten to, in case, next week, next month, tomorrow, wait to hear, speculate, speculation, rumour, reportedly consider, try to, seek to, hint, wonder, mull, weigh, be due to, if, unless, should the, schedule, planned, await, wait for, pending, on the point of";

/** Make a clause a condition or leave it open. */
export const CONDITIONAL =
  "if, unless, should the, in case, provided that, as long as, on condition, only if, even if";

/** Say that nobody knows. */
export const OPEN =
  "whether, unclear, unknown, ask whether, ask how, wonder, keep the world guessing, keep guessing, remain to be seen, would not confirm, not confirm, wait to hear, uncertain, question, not say whether, have not decided, undecided, before official know, school of thought, some say, some argue, some believe, rumour have it, a myth";

/** Verbs and phrases that put words into somebody's mouth. */
export const SPEECH =
  "say, tell, state, announce, declare, claim, report, insist, argue, add, warn, note, write, according to, confirm, admit, acknowledge, stress, explain, suggest, believe, think, allege, maintain, repeat, assert, estimate, describe, call, quote, reveal, post, mention, remark, comment, accuse";

/** Turn the few words after them: "Russia rather than Ukraine". */
export const CONTRASTS = "rather than, instead of, as opposed to, in place of";
