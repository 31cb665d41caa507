/** What the engine knows beyond the two texts that it compares: names and words. */
import type { Entity } from "../store/schema.ts";
import { relate, type WordRelation } from "../text/lexicon/lexicon.ts";
import { buildGazetteer, type Gazetteer } from "../text/names.ts";
import { withWorld } from "../text/world.ts";

/** Names and words, put together once and shared by all comparisons. */
export interface Knowledge {
  gazetteer: Gazetteer;
  /** What an entity belongs to or speaks for, nearest first: a person's office, its country. */
  within(entity: string): readonly string[];
  /**
   * Who holds an office on a day (ISO 8601): nobody where the record has none, several where an office
   * has several, such as a deputy minister's; whoever took it last where no day is given.
   */
  holders(office: string, day: string | undefined): readonly string[];
  /** The office that leads a country: its president, else the head of its government. */
  leader(country: string): string | undefined;
  /** How two words stand to each other, as written; `null` where nothing is known. */
  relate(a: string, b: string): WordRelation | null;
}

/** Pairs of words kept with their relation; a look-up walks WordNet's tree. */
const RELATIONS_KEPT = 50_000;

/** Knowledge with a pack's entities added to the countries of the world. */
export function knowledgeFor(entities: readonly Entity[]): Knowledge {
  // Events and documents are compared by their words, which vary freely: "the Easter truce" is also
  // "the pause over Easter", and as one name it would hide the place in "the London talks".
  const named = entities.filter(({ kind }) => kind !== "event" && kind !== "document");
  const gazetteer = buildGazetteer(withWorld(named));
  const all = [...gazetteer.entities.values()];
  const chains = new Map<string, readonly string[]>();
  const leaders = new Map<string, string>();
  for (const title of [/^President of/, /^(?:Prime Minister|Chancellor) of/]) {
    for (const { id, kind, name } of all) {
      if (kind !== "office" || !title.test(name)) continue;
      for (const whole of wholes(id, gazetteer.entities)) {
        if (gazetteer.entities.get(whole)?.kind === "country" && !leaders.has(whole)) {
          leaders.set(whole, id);
        }
      }
    }
  }
  const relations = new Map<string, WordRelation | null>();
  return {
    gazetteer,
    within(entity) {
      let chain = chains.get(entity);
      if (!chain) {
        chain = wholes(entity, gazetteer.entities);
        chains.set(entity, chain);
      }
      return chain;
    },
    holders: (office, day) => holdersOf(all, office, day),
    leader: (country) => leaders.get(country),
    relate(a, b) {
      const key = `${a} ${b}`;
      let relation = relations.get(key);
      if (relation === undefined) {
        relation = relate(a, b);
        if (relations.size >= RELATIONS_KEPT) relations.clear();
        relations.set(key, relation);
      }
      return relation;
    },
  };
}

let shared: Knowledge | undefined;

/** Knowledge without any pack: the countries of the world and the lexicon. */
export function defaultKnowledge(): Knowledge {
  shared ??= knowledgeFor([]);
  return shared;
}

function holdersOf(
  entities: readonly Entity[],
  office: string,
  day: string | undefined,
): readonly string[] {
  const terms = entities.flatMap(({ id, offices }) =>
    offices.filter((term) => term.office === office).map(({ from, to }) => ({ id, from, to })),
  );
  const then = terms.filter(
    ({ from, to }) => day !== undefined && from <= day && (to === undefined || day <= to),
  );
  if (then.length > 0) return then.map(({ id }) => id);
  const [first, ...others] = terms;
  if (!first) return [];
  return [others.reduce((latest, term) => (term.from > latest.from ? term : latest), first).id];
}

function wholes(entity: string, entities: ReadonlyMap<string, Entity>): string[] {
  const found: string[] = [];
  const queue = [entity];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const known = entities.get(id);
    const next = [known?.partOf, ...(known?.offices ?? []).map(({ office }) => office)];
    for (const whole of next) {
      if (whole === undefined || whole === entity || found.includes(whole)) continue;
      found.push(whole);
      queue.push(whole);
    }
  }
  return found;
}
