import { testMainPath } from "./main-path.ts";

testMainPath("chromium");
