/* Remembers on the reader's device how far somebody has read. Every page works without it: it offers what was chosen last time
   at the front door, and asks before it shows a page that tells more. Read in the head, so that it comes before the page. */
(() => {
  "use strict";

  const root = document.documentElement;
  const page = document.currentScript.dataset;
  const stops = page.stops.split(" ");
  const title = document.title;
  let held = [];   // what is kept back, while it is

  /* The choice. A browser may refuse to keep anything; then nobody is asked. */

  const chosen = () => {
    try {
      return stops.indexOf(localStorage.getItem(page.key));
    } catch (refused) {
      return -1;
    }
  };

  const choose = stop => {
    try {
      localStorage.setItem(page.key, stop);
    } catch (refused) {
      return;
    }
  };

  const follow = event => {
    const way = event.button < 2 && event.target.closest("a[data-stop]");
    if (way)
      choose(way.dataset.stop);
  };

  /* What the page brings along for it. */

  const find = part => document.querySelector(`[data-part="${part}"]`);

  const wayToChosen = () => document.querySelector(`a[data-stop="${stops[chosen()]}"]`);

  const bring = (part, way) => {
    const piece = find(part).content.cloneNode(true);
    const link = piece.querySelector("a");
    link.href = way.href;
    link.dataset.stop = way.dataset.stop;
    piece.querySelector("[data-part='name']").textContent = way.textContent;
    return piece;
  };

  /* At the front door */

  const offer = () => {
    const before = find("offer");
    if (before)
      before.remove();
    const way = wayToChosen();
    if (!way || !find("remembered"))
      return;
    document.querySelectorAll("a[aria-current]").forEach(other => other.removeAttribute("aria-current"));
    find("remembered").before(bring("remembered", way));
    way.setAttribute("aria-current", "true");
  };

  /* In a page that tells more than was chosen */

  const isTooFar = () => chosen() >= 0 && stops.indexOf(page.stop) > chosen();

  const hold = () => {
    const way = wayToChosen();
    if (!way || !find("held"))
      return;
    const question = bring("held", way);
    held = Array.from(document.body.children).filter(element => !element.hidden);
    held.forEach(element => { element.hidden = element.inert = true; });
    document.body.prepend(question);
    document.title = page.title;
    find("show").addEventListener("click", () => {
      choose(page.stop);
      release();
    });
    root.hidden = false;   // nothing in a hidden page takes the focus
    find("question").querySelector("h1").focus();
  };

  const release = () => {
    find("question").remove();
    held.forEach(element => { element.hidden = element.inert = false; });
    held = [];
    document.title = title;
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1))) || document.querySelector("h1");
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  };

  const look = () => {
    try {
      if (page.stop === undefined)
        offer();
      else if (isTooFar() && held.length === 0)
        hold();
      else if (!isTooFar() && held.length > 0)
        release();
    } finally {
      root.hidden = false;
    }
  };

  if (page.stop !== undefined && isTooFar()) {
    root.hidden = true;
    document.title = page.title;
  }

  addEventListener("click", follow);
  addEventListener("auxclick", follow);
  document.addEventListener("DOMContentLoaded", look);
  addEventListener("pageshow", event => event.persisted && look());   // back from a page where another choice was made
})();
