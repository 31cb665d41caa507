/** A setting that is on or off. */
import type { ComponentChildren } from "preact";

interface SwitchProps {
  on: boolean;
  set: (on: boolean) => void;
  children: ComponentChildren;
}

/** Shows a box to tick with its words. */
export function Switch({ on, set, children }: SwitchProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
