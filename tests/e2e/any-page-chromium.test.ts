import { testAnyPage } from "./any-page.ts";

testAnyPage("chromium");
