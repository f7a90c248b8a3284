// The Nu HTML checker on every page, style sheet and drawing. Errors and warnings fail.
//   node html.mjs PATH…        files, or folders with files in them
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conclude, distinct, fail, filesAt, here, run } from "./lib.mjs";

const jar = ".checkers/node_modules/vnu-jar/build/dist/vnu.jar";
const version = "26.9.27";

/** What it says rightly, where, and why that is as it should be. */
const expected = [
    [/^Trailing slash on void elements has no effect/, /\.html$/, "the pages are also well-formed XML"],
    [/^“?position-(area|try-\w+)”?|“position-(area|try-\w+)”/, /\.css$/, "CSS Anchor Positioning, behind a question whether the browser knows it"],
    [/^Text run is not in Unicode Normalization Form C\./, /\.html$/, "an author's letters stay as they were typed"],
];

/** Wrong on purpose: a checker that finds nothing in these has not looked. */
const planted = {
    "page.html": "<!DOCTYPE html><html lang='en'><head><title>Planted</title></head><body><p><div></p></body></html>",
    "style.css": "p { colour: red }",
    "drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg'><circl r='1'/></svg>",
};

const all = filesAt(process.argv.slice(2), name => /\.(html|css|svg)$/.test(name));
const files = distinct(all);
if (!files.some(file => file.endsWith(".html")))
    fail("there is no page to check");
const folder = mkdtempSync(join(tmpdir(), "planted-"));
const plants = Object.entries(planted).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
});

const { code, out, err } = await run("java", [
    "-Xss8m", "-jar", jar, "--stdout", "--format", "json", "--exit-zero-always",
    "--skip-non-html", "--also-check-css", "--also-check-svg", ...files, ...plants]);
rmSync(folder, { recursive: true });
let report;
try {
    report = JSON.parse(out);
} catch {
    fail(`the Nu checker did not report (exit code ${code}): ${err.trim().split("\n")[0]}`);
}

const found = new Map();
for (const message of report?.messages ?? []) {
    const file = message.url ? fileURLToPath(message.url) : "";
    if (expected.some(([text, place]) => text.test(message.message) && place.test(file)))
        continue;
    if (!found.has(file))
        found.set(file, []);
    found.get(file).push(message);
}
for (const plant of plants)
    if (!found.delete(plant))
        fail(`the Nu checker finds nothing in ${plant}, which is wrong on purpose`);
for (const [file, messages] of found)
    for (const { type, subType, message, lastLine, lastColumn } of messages)
        fail(`${here(file)}:${lastLine ?? "-"}:${lastColumn ?? "-"}: ${subType ?? type}: ${message}`);
if (report && !report.version?.startsWith(version))
    fail(`the Nu checker is ${report.version}, not ${version}`);
const count = ending => files.filter(file => file.endsWith(ending)).length;
conclude(`Nu checker ${version} finds nothing in ${count(".html")} pages, ${count(".css")} style sheets and ${count(".svg")} drawings `
    + `(${all.length - files.length} more are copies)`);
