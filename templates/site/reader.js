/* What a page cannot do alone: it keeps the reader's colours and size of text, shows what a name or a citation leads to beside it,
   marks the section that is being read, gives each paragraph an address to copy, and listens to keys. Every page works without it.
   Read in the head, so that the colours are there before the page. */
(() => {
  "use strict";

  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const key = words.key;
  const find = selector => document.querySelector(selector);
  const all = selector => Array.from(document.querySelectorAll(selector));

  /* What is remembered. A browser may refuse to keep anything; then it holds for the page. */

  const recall = name => {
    try {
      return localStorage.getItem(`${key} ${name}`) || "";
    } catch (refused) {
      return "";
    }
  };

  const remember = (name, value) => {
    try {
      localStorage.setItem(`${key} ${name}`, value);
    } catch (refused) {
      return;
    }
  };

  /* Colours and size */

  const sizes = [0.85, 1, 1.15, 1.3, 1.5, 1.75];
  const usual = 1;
  let size = usual;

  const show = (colours, step) => {
    size = Math.min(Math.max(step, 0), sizes.length - 1);
    if (colours)
      root.dataset.colours = colours;
    else
      delete root.dataset.colours;
    root.style.setProperty("--size", sizes[size]);
  };

  const asRemembered = () => {
    const step = recall("size");
    show(recall("colours"), step === "" ? usual : Number(step) || 0);
  };

  const resize = step => {
    show(root.dataset.colours, step === 0 ? usual : size + step);
    remember("size", size);
  };

  const offerDisplay = () => {
    if (!find("[data-part='display']"))
      return;
    all("input[name='colours']").forEach(input => {
      input.checked = input.value === (root.dataset.colours || "");
      input.addEventListener("change", () => {
        show(input.value, size);
        remember("colours", input.value);
      });
    });
    all("[data-size]").forEach(step => step.addEventListener("click", () => resize(Number(step.dataset.size))));
    find("[data-part='open-keys']").addEventListener("click", openKeys);
  };

  /* Previews: a pointer that rests on a link, or the focus, shows what it leads to; a finger's first touch does, and the preview leads on. */

  const patience = 250;   // milliseconds
  let shown = null;
  let shownBeside = null;
  let timer = 0;

  const previewOf = link => {
    const at = link.href.indexOf("#");
    return at < 0 ? null : document.getElementById(`_preview_${decodeURIComponent(link.href.slice(at + 1))}`);
  };

  const place = (preview, link) => {
    const line = link.getClientRects()[0];
    const gap = 6;
    const edge = 8;
    const fitsBelow = line.bottom + gap + preview.offsetHeight + edge < innerHeight;
    preview.style.top = `${Math.max(edge, fitsBelow ? line.bottom + gap : line.top - gap - preview.offsetHeight)}px`;
    preview.style.left = `${Math.max(edge, Math.min(line.left, root.clientWidth - preview.offsetWidth - edge))}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (shown)
      shown.hidePopover();
    shown = shownBeside = null;
  };

  const open = link => {
    const preview = previewOf(link);
    if (!preview || preview === shown)
      return;
    hide();
    shown = preview;
    shownBeside = link;
    preview.showPopover();
    place(preview, link);
  };

  /* Whoever brings the focus to a link scrolls with it: what is shown follows, as long as the link is on the screen. */
  const keepBeside = () => {
    if (!shown)
      return;
    const line = shownBeside.getClientRects()[0];
    if (shownBeside.matches(":focus-visible") && line && line.bottom > 0 && line.top < innerHeight)
      place(shown, shownBeside);
    else
      hide();
  };

  const soon = action => {
    clearTimeout(timer);
    timer = setTimeout(action, patience);
  };

  const watchLink = link => {
    let touched = false;
    link.addEventListener("pointerdown", event => { touched = event.pointerType === "touch"; });
    link.addEventListener("pointerenter", event => event.pointerType === "mouse" && soon(() => open(link)));
    link.addEventListener("pointerleave", event => event.pointerType === "mouse" && soon(hide));
    link.addEventListener("focus", () => !touched && link.matches(":focus-visible") && open(link));
    link.addEventListener("blur", () => soon(hide));
    link.addEventListener("click", event => {
      if (touched && previewOf(link) !== shown) {
        event.preventDefault();
        open(link);
      }
    });
  };

  const watchPreview = preview => {
    preview.addEventListener("pointerenter", () => clearTimeout(timer));
    preview.addEventListener("pointerleave", () => soon(hide));
    preview.addEventListener("focusin", () => clearTimeout(timer));
  };

  const offerPreviews = () => {
    const previews = all(".preview");
    if (previews.length === 0 || !previews[0].showPopover)
      return;
    previews.forEach(watchPreview);
    all("article a:is(.term, .citation)").filter(previewOf).forEach(watchLink);
    addEventListener("scroll", keepBeside, { passive: true });
    document.addEventListener("pointerdown", event => shown && !shown.contains(event.target) && hide());
  };

  /* The section that is being read is marked in the contents beside the page. */

  const markPlace = () => {
    const links = new Map(all(".beside a[href^='#']").map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const headings = Array.from(links.keys(), id => document.getElementById(id)).filter(Boolean);
    if (headings.length === 0)
      return;
    let marked = null;
    const mark = () => {
      const line = innerHeight / 3;
      const heading = headings.findLast(each => each.getBoundingClientRect().top < line);
      const link = heading ? links.get(heading.id) : null;
      if (link === marked)
        return;
      if (marked)
        marked.removeAttribute("aria-current");
      if (link)
        link.setAttribute("aria-current", "location");
      marked = link;
    };
    addEventListener("scroll", mark, { passive: true });
    mark();
  };

  /* The address of a paragraph, an item, a table stands before the text while the pointer is there. A key gives the page the address of the one in
     which words are selected, or of the first that begins in view, and leads there. */

  const addressed = "article > :is(p, h2, h3, h4, h5, h6)[id], article :is(p, li, dt, .table)[id*='--']";
  const frames = "ul, ol, blockquote";   // whose edges the pointer crosses on its way to the sign

  const offerAddresses = () => {
    if (!matchMedia("(hover: hover)").matches)
      return;
    const link = Object.assign(document.createElement("a"), { className: "address", textContent: "¶", title: words.address, tabIndex: -1 });
    link.setAttribute("aria-hidden", "true");
    document.addEventListener("pointerover", event => {
      const part = event.target instanceof Element && !event.target.matches(frames) && event.target.closest(addressed);
      if (!part || link.parentElement === part)
        return;
      link.href = `#${part.id}`;
      part.prepend(link);
    });
  };

  const chosen = () => {
    const selection = getSelection();
    const parts = all(addressed);
    const start = selection.isCollapsed ? null : selection.getRangeAt(0).startContainer;
    return start && (parts.findLast(part => part.contains(start)) || parts.find(part => selection.containsNode(part, true)))
      || parts.find(part => part.getBoundingClientRect().top >= 0 && part.getBoundingClientRect().top < innerHeight)
      || parts.findLast(part => part.getBoundingClientRect().top < 0);
  };

  const goToAddress = () => {
    const part = chosen();
    if (!part)
      return;
    location.hash = part.id;
    if (!part.hasAttribute("tabindex")) {   // a table, which scrolls, keeps its own
      part.tabIndex = -1;
      part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
    }
    part.focus({ preventScroll: true });
  };

  /* Keys. With Ctrl, Alt or ⌘ they are the browser's, and in a field they are letters. */

  const openKeys = () => find("#_keys") && find("#_keys").showModal();

  const follow = selector => {
    const link = find(selector);
    if (link)
      link.click();
  };

  const toggle = id => {
    const part = document.getElementById(id);
    if (part && part.togglePopover && getComputedStyle(part).position === "fixed") {
      part.togglePopover();
      if (part.matches(":popover-open"))   // which gives the focus back when it closes
        part.querySelector("a, button, input:checked")?.focus();
    }
  };

  const isBackwards = () => getComputedStyle(root).direction === "rtl";

  const keys = {
    n: () => follow("a[rel='next']"),
    p: () => follow("a[rel='prev']"),
    ArrowRight: () => follow(isBackwards() ? "a[rel='prev']" : "a[rel='next']"),
    ArrowLeft: () => follow(isBackwards() ? "a[rel='next']" : "a[rel='prev']"),
    c: () => follow("a.home"),
    "/": () => follow("[data-part='search-open']"),
    d: () => toggle("_display"),
    l: goToAddress,
    "+": () => resize(1),
    "-": () => resize(-1),
    "?": openKeys,
    Escape: hide,
  };

  let listens = recall("keys") !== "off";

  const offerKeys = () => {
    const use = find("[data-part='use-keys']");
    if (!use)
      return;
    use.checked = listens;
    use.addEventListener("change", () => {
      listens = use.checked;
      remember("keys", listens ? "" : "off");
    });
  };

  const listen = event => {
    const isElsewhere = event.ctrlKey || event.altKey || event.metaKey || event.isComposing
      || event.target instanceof Element && event.target.closest("input:not([type='radio']), textarea, select, [contenteditable], dialog[open]")
      || event.target.type === "radio" && event.key.startsWith("Arrow");
    const act = !isElsewhere && (listens || event.key === "Escape") && Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (!act)
      return;
    if (event.key !== "Escape")
      event.preventDefault();
    act();
  };

  /* A site that is served can be kept beside other programs. From a disk a browser may not read how, and would complain. */

  const offerToKeep = () => {
    if (!words.manifest || !location.protocol.startsWith("http"))
      return;
    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = words.manifest;
    document.head.append(link);
  };

  /* A site that is served is kept on the device too, so that it can be read without a network; a page that comes from there says so. */

  const tellOffline = () => {
    const note = Object.assign(document.createElement("p"), { className: "offline", textContent: words.offline });
    note.setAttribute("role", "status");
    document.body.prepend(note);
  };

  const keepOnDevice = async () => {
    const workers = navigator.serviceWorker;
    if (!workers || !location.protocol.startsWith("http"))
      return;
    workers.addEventListener("message", event => event.data.isCopy && tellOffline());
    try {
      await workers.register(words.worker, { updateViaCache: "none" });
      const { active } = await workers.ready;
      const savesData = navigator.connection && navigator.connection.saveData;
      active.postMessage({ keep: savesData ? [] : words.kept.split(" ") });
    } catch (refused) {
      return;
    }
  };

  if (HTMLElement.prototype.hasOwnProperty("popover"))
    root.dataset.scripts = "";   // what needs them is there from the first, so that nothing moves
  asRemembered();
  offerToKeep();
  addEventListener("keydown", listen);
  addEventListener("storage", asRemembered);   // chosen in another window
  document.addEventListener("DOMContentLoaded", () => {
    offerDisplay();
    offerKeys();
    offerPreviews();
    markPlace();
    offerAddresses();
    keepOnDevice();
  });
})();
