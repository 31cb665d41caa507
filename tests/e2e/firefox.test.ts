import { testMainPath } from "./main-path.ts";

testMainPath("firefox");
