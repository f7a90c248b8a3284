// Chromium on the pages of EPUBs, as a small screen shows them by day and a larger one by night: nothing is wider than the screen, every
// picture and stylesheet is there, and nothing is written to the console.
//   node render.mjs PATH…        EPUBs, or folders with EPUBs in them
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserFor, conclude, distinct, fail, filesAt, here, readZip } from "./lib.mjs";

const screens = [{ width: 320, height: 480, scheme: "light" }, { width: 600, height: 800, scheme: "dark" }];
const types = { ".xhtml": "application/xhtml+xml", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp" };
const wrong = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Wrong</title></head><body><p style="width: 601px">Wide</p><img src="none.png" alt="" /></body></html>`;

const chromium = browserFor("Chromium");
const require = createRequire(join(process.cwd(), ".checkers/node_modules/"));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const epubs = distinct(filesAt(process.argv.slice(2), name => name.endsWith(".epub")));
if (epubs.length === 0)
    fail("there is no EPUB to look at");
let shown = new Map();
const server = createServer(serve);
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
let pages = 0;
try {
    for (const screen of screens) {
        const page = await opened(screen);
        if ((await look(page, new Map([["wrong.xhtml", wrong]]), "wrong.xhtml")).length < 2)
            fail(`a page that is too wide and lacks a picture was not found at ${screen.width} pixels`);
        for (const epub of epubs)
            await check(page, epub, screen);
        await page.close();
    }
} finally {
    await browser.close();
    server.close();
}

conclude(`${pages / screens.length} pages of ${epubs.length} EPUBs fit screens of ${screens.map(({ width, scheme }) => `${width} pixels (${scheme})`).join(" and ")}, with everything that they show`);

async function opened({ width, height, scheme }) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    return page;
}

async function check(page, epub, { width }) {
    const files = new Map(readZip(epub).entries.map(({ name, content }) => [name, content]));
    for (const name of [...files.keys()].filter(name => name.endsWith(".xhtml"))) {
        for (const found of await look(page, files, name))
            fail(`${here(epub)}: ${name} at ${width} pixels: ${found}`);
        pages++;
    }
}

/** What is wrong with a page: nothing, most often. */
async function look(page, files, name) {
    shown = files;
    const found = [];
    const hear = message => message.type() === "error" && found.push(`the console says: ${message.text()}`);
    page.on("console", hear);
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`, { waitUntil: "load" });
    found.push(...await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const outside = [...document.querySelectorAll("body *")].filter(each => each.getBoundingClientRect().right > clientWidth + 1);
        return scrollWidth <= clientWidth ? [] : [`it is ${scrollWidth} pixels wide, for ${outside.slice(0, 2).map(each => each.outerHTML.slice(0, 80)).join(" and ")}`];
    }));
    page.off("console", hear);
    return found;
}

function serve({ url }, response) {
    const name = decodeURIComponent(new URL(url, "http://localhost").pathname.slice(1));
    const isThere = shown.has(name) || name === "favicon.ico";
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(name)] ?? "application/octet-stream" });
    response.end(shown.get(name) ?? "");
}
