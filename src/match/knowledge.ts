/** What the engine knows beyond the two texts that it compares: names and words. */
import type { Entity } from "../store/schema.ts";
import { buildGazetteer, type Gazetteer } from "../text/names.ts";
import { withWorld } from "../text/world.ts";

/** How two words of different stems stand to each other. */
export type WordRelation =
  | "same"
  | "synonym"
  | "derivation"
  | "hypernym"
  | "hyponym"
  | "antonym"
  | "sibling"
  | null;

/** Names and words, put together once and shared by all comparisons. */
export interface Knowledge {
  gazetteer: Gazetteer;
  /** What an entity belongs to or speaks for, nearest first: a person's office, its country. */
  within(entity: string): readonly string[];
  /** How two words stand to each other, as written; `null` where nothing is known. */
  relate(a: string, b: string): WordRelation;
}

/** Knowledge with a pack's entities added to the countries of the world. */
export function knowledgeFor(entities: readonly Entity[]): Knowledge {
  const gazetteer = buildGazetteer(withWorld(entities));
  const chains = new Map<string, readonly string[]>();
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
    relate: () => null,
  };
}

let shared: Knowledge | undefined;

/** Knowledge without any pack: the countries of the world and the lexicon. */
export function defaultKnowledge(): Knowledge {
  shared ??= knowledgeFor([]);
  return shared;
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
