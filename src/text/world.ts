/**
 * The countries of the world with their adjectives and capitals, so that the engine knows in any
 * pack that Austria is not Australia and that Warsaw speaks for Poland.
 */
import type { Entity } from "../store/schema.ts";
import { foldWord } from "./tokens.ts";
import rows from "./world.json" with { type: "json" };

/**
 * UN members, observers, Kosovo and Taiwan as entities; their ids are `country-` and the ISO 3166
 * code. Capitals are metonyms: "Paris rejected" is an act of France.
 */
export function worldEntities(): Entity[] {
  return (rows as [string, string, string[], string[], string[]][]).map(
    ([code, name, adjectives, metonyms, spellings]) => ({
      id: `country-${code.toLowerCase()}`,
      name,
      kind: "country",
      spellings,
      metonyms,
      adjectives,
      offices: [],
    }),
  );
}

/**
 * A pack's entities with the rest of the world added. A country that the pack has keeps the pack's
 * id and gains the spellings that the pack leaves out.
 */
export function withWorld(entities: readonly Entity[]): Entity[] {
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind !== "country") continue;
    for (const name of [entity.name, ...entity.spellings]) byName.set(foldWord(name), entity);
  }
  const gained = new Map<string, Entity>();
  const rest: Entity[] = [];
  for (const country of worldEntities()) {
    const own = [country.name, ...country.spellings].map((name) => byName.get(foldWord(name)));
    const known = own.find((entity) => entity !== undefined);
    if (known) gained.set(known.id, merge(known, country));
    else rest.push(country);
  }
  return [...entities.map((entity) => gained.get(entity.id) ?? entity), ...rest];
}

function merge(own: Entity, world: Entity): Entity {
  const names = new Set([own.name, ...own.spellings]);
  return {
    ...own,
    spellings: [...own.spellings, ...[world.name, ...world.spellings].filter((s) => !names.has(s))],
    metonyms: [...new Set([...own.metonyms, ...world.metonyms])],
    adjectives: [...new Set([...own.adjectives, ...world.adjectives])],
  };
}
