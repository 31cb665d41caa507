/** Hands the interface's words down to every component. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "../texts.ts";

/** Set once, around the whole surface. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** The words of the interface. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("a component was rendered outside TextsContext.Provider");
  return texts;
}
