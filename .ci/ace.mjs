// Ace by DAISY on EPUBs: what EPUBCheck does not see, such as pictures without words, contrast, headings that skip a level. Whatever it finds fails.
//   node ace.mjs REPORTS PATH…        REPORTS is made anew, with a report for each; EPUBs, or folders with EPUBs in them
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { browserFor, conclude, distinct, fail, filesAt, here, inParallel, readZip, run } from "./lib.mjs";

const ace = ".checkers/node_modules/.bin/ace-puppeteer";

const chromium = browserFor("Ace");
const [reports, ...paths] = process.argv.slice(2);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const epubs = distinct(filesAt(paths, name => name.endsWith(".epub")));
if (epubs.length === 0)
    fail("there is no EPUB to check");
const pages = await inParallel(epubs, check);
conclude(`Ace finds nothing in ${epubs.length} EPUBs with ${pages.reduce((sum, count) => sum + count, 0)} pages`);

/** How many pages of the EPUB were looked at. */
async function check(epub) {
    const folder = join(reports, `${epubs.indexOf(epub)}-${basename(epub, ".epub")}`);
    const { code, err } = await run(ace, ["--force", "--silent", "--outdir", folder, epub], { env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromium } });
    let report;
    try {
        report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    } catch {
        fail(`${here(epub)}: Ace did not report (exit code ${code}): ${err.trim().split("\n")[0]}`);
        return 0;
    }

    const names = readZip(epub).entries.map(({ name }) => name).filter(name => name.endsWith(".xhtml"));
    const looked = names.filter(name => report.assertions.some(({ "earl:testSubject": { url } }) => !url.startsWith("/") && name.endsWith(`/${url}`)));
    if (looked.length < names.length)
        fail(`${here(epub)}: Ace looked at ${looked.length} of ${names.length} pages`);
    for (const { "earl:testSubject": { url }, assertions } of report.assertions) {
        for (const { "earl:test": test, "earl:result": result } of assertions)
            fail(`${here(epub)}: ${test["earl:impact"]} ${test["dct:title"]}: ${result["dct:description"].split("\n")[0]} (${url})`);
    }

    return looked.length;
}
