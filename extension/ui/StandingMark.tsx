/** The sign and the name of how a claim stands. */
import { type MarkKind, STANDING_TEXT } from "../standing-words.ts";
import { useTexts } from "./texts-context.ts";

/** "Says the same", "does not", both at once, a dot, and "about the same"; on a grid of 16 by 16. */
export const STROKES: Record<MarkKind, string> = {
  corroborated: "M3 6h10M3 10h10",
  conflicting: "M3 6h10M3 10h10M10.5 2.5l-5 11",
  both: "M2 6h5M2 10h5M9 6h5M9 10h5M13 2.5l-3 11",
  mentioned: "M8 8h.01",
  differing: "M3 6.5c2-2 3.5-1.8 5-.8s3 1.2 5-.8M3 11c2-2 3.5-1.8 5-.8s3 1.2 5-.8",
};

/** Shows the sign. */
export function StandingSign({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`sign sign-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={STROKES[kind]} />
    </svg>
  );
}

interface StandingNameProps {
  kind: MarkKind;
  /** For screen readers only, where what is beside it says the same in other words. */
  spoken: boolean;
}

/** Shows the words. */
export function StandingName({ kind, spoken }: StandingNameProps) {
  const texts = useTexts();
  return (
    <span class={`standing standing-${kind} ${spoken ? "unseen" : ""}`}>
      {texts.say(STANDING_TEXT[kind])}{" "}
    </span>
  );
}
