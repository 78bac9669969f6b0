// Twelve states of the page, each brought about as a reader would and kept as a picture to be looked at. What can be told of
// a picture without eyes is asked of each: nothing is wider than the window, no words are cut off or lie on others.

import { expect, opened, picture, plays, scenario, script, steppedUntil, test } from "./page.mjs";

/**
 * Words that are cut off: wider or higher than what they stand in, where that does not scroll and has no ellipsis. Boxes that
 * are one pixel large are for those who listen.
 */
async function cut(page) {
  return page.evaluate(() => {
    const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const seen = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility() && !element.closest(".hidden");
    };
    const isCut = (element) => {
      const style = getComputedStyle(element);
      const clips = (overflow) => overflow === "hidden" || overflow === "clip";
      const wide = clips(style.overflowX) && style.textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
      return wide || (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    };
    const all = [...document.querySelectorAll("body *")].filter((element) => own(element) && seen(element));
    return all.filter(isCut).map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`);
  });
}

/** Controls, headings and panels that lie on one another although they stand beside each other in the page. */
async function overlapping(page) {
  return page.evaluate(() => {
    const rows = [".top", ".picture-head", ".transport .buttons", ".transport", ".tabs", ".dialog-head", ".minimap"];
    const found = [];
    for (const row of document.querySelectorAll(rows.join())) {
      const children = [...row.children].filter((child) => {
        const style = getComputedStyle(child);
        const { width, height } = child.getBoundingClientRect();
        return style.position === "static" && style.display !== "none" && width > 2 && height > 2;
      });
      const boxes = children.map((child) => child.getBoundingClientRect());
      for (let a = 0; a < boxes.length; a += 1) {
        for (let b = a + 1; b < boxes.length; b += 1) {
          const across = Math.min(boxes[a].right, boxes[b].right) - Math.max(boxes[a].left, boxes[b].left);
          const down = Math.min(boxes[a].bottom, boxes[b].bottom) - Math.max(boxes[a].top, boxes[b].top);
          if (across > 1 && down > 1) found.push(`${row.className}: ${children[a].textContent} / ${children[b].textContent}`);
        }
      }
    }
    return found;
  });
}

/** Labels of a chart or of two runs beside each other that lie on one another. */
async function labels(page) {
  return page.evaluate(() => {
    const found = [];
    for (const svg of document.querySelectorAll(".dialog svg")) {
      const boxes = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
      boxes.forEach(([words, a], at) => {
        for (const [others, b] of boxes.slice(at + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // Letters do not fill their line.
          if (words.trim() && others.trim() && across > 2 && down > 5) found.push(`${words} / ${others}`);
        }
      });
    }
    return found;
  });
}

/** Both pictures have something on them from edge to edge: no picture is a blank. */
async function painted(page) {
  for (const which of ["stage", "diagram"]) {
    const colours = await page.locator(`.${which} canvas`).evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    expect(colours, `the ${which} is painted`).toBeGreaterThan(8);
  }
}

async function fine(page, name) {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width[0], "nothing is wider than the window").toBeLessThanOrEqual(width[1]);
  expect(await cut(page), "words that are cut off").toEqual([]);
  expect(await overlapping(page), "what lies on its neighbour").toEqual([]);
  expect(await labels(page), "labels on one another").toEqual([]);
  await painted(page);
  await picture(page, `state-${name}`);
}

/** Goes on from event to event until the words of the stage say so. */
async function until(page, words) {
  const stage = page.locator(".stage table");
  await steppedUntil(page, async () => words.test(await stage.innerText()), `the stage says ${words}`);
}

test("a sandbox with two groups", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("/");
  await page.getByRole("button", { name: "Start with an empty stage" }).click();
  await expect.poll(() => script(page)).toContain('scenario "Sandbox"');
  for (let count = 0; count < 5; count += 1) {
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Add a process" }).press("Enter");
  }
  for (const members of ["pqr", "rst"]) {
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "New group" });
    for (const member of members) await dialog.getByRole("checkbox", { name: member, exact: true }).press("Space");
    await dialog.getByRole("button", { name: "Draw the group" }).press("Enter");
    await expect(dialog).toHaveCount(0);
  }
  await expect.poll(() => script(page)).toMatch(/^group g = p q r.*\ngroup h = r s t/m);
  await page.keyboard.press("End");
  const r = page.locator(".stage table tbody tr").filter({ has: page.locator("td:first-child", { hasText: /^r$/ }) });
  await expect(r, "r is in both").toContainText(/g: view 1.*h: view 1/);
  await fine(page, "sandbox");
});

test("a flush in progress", async ({ page }) => {
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await until(page, /flushing/);
  await expect(page.locator(".stage table")).toContainText(/waits for|flush/);
  await fine(page, "flush");
});

const FIVE = "processes p q r s t\nnetwork delay 8ms..12ms, fifo\ngroup g = p q r s t with membership gmp, order fifo\nrun until 400ms\n";

test("a partition", async ({ page }) => {
  await plays(page, FIVE);
  await page.getByRole("slider", { name: "Time" }).fill("100");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Part the network…" }).click();
  const dialog = page.getByRole("dialog");
  for (const name of ["s", "t"]) await dialog.getByRole("checkbox", { name, exact: true }).check();
  await dialog.getByRole("button", { name: "Part them" }).click();
  await expect.poll(() => script(page)).toMatch(/^at \S+ partition /m);
  await page.keyboard.press("End");
  await expect(page.locator(".stage table")).toContainText(/suspected by/);
  await fine(page, "partition");
});

test("a branch compared with what it came of", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("v");
  const dialog = page.getByRole("dialog", { name: "Two runs beside each other" });
  await expect(dialog.getByRole("status")).toContainText("They are the same until");
  await expect(dialog.locator("svg")).toHaveCount(2);
  await fine(page, "compare");
});

test("a message that is held back", async ({ page }) => {
  await opened(page);
  await scenario(page, "cbcast: the answer overtakes the question");
  await until(page, /holds yes|yes waits|waits for question/);
  await page.getByRole("group", { name: "Processes" }).getByRole("button", { name: "r", exact: true }).click();
  await expect(page.getByRole("tabpanel").locator(".waiting")).toContainText("waits for question");
  await fine(page, "held-back");
});

test("a violation with its proof", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  await page.getByRole("tab", { name: "Guarantees" }).click();
  await page.getByRole("button", { name: /Show the proof/ }).first().click();
  await expect(page.locator(".stage table tbody tr").filter({ hasText: "proof" })).not.toHaveCount(0);
  await fine(page, "violation");
});

test("charts", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("c");
  await page.getByRole("button", { name: "Delivery latency" }).click();
  const charts = page.getByRole("dialog", { name: "Charts" });
  await expect(charts.getByRole("figure")).toHaveCount(1);
  await expect(charts.getByRole("status")).toContainText(/(\d+) of \1 runs/);
  await fine(page, "charts");
});

test("a script with a mistake", async ({ page }) => {
  await opened(page);
  await page.keyboard.press("End");
  const stage = await page.locator(".stage table").innerText();
  await page.keyboard.press("e");
  const editor = page.getByRole("textbox", { name: "Script of the scenario" });
  await editor.fill((await editor.inputValue()).replace(/^at 10ms q multicasts/m, "at 10ms qq multicasts"));
  await expect(page.getByText(/unknown process/).first()).toBeVisible();
  expect(await page.locator(".stage table").innerText(), "the last good run stays").toBe(stage);
  await fine(page, "script-error");
});

test("dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await opened(page);
  await page.getByRole("switch", { name: /Flush before a view/ }).click();
  await page.keyboard.press("End");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await fine(page, "dark");
});

const SIZES = { "phone-portrait": [390, 844], "phone-landscape": [844, 390], projector: [1920, 1080] };

for (const [name, [width, height]] of Object.entries(SIZES)) {
  test(name.replace("-", " "), async ({ page }) => {
    await page.setViewportSize({ width, height });
    await opened(page);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    const play = page.getByRole("button", { name: "Play", exact: true });
    await expect(play, "one can play without scrolling").toBeInViewport({ ratio: 1 });
    await expect(page.locator(".stage canvas")).toBeInViewport();
    const [stage, transport] = [".stage", ".transport"].map((which) => page.locator(which).boundingBox());
    const below = (await stage).y + (await stage).height;
    expect(below, "the caption is above the transport").toBeLessThanOrEqual((await transport).y);
    await fine(page, name);
  });
}
