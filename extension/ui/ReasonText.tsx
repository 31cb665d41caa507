/** A reason in words, with the parts that differ set off. */
import { explain } from "../../src/crossref/explain.ts";
import type { Reason } from "../../src/match/types.ts";
import { useTexts } from "./texts-context.ts";

/** Shows one reason; what it quotes keeps the direction of its own script. */
export function ReasonText({ reason }: { reason: Reason }) {
  return (
    <>
      {explain(reason, useTexts()).map(({ text, emphasis, quoted }) => {
        const words = quoted ? <bdi key={text}>{text}</bdi> : text;
        return emphasis ? <strong key={text}>{words}</strong> : words;
      })}
    </>
  );
}
