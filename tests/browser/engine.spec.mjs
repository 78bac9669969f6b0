// The engine in the page is the engine on the terminal: every scenario and every variant has the trace that its golden
// story names, event by event.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "./page.mjs";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const scenarios = readdirSync(folder("static/scenarios")).filter((file) => file.endsWith(".scn"));

test("every scenario has the same trace as natively", async ({ page }) => {
  await page.goto("./");
  await page.waitForFunction(() => window.groupscope);
  for (const file of scenarios) {
    const text = readFileSync(folder(`static/scenarios/${file}`), "utf8");
    const story = readFileSync(folder(`tests/golden/${file.replace(/scn$/, "story")}`), "utf8");
    const native = [...story.matchAll(/^trace +([0-9a-f]{16}) /gm)].map(([, hash]) => hash);
    const here = await page.evaluate(
      ([text, runs]) => Array.from({ length: runs }, (_, run) =>
        window.groupscope.traceHash(text, run === 0 ? undefined : run - 1)),
      [text, native.length],
    );
    expect(here, file).toEqual(native);
  }
});
