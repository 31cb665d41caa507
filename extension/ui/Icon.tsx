/** The small signs on buttons, drawn on a 20 by 20 grid. */

const STROKES = {
  copy: "M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z",
  check: "M4 10.5l4 4 8-9",
  picture: "M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5M12.2 8v8.5M3.5 12.2h13",
  panel: "M3 4h14v12H3zM12 4v12M14 7h1M14 9.5h1",
  switches: "M3 6h6M13 6h4M11 4v4M3 14h3M10 14h7M8 12v4",
  search: "M8.5 14a5.5 5.5 0 1 0 0-11a5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17",
  previous: "M5 12.5l5-5 5 5",
  next: "M5 7.5l5 5 5-5",
  place: "M10 3v3M10 14v3M3 10h3M14 10h3M10 13a3 3 0 1 0 0-6a3 3 0 0 0 0 6z",
  open: "M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7",
} as const;

/** Name of a sign. */
export type IconName = keyof typeof STROKES;

/** Shows a sign; what it means must stand beside it or in the name of its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** What the button does: its name, and what shows when the pointer rests on it. */
  label: string;
  run: () => void;
  disabled?: boolean;
  /** For a button that opens and closes something: the id of that, and whether it is open. */
  opens?: { id: string; open: boolean };
}

/** Shows a button that is a sign alone. */
export function IconButton({ icon, label, run, disabled = false, opens }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-expanded={opens?.open}
      aria-controls={opens?.open ? opens.id : undefined}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}
