// A crash where messages are logged: the reader makes a process crash, and watches it come back by replay.

import { expect, picture, plays, script, stepTo, test } from "./page.mjs";

const SCRIPT = [
  "processes p q r",
  "network delay 5ms",
  "group s = p q r with recovery receiver-log",
  "at 10ms p tells q m1 in s",
  "at 12ms r tells q m2 in s",
  "at 16ms q checkpoints in s",
  "at 20ms q tells r m3 in s",
  "run until rest",
  "expect holds replayed-state",
  "expect holds exactly-once",
  "",
].join("\n");

/** Does something to q by its menu. */
async function act(page, item) {
  await page.locator(".chips").getByRole("button", { name: /^q/ }).click();
  await page.getByRole("button", { name: "Do…" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("a process that the reader crashes replays what it has delivered", async ({ page }) => {
  await plays(page, SCRIPT);
  await stepTo(page, /r delivers m3 from q/);
  await act(page, "Crash");
  await expect(page.locator(".toast")).toContainText(/Added: at \S+ q crashes/);
  await expect(page.locator(".chips .down")).toHaveText("q");
  await act(page, "Recover");
  expect(await script(page)).toMatch(/^at \S+ q crashes\nat \S+ q recovers$/m);
  await page.getByRole("tab", { name: "Log" }).click();
  const log = page.locator(".log li:not(.ahead)");
  await page.keyboard.press("ArrowLeft");
  await expect(log.filter({ hasText: "crashes" })).toHaveCount(1);
  await expect(log.filter({ hasText: "replays" }), "it is still down").toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[aria-live=polite]")).toContainText("q#1 replays m2 from r, its delivery 2");
  await expect(log.filter({ hasText: "replays" }), "m1 is in its checkpoint").toHaveText([/q#1\s*replays m2 from r, its delivery 2/]);
  await expect(page.getByRole("row", { name: /^q#1 / }), "the stage in words").toContainText("q#1");
  await picture(page, "replay-1");
  await stepTo(page, /r drops m3 from q#1: it has delivered that already/);
  await page.keyboard.press("End");
  await expect(log.filter({ hasText: "goes back to" }), "nobody else goes back").toHaveCount(0);
  await page.getByRole("tab", { name: "Guarantees" }).click();
  await expect(page.locator(".guarantees .violated")).toHaveCount(0);
  await expect(page.locator(".guarantees .holds").filter({ hasText: "Replay leads back" })).toContainText("1 × so far");
  await picture(page, "replay-2-end");
});
