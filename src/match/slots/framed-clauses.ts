/** Clauses of which the words around them tell that they are only wanted, or are not so. */
import type { Token } from "../../text/tokens.ts";
import { STOPS } from "./clauses.ts";
import { stem, stemSet } from "./stem.ts";

/** Tokens between the word that frames a clause and the clause, at most. */
const REACH = 6;

/** Verbs of wanting somebody to do something; none of them says that it is done. */
const DIRECTIVES = stemSet(
  "urge ask want press pressure push beg plead implore tell encourage invite advise expect call wish lobby warn",
);
/** Behind "to" these begin a name or a thing, and no act. */
const NOUN_LEADS = stemSet("the a an its his her their this that those them it");
/** Verbs of wanting that something be done. */
const DEMANDS = stemSet("ask demand request propose urge recommend require");

/** Where what somebody is wanted to do begins: "urged Moscow to sign", "demanded that it sign". */
export function wantedClauses(tokens: readonly Token[], stems: readonly string[]): number[] {
  return stems.flatMap((word, at) => {
    const isTo = word === "to" && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
    if (!isTo && word !== "that") return [];
    if (isTo && NOUN_LEADS.has(stems[at + 1] ?? "")) return [];
    const before = stems.slice(Math.max(0, at - REACH), at);
    const verb = before.findLastIndex((each) => (isTo ? DIRECTIVES : DEMANDS).has(each));
    const between = before.slice(verb + 1);
    const isParted = between.some((each) => STOPS.has(each) || each === "to");
    return verb < 0 || isParted ? [] : [at + 1];
  });
}

const BE = stem("be");
/** What may be false. */
const SAYINGS = stemSet(
  "report claim allegation rumour rumor story suggestion assertion statement notion idea accusation charge theory assurance talk news word",
);
const CALLED_FALSE = stemSet(
  "false untrue fake baseless wrong incorrect invented unfounded fabricated nonsense denied refuted",
);

/** What a text says is not so, behind its verb: "a report that Kyiv signed is false". */
export function clausesCalledFalse(stems: readonly string[]): { from: number; to: number }[] {
  return stems.flatMap((word, at) => {
    const before = stems.slice(Math.max(0, at - REACH), at);
    if (word !== "that" || !before.some((each) => SAYINGS.has(each))) return [];
    const be = stems.findIndex(
      (each, to) =>
        to > at + 1 &&
        each === BE &&
        (CALLED_FALSE.has(stems[to + 1] ?? "") || CALLED_FALSE.has(stems[to + 2] ?? "")),
    );
    return be < 0 ? [] : [{ from: at + 1, to: be }];
  });
}
