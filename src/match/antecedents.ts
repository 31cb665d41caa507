/** For whom the pronoun stands that opens a sentence: "He insists that …". */
import { analysed } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Analysis } from "./slots/analysis.ts";
import type { EntityHit } from "./slots/entities.ts";
import type { Statement } from "./types.ts";

/** "He" or "she" as the first word. In a quotation it is somebody else than who is quoted. */
const OPENING = /^(?:He|She)\b(?!['’])/;

/** The last word of a name in the genitive: it is somebody else, or something of theirs, that is meant. */
const OWNER = /['’]s?$/;

/**
 * The sentences of a text in their order, with a name in the place of a "he" or "she" that opens one,
 * where the sentence right before it tells who is meant: the one person it names or, of several, the
 * one it opens with, who is likelier spoken of further than the others (Grosz, Joshi and Weinstein 1995,
 * "Centering"). A name that nothing is known of counts as a person: after "the mayor, Ola Holm, thanked
 * Anna Berg" it stays open, and so it does after "Anna Berg's envoy left".
 */
export function inContext(statements: readonly Statement[], knowledge: Knowledge): Statement[] {
  const understood: Statement[] = [];
  for (const statement of statements) {
    const previous = understood.at(-1);
    const person =
      previous && OPENING.test(statement.text) ? personOf(analysed(previous, knowledge)) : null;
    const name = person === null ? undefined : knowledge.gazetteer.entities.get(person)?.name;
    understood.push(
      name === undefined
        ? statement
        : { ...statement, text: statement.text.replace(OPENING, () => name) },
    );
  }
  return understood;
}

/** Id of the person that a text is about; `null` where it leaves that open. */
function personOf({ entities, tokens }: Analysis): string | null {
  const persons = entities.filter((hit) => hit.kind === "name" || idOf(hit) !== null);
  const [first, ...others] = persons;
  if (!first || first.kind === "name" || OWNER.test(tokens[first.to - 1]?.text ?? "")) return null;
  const isAlone = others.every((hit) => idOf(hit) === idOf(first));
  const opens =
    first === entities[0] && tokens.slice(0, first.from).every(({ kind }) => kind === "mark");
  return isAlone || opens ? idOf(first) : null;
}

/** The person that a name stands for, by itself or as who holds the office. */
function idOf({ kind, key, holder, adjective }: EntityHit): string | null {
  if (adjective) return null;
  return kind === "person" ? key : (holder ?? null);
}
