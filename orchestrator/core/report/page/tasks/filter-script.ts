/**
 * The page's script: it finds tasks by their text and outcome, unfolds the one that an address names, and copies the summary. It runs
 * under the page's policy by its hash, reads and changes this page alone, and asks the network for nothing.
 */
export const FILTER_SCRIPT = `
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const tasks = all("details.task");
  const unfoldNamed = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch {}
    const named = one(id);
    if (named && named.matches("details")) { named.open = true; named.hidden = false; named.scrollIntoView(); }
  };
  const [find, outcome, found, unfold] = ["find", "outcome", "found", "unfold"].map(one);
  if (find) {
    const texts = tasks.map((task) => task.textContent.toLowerCase());
    const filter = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      tasks.forEach((task, n) => {
        const fits = words.every((word) => texts[n].includes(word));
        task.hidden = !fits || (outcome.value !== "" && task.dataset.outcome !== outcome.value);
        if (!task.hidden) shown += 1;
      });
      found.textContent = shown + " of " + tasks.length;
    };
    find.addEventListener("input", filter);
    outcome.addEventListener("change", filter);
    unfold.addEventListener("click", () => {
      const visible = tasks.filter((task) => !task.hidden);
      const open = visible.some((task) => !task.open);
      visible.forEach((task) => { task.open = open; });
      unfold.textContent = open ? "Fold all" : "Unfold all";
    });
    all(".filter").forEach((bar) => { bar.hidden = false; });
    filter();
  }
  const copy = one("copy");
  if (copy) {
    copy.hidden = false;
    copy.addEventListener("click", () => {
      const text = one("markdown");
      text.focus();
      text.select();
      document.execCommand("copy");
      copy.textContent = "Copied";
    });
  }
  addEventListener("hashchange", unfoldNamed);
  unfoldNamed();
})();
`;
