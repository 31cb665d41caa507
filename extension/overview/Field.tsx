/** A control with its name above it. */
import type { ComponentChildren } from "preact";

/** Shows the name and the control. */
export function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field-label">
      <span>{name}</span>
      {children}
    </label>
  );
}
