/** A button that copies a text and says so. */
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { useTexts } from "./texts-context.ts";

/** How long the confirmation stands, in ms. */
const CONFIRMATION = 2_500;

interface CopyButtonProps {
  label: string;
  /** Gives the text; called when the button is pressed. */
  text: () => string;
  /** Puts it on the clipboard; gives whether the browser let it. */
  copy: (text: string) => Promise<boolean>;
  /** Shows the sign alone. */
  small?: boolean;
}

/** Shows the button; for a moment after a press it says what became of it. */
export function CopyButton({ label, text, copy, small = false }: CopyButtonProps) {
  const texts = useTexts();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), CONFIRMATION);
    return () => clearTimeout(timer);
  }, [copied]);
  const outcome = copied === undefined ? "" : texts.say(copied ? "copied" : "copyFailed");
  return (
    <span class="copy">
      <button
        type="button"
        class={small ? "icon-button" : "tool"}
        aria-label={small ? label : undefined}
        title={small ? label : undefined}
        onClick={() => void copy(text()).then(setCopied)}
      >
        <Icon name={copied ? "check" : "copy"} />
        {!small && (outcome || label)}
      </button>
      <span role="status" class={small && outcome ? "toast" : "unseen"}>
        {outcome}
      </span>
    </span>
  );
}
