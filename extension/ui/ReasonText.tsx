/** A reason in words, with the parts that differ set off. */
import { explain } from "../../src/crossref/explain.ts";
import type { Reason } from "../../src/match/types.ts";

/** Shows one reason. */
export function ReasonText({ reason }: { reason: Reason }) {
  return (
    <>
      {explain(reason).map((part) =>
        part.emphasis ? <strong key={part.text}>{part.text}</strong> : part.text,
      )}
    </>
  );
}
