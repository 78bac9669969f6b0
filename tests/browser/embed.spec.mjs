// The page inside another one: several beside each other that leave the host page alone, in frames of any size.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import AxeBuilder from "@axe-core/playwright";

import { expect, opened, picture, test } from "./page.mjs";

const course = readFileSync(fileURLToPath(new URL("../../static/course.html", import.meta.url)), "utf8");
const [FLUSH, CAUSAL] = [...course.matchAll(/src="(embed\.html#[^"]+)"/g)].map(([, link]) => link);

const SIZES = [
  [320, 400],
  [480, 600],
  [640, 400],
  [900, 420],
  [800, 600],
  [1200, 700],
];

/** Opens an embed alone, in a window as large as its frame would be. */
async function embedded(page, [width, height], link) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(link);
  await expect(page.locator(".clock-time")).toBeVisible();
}

/** Turns to a part, if it is not there already. */
async function turnTo(page, name) {
  const tab = page.getByRole("tab", { name });
  if (await tab.count()) await tab.click();
}

/** What a person cannot reach: outside of the window, or cut off by what is around it. */
const cutOff = (page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const wrong = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`page: ${scrollWidth} x ${scrollHeight}`] : [];
    for (const element of document.querySelectorAll("button, select, label, a, input, canvas, h1, output, .caption, .pane")) {
      const scrolled = element.closest(".pane-lesson");
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      if (!width || element.closest(".hidden") || (scrolled && scrolled !== element)) continue;
      const words = `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`;
      if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) wrong.push(`outside: ${words}`);
      if (element.matches("button, label, output") && element.scrollWidth > element.clientWidth + 1) wrong.push(`too wide: ${words}`);
    }
    return wrong;
  });

