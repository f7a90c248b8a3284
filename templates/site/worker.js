/* Keeps the book on the reader's device, so that it can be read without a network. Pages come from the network as long as there is one, and the
   page is told when it did not; files with a fingerprint in their names never change, and come from the device. Each site has a store of its
   own: all sites of one owner may lie on one host, and share its stores. */
"use strict";

const scope = self.registration.scope;
const owner = `companion ${new URL(scope).pathname} `;
const store = `${owner}1`;
const patience = 4000;      // milliseconds that a page is waited for when there is an older one
const atOnce = 6;           // files
const mostCopies = 100;
const copies = new Set();   // the windows whose page is an older one

const addressOf = path => new URL(path, scope).href;

/* What is shown for a page that was not kept. */
const instead = addressOf("offline.html");

/* A page, whatever is asked of it. */
const keyOf = address => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
};

const isWhole = response => response.ok && response.type === "basic";

/* Some hosts send readers on to addresses without “.html”; anywhere else there is something else. */
const isThere = (response, address) => !response.redirected || response.url === address.replace(/(?:(\/)index)?\.html$/, "$1");

/* What came by a redirect is not shown as a page, unless it is copied. */
const withoutRedirect = async response =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;

const isPage = response => (response.headers.get("content-type") || "").startsWith("text/html");

const hasFingerprint = address => /\.[0-9a-f]{10}\.[0-9a-z]+$/.test(new URL(address).pathname);

/* Keeping */

const fetchInto = async (cache, address) => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!isWhole(response) || !isThere(response, address))
    throw new Error(address);
  await cache.put(keyOf(address), await withoutRedirect(response));
};

/* The paths on all lists but one. */
const pathsElsewhere = async (cache, list) => {
  const others = (await cache.keys()).filter(({ url }) => url.endsWith("/offline.json") && url !== list);
  const lists = await Promise.all(others.map(async other => (await cache.match(other)).json()));
  return new Set(lists.flatMap(Object.keys));
};

const forget = async (cache, list, before, wanted) => {
  const gone = Object.keys(before).filter(path => !Object.hasOwn(wanted, path));
  const elsewhere = gone.length > 0 ? await pathsElsewhere(cache, list) : null;
  await Promise.all(gone.filter(path => !elsewhere.has(path)).map(path => cache.delete(addressOf(path))));
};

/* Makes the device have what a list names. The list itself is kept last: one that is there has been fulfilled. */
const keep = async path => {
  const list = addressOf(path);
  const cache = await caches.open(store);
  const [response, kept] = [await fetch(list, { cache: "no-cache" }), await cache.match(list)];
  if (!isWhole(response) || response.redirected)
    return;
  const [text, known] = [await response.clone().text(), kept ? await kept.text() : "{}"];
  if (text === known)
    return;
  const [wanted, before] = [JSON.parse(text), JSON.parse(known)];
  const missing = [];
  for (const [file, fingerprint] of Object.entries(wanted)) {
    if (before[file] !== fingerprint && !(hasFingerprint(addressOf(file)) && await cache.match(addressOf(file))))
      missing.push(addressOf(file));
  }
  while (missing.length > 0)
    await Promise.all(missing.splice(0, atOnce).map(address => fetchInto(cache, address)));
  await forget(cache, list, before, wanted);
  await cache.put(list, response);
};

/* Answering */

const afterPatience = () => new Promise(resolve => setTimeout(resolve, patience, null));

/* A page is asked for again even if the browser thinks it fresh; where it is somewhere else, the browser goes there itself. */
const asked = request => request.mode === "navigate" ? new Request(request.url, { cache: "no-cache", redirect: "manual" }) : request;

const fromNetwork = async (cache, request, key) => {
  const response = await fetch(asked(request));
  if (isWhole(response) && !response.redirected && (request.mode === "navigate" && isPage(response) || await cache.match(key)))
    await cache.put(key, response.clone());
  return response;
};

const markCopy = client => {
  copies.add(client);
  if (copies.size > mostCopies)
    copies.delete(copies.values().next().value);
};

const answer = async event => {
  const { request } = event;
  const cache = await caches.open(store);
  const asIs = keyOf(request.url);
  const key = await cache.match(`${asIs}.html`) ? `${asIs}.html` : asIs;   // a page that is asked for without the end of its name
  const kept = await cache.match(key);
  if (kept && hasFingerprint(request.url))
    return kept;
  const fetched = fromNetwork(cache, request, key);
  event.waitUntil(fetched.catch(() => null));
  const response = await Promise.race(kept ? [fetched.catch(() => null), afterPatience()] : [fetched.catch(() => null)]);
  if (response)
    return response;
  if (request.mode !== "navigate")
    return kept || Response.error();
  if (!kept)
    return await cache.match(instead) ? Response.redirect(instead) : Response.error();
  if (request.url !== instead)
    markCopy(event.resultingClientId);
  return kept;
};

addEventListener("install", () => self.skipWaiting());

addEventListener("activate", event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => name.startsWith(owner) && name !== store);
  await Promise.all(old.map(name => caches.delete(name)));
  await self.clients.claim();
})()));

addEventListener("fetch", event => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope) && !request.headers.has("range"))
    event.respondWith(answer(event));
});

/* A page asks to keep what its lists name, and is told whether it is an older copy of itself. */
addEventListener("message", event => {
  event.source.postMessage({ isCopy: copies.has(event.source.id) });
  const lists = event.data.keep.filter(path => addressOf(path).startsWith(scope));
  event.waitUntil(Promise.all(lists.map(path => keep(path).catch(() => null))));
});
