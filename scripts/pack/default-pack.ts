/** The pack that the tools work on where none is named, seen from the project's root. */
export const DEFAULT_PACK = "assets/packs/peace-talks";
