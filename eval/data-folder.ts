/** Where the measuring data lies. */
import { join } from "node:path";

/**
 * The folder given, else the one that `SECOND_SOURCE_DATA` names, else `shared` beside the project.
 */
export function dataFolder(given?: string): string {
  return given ?? process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../shared");
}
