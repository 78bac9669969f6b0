// The script editor: coloured rows that lie exactly below the letters of the text field, mistakes underlined, the acting
// line marked, and what can stand at the caret as a list, by key, mouse and finger.

import { expect, opened, picture, test } from "./page.mjs";

/** Opens the page with its script, and gives the text field. */
async function editor(page) {
  await opened(page);
  await page.keyboard.press("e");
  const text = page.getByRole("textbox", { name: /Script/ });
  await expect(text).toBeVisible();
  return text;
}

/** Puts a long text in the place of the script, as pasting does. */
async function pasted(text, script) {
  await text.evaluate((field, script) => {
    field.value = script;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, script);
}

/** Puts the caret below the first line that has these words, on a new row. */
async function newRowBelow(page, text, words) {
  await text.evaluate((field, words) => {
    const at = field.value.indexOf("\n", field.value.indexOf(words));
    field.focus();
    field.setSelectionRange(at, at);
  }, words);
  await page.keyboard.press("Enter");
}

test("a word is completed by key, the row is played, and undo takes both back", async ({ page }) => {
  const text = await editor(page);
  const before = await text.inputValue();
  await newRowBelow(page, text, "when p receives m1: q crashes");
  await page.keyboard.type("at 60ms r cra");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option").first()).toHaveText(/crashes.*stops/);
  await expect(text).toHaveAttribute("aria-activedescendant", "offer-0");
  await page.keyboard.press("Tab");
  await expect(list).toHaveCount(0);
  await expect(text).toBeFocused();
  expect(await text.inputValue()).toContain("at 60ms r crashes\n");
  await expect(page.locator(".script [role=status]").first()).toHaveText("is what you see");
  await text.blur();
  await page.keyboard.press("Control+z");
  await expect(text).toHaveValue(before);
});

test("the browser takes a completed word back as one change", async ({ page }) => {
  const text = await editor(page);
  await newRowBelow(page, text, "seed");
  await page.keyboard.type("netw");
  await page.keyboard.press("Enter");
  expect(await text.inputValue()).toContain("\nnetwork\n");
  await page.keyboard.press("Control+z");
  expect(await text.inputValue()).toContain("\nnetw\n");
});

test("arrows choose, Escape closes the list and not the script, ctrl and space opens it anywhere", async ({ page }) => {
  const text = await editor(page);
  await newRowBelow(page, text, "drop every m1");
  await page.keyboard.type("at 60ms q ");
  const list = page.getByRole("listbox");
  await expect(list).toHaveCount(0);
  await page.keyboard.press("Control+Space");
  await expect(list.getByRole("option")).not.toHaveCount(0);
  const words = await list.locator("code").allInnerTexts();
  expect(words).toContain("multicasts");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(list.getByRole("option", { selected: true }).locator("code")).toHaveText(words[1]);
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(text).toBeVisible();
  await page.keyboard.type("su");
  await expect(list.locator("code").first()).toHaveText("suspects");
  await picture(page, "completion");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" ");
  await page.keyboard.press("Control+Space");
  await expect(list.locator("code")).toHaveText(["p", "r"]);
});

