/** Who and where: the names of a text as entities, known from the gazetteer or only as names. */
import { GATHERINGS, PLACE_PREPOSITIONS } from "../../text/name-context.ts";
import { findMentions } from "../../text/names.ts";
import type { Token } from "../../text/tokens.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Statement } from "../types.ts";

/** A name in a text. */
export interface EntityHit {
  /** Entity id, or the folded name of somebody no gazetteer has. */
  key: string;
  kind: "person" | "office" | "country" | "place" | "organisation" | "document" | "event" | "name";
  /** For an office that one person holds: who it was when the text was published. */
  holder?: string;
  /** The entities it belongs to or speaks for, nearest first: Peskov → Kremlin → Russia. */
  within: readonly string[];
  /** First token and the token after the last. */
  from: number;
  to: number;
  /** "Russian", "Kremlin's": it may only tell whose something is. */
  adjective: boolean;
}

const ACTORS: ReadonlySet<EntityHit["kind"]> = new Set([
  "person",
  "office",
  "country",
  "organisation",
  "name",
]);

/** Whether a name can stand for somebody who acts. */
export const isActor = ({ kind }: EntityHit): boolean => ACTORS.has(kind);

const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas".split(
    " ",
  ),
);
/** Capitalised, but titles of whoever follows. */
const TITLES = new Set(
  "president prime minister defence defense foreign secretary state general chancellor mayor governor spokesman spokeswoman senator mr mrs ms dr pope king prince ambassador chief deputy vice colonel captain the a an i".split(
    " ",
  ),
);

/** Words before the name of a place. */
const PLACED = /^(?:in|at|near|outside|around)$/;

/** Runs of capitalised words that are names though no gazetteer has them. */
export function unknownNames(tokens: readonly Token[], taken: ReadonlySet<number>): EntityHit[] {
  const hits: EntityHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens, at, taken)) continue;
    let to = at + 1;
    while (to < tokens.length && isName(tokens, to, taken)) to += 1;
    // A single capitalised word that opens the sentence is as a rule no name.
    const opens = at === 0 || /^[.!?:"“”]$/.test(tokens[at - 1]?.text ?? "");
    if (!(opens && to === at + 1)) {
      // A person is later called by the last name alone, so that is the key.
      const last = tokens[to - 1];
      if (last)
        hits.push({
          key: `?${last.norm}`,
          kind: PLACED.test(tokens[at - 1]?.norm ?? "") ? "place" : "name",
          within: [],
          from: at,
          to,
          adjective: false,
        });
    }
    at = to - 1;
  }
  return hits;
}

function isName(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.kind === "word" &&
    !taken.has(at) &&
    /^\p{Lu}/u.test(token.text) &&
    !CALENDAR.has(token.norm) &&
    !TITLES.has(token.norm)
  );
}

/** All names of a text in order: those the gazetteer has, and what else is written like a name. */
export function findEntities(
  statement: Statement,
  tokens: readonly Token[],
  knowledge: Knowledge,
  inDate: ReadonlySet<number>,
): EntityHit[] {
  const taken = new Set(inDate);
  const day = statement.published ?? statement.when;
  const known = findMentions(statement.text, knowledge.gazetteer).flatMap(
    (mention): EntityHit[] => {
      const from = tokens.findIndex((token) => token.end > mention.start);
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to += 1;
      if (from < 0 || to === from || inDate.has(from)) return [];
      const led = mention.kind === "country" ? leaderAt(tokens, to) : 0;
      const office = led > 0 ? knowledge.leader(mention.entity) : undefined;
      if (office !== undefined) to += led;
      for (let at = from; at < to; at += 1) taken.add(at);
      if (mention.via === "metonym" && mention.kind === "country" && isWhere(tokens, from, to)) {
        const within = [mention.entity, ...knowledge.within(mention.entity)];
        const name = tokens[to - 1]?.norm ?? "";
        return [{ key: `?${name}`, kind: "place", within, from, to, adjective: false }];
      }
      const key = office ?? mention.entity;
      const kind = office === undefined ? mention.kind : "office";
      const [holder, other] = kind === "office" ? knowledge.holders(key, day) : [];
      return [
        {
          key,
          kind,
          within: knowledge.within(key),
          ...(holder === undefined || other !== undefined ? {} : { holder }),
          from,
          to,
          adjective: mention.via === "adjective" && office === undefined,
        },
      ];
    },
  );
  return [...known, ...unknownNames(tokens, taken)].sort((a, b) => a.from - b.from);
}

/** "in Warsaw", "the Warsaw talks": the city and not those who govern there. */
function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    PLACE_PREPOSITIONS.has(tokens[from - 1]?.norm ?? "") || GATHERINGS.has(tokens[to]?.norm ?? "")
  );
}

/** Tokens of "leader", "president" or "head of state" behind a country's name; 0 for none. */
function leaderAt(tokens: readonly Token[], at: number): number {
  const word = (skip: number): string => tokens[at + skip]?.norm ?? "";
  if (word(0) === "leader" || word(0) === "president") return 1;
  return word(0) === "head" && word(1) === "of" && word(2) === "state" ? 3 : 0;
}
