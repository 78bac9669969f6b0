// The page's own words in another language: web/src/words.rs has them in English, and reads what is left here for it.

/** Loads the table of a language, leaves it for the page, and gives it to the caller. */
export async function load(language) {
  const response = await fetch(new URL(`${language}.json`, import.meta.url));
  const words = await response.json();
  const root = document.documentElement;
  const entries = Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1));
  root.dataset.words = entries.flat().join("\n");
  root.lang = language;
  return words;
}