test("a word is taken by a click or a tap", async ({ page, isMobile }) => {
  const text = await editor(page);
  await newRowBelow(page, text, "drop every m1");
  await page.keyboard.type("par");
  const option = page.getByRole("option", { name: /partition/ });
  if (isMobile) await option.tap();
  else await option.click();
  expect(await text.inputValue()).toContain("\npartition\n");
  await expect(text).toBeFocused();
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("the coloured letters lie where those of the text field are", async ({ page }) => {
  const text = await editor(page);
  await text.fill('processes p q\ngroup g = p q\nat 10ms q multicasts m1 to g # as "ever"\nsay at 20ms "ä – ü"\n');
  const places = await page.evaluate(() => {
    const ruler = document.querySelector(".ruler").getBoundingClientRect();
    const letter = ruler.width / 10;
    return [...document.querySelectorAll(".ink > div")].map((row, number) => {
      const range = document.createRange();
      range.selectNodeContents(row);
      const seen = range.getBoundingClientRect();
      return {
        wide: Math.abs(seen.width - row.textContent.length * letter),
        high: Math.abs(row.getBoundingClientRect().top - (ruler.top + number * ruler.height)),
      };
    });
  });
  for (const { wide, high } of places) {
    expect(wide).toBeLessThan(1);
    expect(high).toBeLessThan(1);
  }
  await expect(page.locator(".ink .k").first()).toHaveText("processes");
  await expect(page.locator(".ink .c")).toHaveText('# as "ever"');
});

test("a mistake is underlined at its columns", async ({ page }) => {
  const text = await editor(page);
  await text.fill("processes p q\nat 10ms qq crashes\n");
  await expect(page.locator(".ink .mistake")).toHaveText("qq");
  await picture(page, "mistake");
});

test("the line that acts is marked and followed, but not while somebody types", async ({ page }) => {
  const text = await editor(page);
  const long = `processes p q r\ngroup g = p q r\n${"# so\n".repeat(300)}at 10ms q multicasts m1 to g\n${"# so\n".repeat(300)}at 60ms q crashes\nrun until 400ms\n`;
  await pasted(text, long);
  await expect(page.locator(".script [role=status]").first()).toHaveText("is what you see");
  await text.blur();
  const top = () => page.locator(".frame").evaluate((frame) => frame.scrollTop);
  const row = page.locator(".ink .acting");
  // On a phone the editor itself may be elsewhere on the page.
  const inSight = () =>
    row.evaluate((row) => {
      const [at, frame] = [row, row.closest(".frame")].map((node) => node.getBoundingClientRect());
      return at.top >= frame.top && at.bottom <= frame.bottom;
    });
  await page.keyboard.press("End");
  await expect(row).toHaveText("at 60ms q crashes");
  await expect.poll(inSight).toBe(true);
  await page.keyboard.press("Home");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await expect(row).toHaveText("at 10ms q multicasts m1 to g");
  await expect.poll(inSight).toBe(true);
  await text.evaluate((field) => {
    field.focus();
    field.setSelectionRange(0, 0);
  });
  await page.locator(".frame").evaluate((frame) => frame.scrollTo(0, 0));
  await page.keyboard.type("# first\n");
  await expect(page.locator(".script [role=status]").first()).toHaveText("is what you see");
  expect(await top()).toBe(0);
});

test("a script of a thousand lines is quick to type in", async ({ page }) => {
  const text = await editor(page);
  const lines = Array.from({ length: 1000 }, (_, at) => `at ${at + 10}ms ${"pqr"[at % 3]} multicasts to g`);
  await pasted(text, `processes p q r\ngroup g = p q r\n${lines.join("\n")}\nrun until 1200ms\n`);
  await text.evaluate((field) => {
    const at = field.value.indexOf("\n", field.value.indexOf("at 500ms"));
    field.focus();
    field.setSelectionRange(at, at);
  });
  await page.keyboard.press("Enter");
  await expect(page.locator(".ink > div").first()).toBeAttached();
  expect(await page.locator(".ink > div").count()).toBeLessThan(300);
  const spent = await page.evaluate(async () => {
    const field = document.querySelector(".editor textarea");
    const times = [];
    for (const letter of "at 500ms q suspects") {
      const before = performance.now();
      document.execCommand("insertText", false, letter);
      times.push(performance.now() - before);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { value: field.value.includes("at 500ms q suspects"), times: times.sort((a, b) => a - b) };
  });
  expect(spent.value).toBe(true);
  const median = spent.times[Math.floor(spent.times.length / 2)];
  test.info().annotations.push({ type: "milliseconds a key", description: `${median} of ${spent.times}` });
  expect(median).toBeLessThan(100);
});
