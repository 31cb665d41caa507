/** A setting that is one of a few. */
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";

interface ChoiceProps<Value extends string> {
  /** Tells this choice from the others of the page. */
  name: string;
  title: TextKey;
  values: Readonly<Record<Value, TextKey>>;
  chosen: Value;
  choose: (value: Value) => void;
}

/** Shows the values below their heading, one of them chosen. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const texts = useTexts();
  return (
    <fieldset>
      <legend>{texts.say(props.title)}</legend>
      {(Object.entries(props.values) as [Value, TextKey][]).map(([value, text]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.choose(value)}
          />
          <span>{texts.say(text)}</span>
        </label>
      ))}
    </fieldset>
  );
}