async function complaints(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join("; ")})`);
}

test("two embeds on one page are stepped each by itself and leave the page around them alone", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("course.html");
  const [first, second] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
  const event = (embed) => embed.locator(".clock-event");
  const [one, two] = [first.locator(".clock-time"), second.locator(".clock-time")];
  await expect(one).toBeVisible();
  expect(await page.evaluate(() => [scrollY, document.activeElement.tagName])).toEqual([0, "BODY"]);
  await second.locator(".transport").scrollIntoViewIfNeeded();
  await expect(two).toBeVisible();
  expect(await page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
  const start = await two.textContent();
  const eventAtStart = await event(second).textContent();

  await first.getByRole("button", { name: "Step", exact: true }).click();
  await expect(one).toHaveText("10.0 ms");
  expect(await two.textContent()).toBe(start);
  // The press has given the first embed the keyboard, though the button does not keep the focus.
  await page.keyboard.press("End");
  await expect(first.locator("[aria-live=polite]")).toContainText("the end of the run");
  expect(await event(second).textContent()).toBe(eventAtStart);
  const end = await one.textContent();

  await second.locator(".transport output").click();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(two).not.toHaveText(start);
  const there = await two.textContent();
  expect(await one.textContent()).toBe(end);

  // Keys mean nothing to either as soon as the page around them has the focus.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  expect([await one.textContent(), await two.textContent()]).toEqual([end, there]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
  await picture(page, "embed-course");
});

for (const size of SIZES) {
  test(`in a frame of ${size.join(" by ")} everything can be seen or turned to, and nothing is cut off`, async ({ page }) => {
    for (const link of [FLUSH, CAUSAL]) {
      await embedded(page, size, link);
      for (let moment = 0; moment < 3; moment += 1) await page.keyboard.press("Shift+ArrowRight");
      for (const [part, shown] of [["Stage", ".stage canvas"], ["Space–time", ".diagram canvas"], ["Lesson", ".steps .current"]]) {
        await turnTo(page, part);
        await expect(page.locator(shown)).toBeVisible();
        expect(await cutOff(page)).toEqual([]);
        expect(await complaints(page)).toEqual([]);
        await picture(page, `embed-${size.join("x")}-${part}-${link === FLUSH ? "flush" : "causal"}`);
      }
    }
  });
}

test("tabs are turned with the arrows, and these do not step the run", async ({ page }) => {
  await embedded(page, [320, 400], FLUSH);
  const time = await page.locator(".clock-time").textContent();
  await page.getByRole("tab", { name: "Stage" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Space–time" })).toBeFocused();
  await expect(page.locator(".diagram canvas")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tabpanel", { name: "Lesson" })).toBeVisible();
  expect(await page.locator(".clock-time").textContent()).toBe(time);
});

test("a frame that grows shows more at once", async ({ page }) => {
  await embedded(page, [320, 400], FLUSH);
  await expect(page.getByRole("tab")).toHaveCount(3);
  await page.setViewportSize({ width: 480, height: 600 });
  await expect(page.getByRole("tab")).toHaveCount(2);
  await page.setViewportSize({ width: 800, height: 600 });
  await expect(page.getByRole("tab")).toHaveCount(0);
  for (const part of [".stage canvas", ".diagram canvas", ".steps"]) await expect(page.locator(part)).toBeVisible();
});

test("a question is answered where there is room for one part only", async ({ page }) => {
  await embedded(page, [320, 400], FLUSH);
  const answer = page.getByRole("button", { name: "Answer" });
  for (let moment = 0; moment < 9 && !(await answer.isVisible()); moment += 1) await page.keyboard.press("Shift+ArrowRight");
  await answer.click();
  await page.getByRole("button", { name: /Send m1 to r/ }).click();
  await expect(page.locator(".because")).toBeVisible();
});

test("a link that cannot be read is named inside the embed, and one can go on", async ({ page }) => {
  await embedded(page, [320, 400], "embed.html#nonsense!");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The link could not be opened: the link is damaged: some of its letters are wrong or missing");
  expect(await cutOff(page)).toEqual([]);
  expect(await complaints(page)).toEqual([]);
  await picture(page, "embed-bad-link");
  await alert.getByRole("button", { name: "Go on" }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.locator(".stage canvas")).toBeVisible();
});

test("without a link an embed shows the first lesson, whatever the page itself has kept", async ({ page }) => {
  await opened(page);
  await page.waitForFunction(() => window.groupscope);
  await page.evaluate((text) => localStorage.setItem("groupscope.script", text), "processes a b\nrun until rest\n");
  await embedded(page, [800, 600], "embed.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flush: q crashed, and only p has its message");
  await page.keyboard.press("End");
  expect(await page.evaluate(() => localStorage.getItem("groupscope.script"))).toBe("processes a b\nrun until rest\n");
});

test("an embed shows and does not edit: no library, no script, no menu", async ({ page }) => {
  await embedded(page, [800, 600], FLUSH);
  await page.keyboard.press("/");
  await page.keyboard.press("e");
  await page.keyboard.press("?");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".clock-time")).toHaveText("10.0 ms");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".script")).toHaveCount(0);
});

test("the way to the whole page opens the same link beside the course", async ({ page, context }) => {
  await page.goto("course.html");
  const open = page.frameLocator("iframe >> nth=1").getByRole("link", { name: /Open in Groupscope/ });
  await page.locator("iframe >> nth=1").scrollIntoViewIfNeeded();
  const [whole] = await Promise.all([context.waitForEvent("page"), open.click()]);
  await expect(whole.locator(".picker-title")).toHaveText("cbcast: the answer overtakes the question");
  await expect(whole.getByRole("alert")).toHaveCount(0);
  await expect(page.frameLocator("iframe >> nth=1").getByRole("alert")).toHaveCount(0);
  await whole.close();
});

test("sharing offers the lines that show this moment in a page of one's own", async ({ page }) => {
  await opened(page);
  await page.waitForFunction(() => window.groupscope);
  await page.keyboard.press("Shift+ArrowRight");
  const time = await page.locator(".clock-time").textContent();
  await page.getByRole("button", { name: "Share" }).click();
  const lines = await page.getByRole("textbox", { name: "Lines that embed it" }).inputValue();
  expect(await complaints(page)).toEqual([]);
  await picture(page, "share-embed");
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><p>Look:</p>${lines}` }));
  await page.goto("host.html");
  await expect(page.frameLocator("iframe").locator(".clock-time")).toHaveText(time);
  await expect(page.locator("iframe")).toHaveAttribute("title", "Flush: q crashed, and only p has its message");
});
