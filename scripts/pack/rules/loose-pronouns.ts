import { wordingsOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** A pronoun that opens the sentence has nothing before it to stand for; "it was X that" needs none. */
const OPENS =
  /^(?:He|She|They|His|Hers?|Their|This|That|These|Those)\b|^It (?!(?:is|was|will be|would be|has been|had been|will take|took|takes|remains?|remained|seems|appears|falls|fell|came|comes)\b)/;
const PERSONAL = /\b(?:he|she|him|her|his|hers|himself|herself)\b/;
/** Who "he" can be, beside a name. */
const PERSON =
  /\b(?:president|minister|secretary|envoy|spokes(?:man|woman|person)|chief|leader|chancellor|premier|aide|diplomat|official|negotiator|governor|mayor|general|senator|adviser|advisor|ambassador|head|director|representative|analyst|scholar|professor|commander|pope|man|woman|politician|lawmaker|deputy|counterpart|host|predecessor|successor|expert|columnist|author|historian|researcher|economist|republican|democrat)\b/i;
/** A capitalised word inside the sentence, or a possessive name at its head. */
const NAME = /(?<=[\s(“"'-])\p{Lu}[\p{L}'’.-]+|^\p{Lu}\p{L}+['’]s\b/u;
/** A name at the head with the verb or apposition behind it: "Trump said", "Putin, who". */
const NAME_FIRST =
  /^(?!(?:The|A|An|In|On|At|As|If|When|While|After|Before|Asked|According|Both|No|Not|Some|Any|All|One|Two|Three|Only|For|From|With|Without|By|To|There|What|Who|Whoever)\b)\p{Lu}\p{L}+/u;

/** No wording has a pronoun whose referent stands outside it. */
export const loosePronouns: Rule = {
  name: "loose-pronouns",
  severity: "error",
  guards: "A claim is read alone: a pronoun must have its referent in the same sentence.",
  *check({ pack }) {
    for (const { claim, text, path } of wordingsOf(pack)) {
      const pronoun = loosePronoun(text);
      if (pronoun === null) continue;
      yield {
        path,
        entry: claim.id,
        message: `"${pronoun}" stands for nobody in this sentence`,
        remedy: "write the name instead",
      };
    }
  },
};

function loosePronoun(text: string): string | null {
  const opening = OPENS.exec(text)?.[0].trim();
  // "His remarks show, Peskov said …": a name that follows makes up for it.
  if (opening && !(/^(?:His|Her|Their|He|She)$/.test(opening) && NAME.test(text))) {
    // "This year", "That day" point at time, "these talks" at something said before.
    return opening;
  }
  const personal = PERSONAL.exec(text)?.[0];
  if (!personal || PERSON.test(text) || NAME.test(text) || NAME_FIRST.test(text)) return null;
  return personal;
}
