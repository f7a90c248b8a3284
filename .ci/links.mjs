// Follows every link of a site as a browser does: from disk, and served at the path of its address.
//   node links.mjs SITE…                      only from disk
//   node links.mjs --address URL SITE         served too, with its 404.html and its sitemap
import { lstatSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { conclude, fail, filesBelow, here } from "./lib.mjs";
import { readManifest, readPage, readStyle } from "./page.mjs";

const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain", ".webmanifest": "application/manifest+json" };
/** Where a link of the author's may lead outside the site. */
const leaving = new Set(["https:", "http:", "mailto:", "tel:", "urn:", "doi:", "ftp:", "geo:"]);

const typeOf = path => types[extname(path)] ?? "application/octet-stream";
const isPage = name => name.endsWith(".html") && name !== "404.html";

const args = process.argv.slice(2);
const address = args[0] === "--address" ? args[1] : null;
const sites = (address ? args.slice(2) : args).map(site => resolve(site));
if (sites.length === 0)
    fail("there is no site to look at");

let pages = 0, links = 0;
for (const site of sites)
    await fromDisk(site);
conclude(`from file://, ${links} links in ${pages} pages of ${sites.length} sites: none dead, none to a folder, nothing loaded from elsewhere`);
if (address)
    await served(sites[0]);

async function fromDisk(site) {
    const names = filesBelow(site);
    for (const name of names.filter(name => lstatSync(join(site, name)).isSymbolicLink()))
        fail(`${here(site)}/${name} is a symbolic link`);
    const root = pathToFileURL(site + "/").href;
    const visited = await crawl(names.filter(isPage).map(name => root + encodeURI(name)), {
        ours: url => url.startsWith(root) ? url : null,
        get: url => {
            const path = fileURLToPath(url);
            return statSync(path, { throwIfNoEntry: false })?.isFile()
                ? { status: 200, type: typeOf(path), text: readFileSync(path, "utf8") }
                : { status: 404 };
        },
        show: url => here(fileURLToPath(url)),
    });
    pages += visited.pages;
    links += visited.links;
}

async function served(site) {
    const path = new URL(address).pathname;
    const server = createServer((request, response) => {
        const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
        const inside = asked.startsWith(path) ? asked.slice(path.length) : null;
        let file = inside === null ? null : join(site, inside === "" || inside.endsWith("/") ? inside + "index.html" : inside);
        const there = file !== null && statSync(file, { throwIfNoEntry: false })?.isFile();
        if (!there)
            file = inside === null ? null : join(site, "404.html");
        response.writeHead(there ? 200 : 404, { "content-type": file ? typeOf(file) : "text/plain" });
        response.end(file ? readFileSync(file) : "outside the site");
    });
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    const root = `http://127.0.0.1:${server.address().port}${path}`;
    const get = async url => {
        const answer = await fetch(url, { redirect: "error" });
        return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
    };
    const inCrawl = {
        ours: url => url.startsWith(address) ? root + url.slice(address.length) : url.startsWith(new URL("/", root).href) ? url : null,
        get,
        show: url => url.slice(new URL("/", root).href.length - 1),
        address: url => address + url.slice(root.length).replace(/(^|\/)index\.html$/, "$1"),
    };
    try {
        await crawlServed(site, root, inCrawl);
        await lookAtNotFound(root, inCrawl);
        await lookAtSitemap(site, root, inCrawl);
    } finally {
        server.close();
        server.closeAllConnections();
    }
}

async function crawlServed(site, root, inCrawl) {
    const visited = await crawl([root, `${root}offline.html`], inCrawl); // a worker leads to the second
    for (const name of filesBelow(site).filter(isPage))
        if (!visited.urls.has(root + encodeURI(name)) && !(name === "index.html" && visited.urls.has(root)))
            fail(`no link leads from the front page to ${name}`);
    conclude(`under ${new URL(root).pathname}, ${visited.links} links in ${visited.pages} pages: none dead, nothing loaded from elsewhere, every page reached`);
}

async function lookAtNotFound(root, inCrawl) {
    for (const missing of ["no-such-page", "no/such/page.html"]) {
        const { status, type, text } = await inCrawl.get(root + missing);
        if (status !== 404 || type !== "text/html" || !text.includes("<html"))
            fail(`a missing page is answered with ${status} ${type}`);
        const get = async url => url === root + missing ? { status: 200, type, text } : await inCrawl.get(url);
        await crawl([root + missing], { ...inCrawl, get }, { onlyTheStart: true });
    }
    conclude("404.html works at any depth");
}

async function lookAtSitemap(site, root, inCrawl) {
    const listed = [...readFileSync(join(site, "sitemap.xml"), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map(match => match[1].replaceAll("&amp;", "&"));
    for (const url of listed) {
        const answer = url.startsWith(address) ? await inCrawl.get(inCrawl.ours(url)) : { status: "not an address of the site" };
        if (answer.status !== 200 || answer.type !== "text/html")
            fail(`sitemap.xml: ${url}: ${answer.status}`);
    }

    for (const name of filesBelow(site).filter(isPage)) {
        const { canonical, hidden } = readPage(readFileSync(join(site, name), "utf8"));
        const own = inCrawl.address(root + encodeURI(name));
        if (canonical && canonical !== own) { // the same page at another reading stop, which search engines are led to
            if (!listed.includes(canonical) || listed.includes(own) || canonical.split("/").at(-1) !== own.split("/").at(-1))
                fail(`${name}: the canonical address ${canonical} is not the same page in sitemap.xml`);
            continue;
        }
        if (hidden === listed.includes(own))
            fail(`sitemap.xml: ${own} ${hidden ? "should not be there: its page wants not to be indexed" : "is missing"}`);
        if (!hidden && canonical !== own)
            fail(`${name}: the canonical address is ${canonical}, not ${own}`);
    }

    if (!readFileSync(join(site, "robots.txt"), "utf8").includes(`Sitemap: ${address}sitemap.xml\n`))
        fail("robots.txt does not name the sitemap");
    if (!filesBelow(site).includes(".nojekyll"))
        fail(".nojekyll is missing");
    conclude(`sitemap.xml lists the ${listed.length} pages there are, robots.txt the sitemap, each page its own address or that of the same page there`);
}

/** Opens the pages, and all that can be reached from them. */
async function crawl(start, { ours, get, show }, { onlyTheStart = false } = {}) {
    const seen = new Map();
    const queue = [...start];
    let followed = 0;

    async function open(url) {
        if (!seen.has(url)) {
            const { status, type, text } = await get(url);
            const read = status !== 200 ? null
                : type === "text/html" || type === "image/svg+xml" ? readPage(text)
                : type === "application/manifest+json" ? { ids: null, links: readManifest(text) }
                : type === "text/css" ? { ids: null, links: readStyle(text) }
                : { ids: null, links: [], calls: type === "text/javascript" ? text.match(/https?:\/\/(?!www\.w3\.org\/)[^\s"'`]*/g) : null };
            seen.set(url, { status, read, isPage: type === "text/html" });
            if (status === 200 && !onlyTheStart)
                queue.push(url);
        }
        return seen.get(url);
    }

    const done = new Set();
    while (queue.length > 0) {
        const url = queue.shift();
        if (done.has(url))
            continue;
        done.add(url);
        const { status, read } = await open(url);
        if (status !== 200) {
            fail(`${show(url)}: ${status}`);
            continue;
        }
        for (const call of read.calls ?? [])
            fail(`${show(url)}: names ${call}`);
        for (const { href, loads } of read.links) {
            followed++;
            const problem = await follow(url, href, loads);
            if (problem)
                fail(`${show(url)}: ${href || "an empty link"}: ${problem}`);
        }
    }
    return { urls: done, pages: [...seen.values()].filter(file => file.isPage && file.status === 200).length, links: followed };

    async function follow(from, href, loads) {
        if (!URL.canParse(href, from))
            return "not an address";
        const to = new URL(href, from);
        const own = ours(to.href);
        if (own === null) {
            if (to.protocol === "data:" && loads)
                return null;
            if (loads)
                return "is loaded from elsewhere";
            return leaving.has(to.protocol) ? null : "leads out of the site";
        }
        const [target, fragment] = own.split("#");
        const { status, read } = await open(target);
        if (status !== 200)
            return "there is no such file";
        if (!fragment || !read.ids || read.ids.has(decodeURIComponent(fragment)))
            return null;
        return "there is no such id";
    }
}
