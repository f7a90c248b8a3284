// Compares what two builds made: their sites and EPUBs, byte by byte.
//   node same.mjs [--unpacked] A B…        --unpacked: only what is in the EPUBs need be the same
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conclude, fail, filesBelow, here, readZip } from "./lib.mjs";

const unpacked = process.argv[2] === "--unpacked";
const [first, ...others] = process.argv.slice(unpacked ? 3 : 2);
const made = folder => filesBelow(folder).filter(name => /^site\/|^[^/]+\.epub$/.test(name));
const names = made(first);
if (!names.includes("site/index.html") || !names.some(name => /^[^/]+\.epub$/.test(name)))
    fail(`${here(first)} has no site or no EPUB`);
for (const other of others)
    for (const name of new Set([...names, ...made(other)]))
        compare(name, join(first, name), join(other, name));
conclude(`${names.length} files are the same in ${[first, ...others].map(here).join(", ")}${unpacked ? " (EPUBs: unpacked)" : ""}`);

function compare(name, a, b) {
    const missing = [a, b].find(file => !existsSync(file));
    if (missing)
        return fail(`${here(missing)} is missing`);
    const isEpub = name.endsWith(".epub");
    const [left, right] = [a, b].map(file => readFileSync(file));
    if (left.equals(right) || unpacked && isPageWithSize(name, left, right))
        return;
    const differing = isEpub ? differences(a, b) : [];
    if (!isEpub || !unpacked || differing.length > 0)
        fail(`${here(a)} and ${here(b)} differ${isEpub ? ` in ${differing.join(", ") || "how they are packed"}` : ""}`);
}

/** The front page tells the size of the packed EPUB. */
function isPageWithSize(name, left, right) {
    const without = page => page.toString().replace(/\(\d[\d.]* [kM]B\)/g, "");
    return name.endsWith(".html") && without(left) === without(right);
}

function differences(a, b) {
    const [left, right] = [a, b].map(file => new Map(readZip(file).entries.map(entry => [entry.name, entry.content])));
    return [...new Set([...left.keys(), ...right.keys()])].filter(name => !left.get(name)?.equals(right.get(name) ?? Buffer.alloc(0)));
}
