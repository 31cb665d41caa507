/** What a length of time is the length of: the talks, the telephone call, the news conference after them. */
import type { Figure } from "../../text/figures.ts";
import type { Analysis } from "./analysis.ts";
import { phraseList } from "./phrases.ts";
import { stemSet } from "./stem.ts";

/** Ways of being together that are not each other; "talks" may be by telephone or face to face. */
const OCCASIONS = {
  meeting:
    "meet, summit, sit down, session, sitting, round, dinner, lunch, talk, negotiation, negotiate, discussion, conversation, consultation",
  call: "call, telephone, phone, speak, talk, discussion, conversation",
  press: "press conference, news conference, briefing, press event",
  speech: "speech, address, statement, interview",
  stay: "visit, stay, trip, journey, tour",
  flight: "flight, fly",
  alert: "alert, alarm, siren",
};
const FINDERS = Object.entries(OCCASIONS).map(
  ([name, words]) => [name, phraseList(words)] as const,
);
const CLOCKED = new Set(["hours", "minutes"]);
/** Before these stands what the length is of. */
const LASTS = stemSet("last take took run ran go went drag");
/** Behind one of these a verb's subject begins. */
const SUBJECT_BEGINS = new Set([..."?!.,;:", ...stemSet("that and but say")]);
/** Tokens between such a verb and the figure: "went on for more than". */
const VERB_REACH = 5;
/** Tokens behind a figure in which "of talks" stands, and before it "met for". */
const BEHIND = 3;
const BEFORE = 10;

/** Whether two lengths of time are of occasions that are not each other. */
export function measureOtherThings(a: Figure, b: Figure, here: Analysis, there: Analysis): boolean {
  if (!CLOCKED.has(a.unit ?? "") || !CLOCKED.has(b.unit ?? "")) return false;
  const [one, other] = [occasions(a, here), occasions(b, there)];
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

/** The occasions that the words beside a figure may stand for; none where no word tells. */
function occasions({ start, end }: Figure, { tokens, stems }: Analysis): ReadonlySet<string> {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.end >= end) + 1;
  const near = stems.slice(Math.max(0, first - VERB_REACH), first);
  const verb = near.findLastIndex((word) => LASTS.has(word));
  if (verb >= 0) {
    // The subject's own noun comes first: "the news conference after the summit lasted".
    const at = first - near.length + verb;
    const before = stems.slice(0, at).findLastIndex((word) => SUBJECT_BEGINS.has(word));
    return nearest(stems.slice(before + 1, at), "first");
  }
  const behind = nearest(stems.slice(last, last + BEHIND), "first");
  return behind.size > 0
    ? behind
    : nearest(stems.slice(Math.max(0, first - BEFORE), first), "last");
}

/** What the first or the last word of a stretch that tells of an occasion stands for. */
function nearest(stretch: readonly string[], which: "first" | "last"): ReadonlySet<string> {
  const hits = FINDERS.flatMap(([name, list]) =>
    list.find(stretch).map(({ from, to }) => ({ name, from, to })),
  );
  const froms = hits.map(({ from }) => from);
  const at = which === "first" ? Math.min(...froms) : Math.max(...froms);
  return new Set(hits.flatMap(({ name, from }) => (from === at ? [name] : [])));
}
