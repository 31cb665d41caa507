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
    const second = entities[at + 1];
    if (!second || second.from < first.to || second.from - first.to > REACH) return [];
    const office = first.kind === "office" ? first : second;
    const before = tokens.slice(Math.max(0, office.from - LOOK_BACK), office.from);
    if (before.some(({ norm }) => NOT_NOW.test(norm))) return [];
    const between = tokens
      .slice(first.to, second.from)
      .map(({ norm }) => norm)
      .join(" ");
    if (first.kind === "office" && second.kind === "person" && BEFORE_PERSON.test(between))
      return [{ office: first, person: second }];
    if (first.kind === "person" && second.kind === "office" && BEFORE_OFFICE.test(between))
      return [{ office: second, person: first }];
    return [];
  });
}

/**
 * Where two texts give one office to two people, or one person an office that somebody else held on
 * that day; `null` where they do not, or where each is right on its own day.
 */
export function postClash(here: Analysis, there: Analysis, knowledge: Knowledge): PostClash | null {
  const [on, claimedOn] = [dayOf(here), dayOf(there)];
  for (const claimed of there.posts) {
    for (const post of here.posts) {
      const isOffice = post.office.key === claimed.office.key;
      const isPerson = post.person.key === claimed.person.key;
      if (isOffice === isPerson) continue;
      const held = knowledge.holder(post.office.key, on) === post.person.key;
      const claimedHeld = knowledge.holder(claimed.office.key, claimedOn) === claimed.person.key;
      if (isOffice ? held !== claimedHeld || on === claimedOn : claimedHeld && !held)
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
