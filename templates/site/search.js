/* The search: a dialog that opens with a button, which “/” presses in reader.js. What finds something, and the index of the book, come only when it is opened. Without
   scripts there is no button. Everything is fetched as scripts, because a page that lies on a disk may read nothing else. */
(() => {
  "use strict";

  const page = document.currentScript.dataset;
  const folder = page.index.replace(/[^/]*$/, "");
  const atOnce = 10;
  const pause = 60;   // milliseconds after a key

  let dialog, input, status, list, more, waiting, ready, wanted = atOnce, latest = 0;
  const asked = new Map();

  const part = (name, within = document) => within.querySelector(`[data-part="${name}"]`);

  const fetchScript = address => {
    if (!asked.has(address)) {
      asked.set(address, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = address;
        script.async = false;   // in the order in which they are asked for
        script.onload = done;
        script.onerror = () => {
          asked.delete(address);
          script.remove();
          failed(new Error(address));
        };
        document.head.append(script);
      }));
    }
    return asked.get(address);
  };

  const load = () => ready = ready || Promise.all([page.words, page.engine, page.index].map(fetchScript)).catch(error => {
    ready = undefined;
    throw error;
  });

  const open = () => {
    if (dialog.open || dialog.hidden)   // a page that is held back has its dialog hidden too
      return;
    dialog.showModal();
    input.focus();
    input.select();
    load().catch(() => say("failed"));
  };

  const say = (key, number) => {
    const text = key ? status.dataset[key].replace("{0}", number) : "";
    if (status.textContent !== text)
      status.textContent = text;
  };

  const search = async () => {
    const written = input.value;
    const turn = ++latest;
    try {
      await load();
      let found = companionSearch.find(written);
      if (turn !== latest)
        return;
      write(found, written);
      const needed = new Set([...found.unread, ...found.results.slice(0, wanted).map(place => companionSearch.show(place, written)).filter(shown => shown.isUnread).map(shown => shown.sheet)]);
      if (needed.size === 0)
        return;
      await Promise.allSettled([...needed].map(sheet => fetchScript(folder + companionSearch.addressOf(sheet))));
      found = companionSearch.find(written);
      if (turn === latest)
        write(found, written);
    } catch (error) {
      if (turn === latest)
        say("failed");
    }
  };

  const write = ({ results }, written) => {
    const focused = [...list.children].findIndex(item => item.contains(document.activeElement));
    list.replaceChildren(...results.slice(0, wanted).map(place => itemOf(companionSearch.show(place, written))));
    if (focused >= 0 && list.children[focused])
      list.children[focused].querySelector("a").focus();
    list.hidden = results.length === 0;
    more.hidden = results.length <= wanted;
    say(written.trim() === "" ? "" : ["none", "one"][results.length] || "many", results.length);
  };

  const itemOf = result => {
    const item = part("search-result", dialog).content.cloneNode(true);
    const link = item.querySelector("a");
    link.href = addressOf(result);
    part("title", item).textContent = result.title;
    const above = part("page", item);
    if (result.page)
      above.textContent = result.page;
    else
      above.remove();
    const words = part("words", item);
    words.append(...result.pieces.map(piece => {
      if (!piece.isMarked)
        return piece.text;
      const mark = document.createElement("mark");
      mark.textContent = piece.text;
      return mark;
    }));
    if (result.pieces.length === 0)
      words.remove();
    return item;
  };

  /* A browser that can finds the very words; others, and where the words are not to be found, the nearest element that has an address. */
  const addressOf = ({ nearest, before, quotation }) => {
    if (!quotation || !("fragmentDirective" in document))
      return nearest;
    const directive = (before ? `${quoted(before)}-,` : "") + quoted(quotation);
    return `${nearest}${nearest.includes("#") ? "" : "#"}:~:text=${directive}`;
  };

  const quoted = words => encodeURIComponent(words).replace(/-/g, "%2D");

  /* Keys */

  const press = event => {
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.isComposing)
      move(event);
  };

  const move = event => {
    const stations = [input, ...list.querySelectorAll("a")];
    const at = stations.indexOf(document.activeElement);
    const next = at < 0 ? undefined : stations[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  const begin = () => {
    dialog = part("search");
    if (!dialog || typeof dialog.showModal !== "function")
      return;
    [input, status, list, more] = ["search-input", "search-status", "search-results", "search-more"].map(name => part(name, dialog));
    document.querySelectorAll('[data-part="search-open"]').forEach(button => {
      button.hidden = false;
      button.addEventListener("click", open);
    });
    part("search-close", dialog).addEventListener("click", () => dialog.close());
    input.addEventListener("input", () => {
      wanted = atOnce;
      clearTimeout(waiting);
      waiting = setTimeout(search, pause);
    });
    dialog.querySelector("form").addEventListener("submit", event => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first)
        first.focus();
    });
    more.addEventListener("click", async () => {
      const count = list.children.length;
      wanted += atOnce;
      await search();
      if (list.children[count])
        list.children[count].querySelector("a").focus();
    });
    list.addEventListener("click", event => event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey && dialog.close());
    dialog.addEventListener("click", event => event.target === dialog && dialog.close());   // beside it
    dialog.addEventListener("keydown", press);
  };

  begin();
})();
