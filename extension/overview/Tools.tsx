/** What every view has in its corner: picture or table, and the files to save. */
import { useTexts } from "../ui/texts-context.ts";
import type { Scene } from "./model/scene.ts";
import type { Table } from "./model/table.ts";
import { saveCsv, savePng, saveSvg } from "./save.tsx";

interface ToolsProps {
  asTable: boolean;
  setAsTable: (asTable: boolean) => void;
  /** Without ending. */
  fileName: string;
  /** For a view with a picture: what it shows, and how it is laid out once it is saved. */
  picture?: { name: string; scene: () => Scene | null };
  table: () => Table;
}

/** Shows the switch and the buttons. */
export function Tools({ asTable, setAsTable, fileName, picture, table }: ToolsProps) {
  const texts = useTexts();
  const withScene = (save: (scene: Scene, name: string) => void) => () => {
    const scene = picture?.scene();
    if (picture && scene) save(scene, picture.name);
  };
  return (
    <div class="tools">
      <button
        type="button"
        class="button"
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {texts.say("showAsTable")}
      </button>
      <fieldset class="save">
        <legend>{texts.say("saveAs")}</legend>
        {picture && (
          <>
            <button
              type="button"
              class="button"
              onClick={withScene((scene, name) => saveSvg(scene, name, fileName))}
            >
              SVG
            </button>
            <button
              type="button"
              class="button"
              onClick={withScene((scene) => void savePng(scene, fileName))}
            >
              PNG
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => saveCsv(table(), fileName)}>
          CSV
        </button>
      </fieldset>
    </div>
  );
}
