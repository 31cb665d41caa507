import { testPageLife } from "./page-life.ts";

testPageLife("chromium");
