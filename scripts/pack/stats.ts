/** `npm run pack:stats [pack]`: prints what a pack covers and draws `docs/coverage.svg`. */
import { writeFile } from "node:fs/promises";
import { coveragePicture } from "./coverage-picture.ts";
import { DEFAULT_PACK } from "./default-pack.ts";
import { formatStats, packStats } from "./pack-stats.ts";
import { readPack } from "./read-pack.ts";

const path = process.argv[2] ?? DEFAULT_PACK;
const pack = await readPack(path);
console.log(formatStats(packStats(pack)));
if (path === DEFAULT_PACK) await writeFile("docs/coverage.svg", coveragePicture(pack));
