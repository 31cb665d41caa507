/** Who is said to hold which office: "Secretary of State Marco Rubio", "Shmyhal was prime minister". */
import type { Token } from "../../text/tokens.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Analysis } from "./analysis.ts";
import type { EntityHit } from "./entities.ts";

/** A person with the office that a text gives them. */
export interface Post {
  person: EntityHit;
  office: EntityHit;
}

/** Two posts that cannot both be right. */
export interface PostClash {
  here: Post;
  there: Post;
}

/** Tokens between an office and its holder, at most: "high representative for foreign policy, X". */
const REACH = 5;
/** What may stand between an office and the person behind it. */
const BEFORE_PERSON = /^(?:(?:for|of)(?: [\p{L}-]+){1,3})?(?: ?,)?$/u;
/** What may stand between a person and the office behind them. */
const BEFORE_OFFICE =
  /^(?:,? ?who)?(?:,| ?(?:as|is|was|became|remains?|remained|becomes))?(?: (?:currently|still|then|now))?(?: ?(?:the|a|an|its|their|his|her))?(?: (?:country's|current|new))?$/;
/** Before an office: whoever it names holds it no longer, or not yet, or does not hold this one. */
const NOT_NOW =
  /^(?:former|formerly|ex|then|outgoing|incoming|next|future|late|deputy|acting|like|unlike)$/;
/** Tokens before an office that may say so. */
const LOOK_BACK = 3;

/** The posts that a text names, in order. */
export function findPosts(entities: readonly EntityHit[], tokens: readonly Token[]): Post[] {
  return entities.flatMap((first, at) => {
    const post = postOf(first, entities[at + 1]);
    if (!post || post.between.to - post.between.from > REACH) return [];
    const { office, person, between } = post;
    const words = (from: number, to: number): string[] =>
      tokens.slice(from, to).map(({ norm }) => norm);
    const before = words(Math.max(0, office.from - LOOK_BACK), office.from);
    if (before.some((word) => NOT_NOW.test(word))) return [];
    const joint = office === first ? BEFORE_PERSON : BEFORE_OFFICE;
    return joint.test(words(between.from, between.to).join(" ")) ? [{ office, person }] : [];
  });
}

/** An office and a person side by side, with the tokens between them. */
function postOf(
  first: EntityHit,
  second: EntityHit | undefined,
): (Post & { between: { from: number; to: number } }) | null {
  if (!second || second.from < first.to) return null;
  const between = { from: first.to, to: second.from };
  if (first.kind === "office" && second.kind === "person")
    return { office: first, person: second, between };
  if (first.kind === "person" && second.kind === "office")
    return { office: second, person: first, between };
  return null;
}

/**
 * Where two texts give one office to two people of whom the record knows only one in it, or one
 * person an office that somebody else held on that day; `null` where they do not, where each is right,
 * and where the record does not know.
 */
export function postClash(here: Analysis, there: Analysis, knowledge: Knowledge): PostClash | null {
  const [on, claimedOn] = [dayOf(here), dayOf(there)];
  const standing = ({ office, person }: Post, day: string | undefined) => {
    const holders = knowledge.holders(office.key, day);
    if (holders.length === 0) return "unknown";
    return holders.includes(person.key) ? "held" : "another's";
  };
  for (const claimed of there.posts) {
    for (const post of here.posts) {
      const isOffice = post.office.key === claimed.office.key;
      const isPerson = post.person.key === claimed.person.key;
      if (isOffice === isPerson) continue;
      const [one, other] = [standing(post, on), standing(claimed, claimedOn)];
      const isAgainstRecord = one === "another's" && other === "held";
      if (isAgainstRecord || (isOffice && one === "held" && other === "another's"))
        return { here: post, there: claimed };
    }
  }
  return null;
}

/** The ISO day that a text speaks of, as far as it is known. */
function dayOf({ statement, dates }: Analysis): string | undefined {
  const named = dates.find(({ yearKnown }) => yearKnown);
  return (
    statement.when ??
    (named ? new Date(named.from * DAY).toISOString().slice(0, 10) : statement.published)
  );
}

const DAY = 86_400_000;
