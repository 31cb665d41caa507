/** How a highlight looks: on a page and in the samples of the options. */
import type { HighlightStyle } from "./settings.ts";

/** Share of the colour in the tint behind a sentence, in hundredths; more where there is no line. */
const TINT = { beside: 10, alone: 24 };

/** The CSS values of a highlight. */
export function highlightLook({ colour, line }: HighlightStyle): {
  backgroundColor: string;
  textDecoration: string;
} {
  const tint = line === "none" ? TINT.alone : TINT.beside;
  return {
    backgroundColor: `color-mix(in srgb, ${colour} ${tint}%, transparent)`,
    textDecoration: line === "none" ? "none" : `underline ${line} 2px ${colour}`,
  };
}
