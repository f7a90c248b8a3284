// Lighthouse on pages of a site: accessibility, best practices, search engines. Every audit must pass, but for those that are expected not to.
// (Speed is not asked for: on a machine with other work it is chance.)
//   node lighthouse.mjs SITE PATH PAGE…   PATH: where the site lies on its host; a page as it lies in the site; behind a colon, audits that must fail: timeline.html:is-crawlable
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserFor, conclude, fail } from "./lib.mjs";

const categories = ["accessibility", "best-practices", "seo"];
const types = {
    ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
    ".txt": "text/plain", ".xml": "application/xml", ".webmanifest": "application/manifest+json", ".woff2": "font/woff2",
};

const chromium = browserFor("Lighthouse");
const { default: lighthouse } = await installed("lighthouse");
const { launch } = await installed("chrome-launcher");
const [site, path, ...pages] = process.argv.slice(2);
const server = createServer(serve);
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let audits = 0;
try {
    for (const page of pages)
        await check(...page.split(":"));
} finally {
    await chrome.kill();
    server.close();
}

conclude(`Lighthouse finds nothing on ${pages.length} pages, in ${audits} audits of ${categories.join(", ")}`);

async function check(page, ...expected) {
    const result = await lighthouse(`http://127.0.0.1:${server.address().port}${path}${page}`, { port: chrome.port, onlyCategories: categories, throttlingMethod: "provided", logLevel: "error" });
    const { lhr } = result;
    if (lhr.runtimeError)
        return fail(`${page}: ${lhr.runtimeError.message}`);
    const references = categories.flatMap(name => lhr.categories[name].auditRefs).filter(({ weight }) => weight > 0);
    const asked = references.map(({ id }) => lhr.audits[id]).filter(({ scoreDisplayMode }) => scoreDisplayMode !== "notApplicable" && scoreDisplayMode !== "manual");
    if (asked.length < 20)
        fail(`${page}: only ${asked.length} audits looked at it`);
    audits += asked.length;
    for (const { id, title, score, details } of asked) {
        if (score !== 1 && !expected.includes(id))
            fail(`${page}: ${id}: ${title} ${JSON.stringify(details?.items?.[0] ?? "").slice(0, 200)}`);
        if (score === 1 && expected.includes(id))
            fail(`${page}: ${id} passes, and should not`);
    }
}

function serve({ url }, response) {
    const { pathname } = new URL(url, "http://localhost");
    const place = join(site, decodeURIComponent(pathname.slice(path.length)));
    const file = existsSync(place) && statSync(place).isDirectory() ? join(place, "index.html") : place;
    const found = pathname.startsWith(path) && existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(found ? readFileSync(file) : "");
}

function installed(name) {
    const require = createRequire(join(process.cwd(), ".checkers/node_modules/"));
    return import(pathToFileURL(require.resolve(name)));
}
