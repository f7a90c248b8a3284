// What the checkers share: how they report, which files there are, what is in a zip.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { delimiter, join, relative, sep } from "node:path";
import { inflateRawSync } from "node:zlib";

let failures = 0;

/** Reports that something promised holds. */
export const ok = text => console.log(`ok   ${text}`);

/** Reports that something promised does not hold; the process will end with 1. */
export function fail(text) {
    failures++;
    process.exitCode = 1;
    console.log(`FAIL ${text}`);
}

/** Reports `text` as holding if nothing failed since the last call, and says how much failed otherwise. */
export function conclude(text) {
    if (failures === 0)
        ok(text);
    failures = 0;
}

/** The files below a folder: paths relative to it, with forward slashes, ordinal. */
export const filesBelow = folder => readdirSync(folder, { recursive: true })
    .filter(name => statSync(join(folder, name)).isFile())
    .map(name => name.split(sep).join("/"))
    .sort(ordinal);

/** Every file in or at the given paths that `matches`. */
export const filesAt = (paths, matches) => paths.flatMap(path => statSync(path).isDirectory()
    ? filesBelow(path).map(name => join(path, name)).filter(matches)
    : [path]);

/** The files without those that are copies of another. */
export const distinct = files => [...new Map(files.map(file => [readFileSync(file, "latin1"), file]).reverse()).values()].reverse();

/** As UTF-8 bytes sort, which for these names is as .NET's ordinal comparison sorts. */
export const ordinal = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

export const here = path => relative(process.cwd(), path) || ".";

/** Where Chromium is, or Chrome; where it cannot be had the checker ends here, and says so. */
export function browserFor(checker) {
    const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    const places = names.flatMap(name => (process.env.PATH ?? "").split(delimiter).map(folder => join(folder, name)));
    const found = process.env.CHROMIUM || places.find(existsSync);
    if (!found) {
        console.log("SKIPPED there is no Chromium");
        ok(`${checker} is skipped, and says why`);
        process.exit();
    }
    return found;
}

/** Runs a program. */
export const run = (program, args, options = {}) => new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let out = "", err = "";
    child.stdout.on("data", text => out += text);
    child.stderr.on("data", text => err += text);
    child.on("error", reject);
    child.on("close", code => resolve({ code, out, err }));
});

/** Works on all items, as many at once as there are cores; the results have the items' order. */
export async function inParallel(items, work) {
    const results = [];
    let next = 0;
    await Promise.all(Array.from({ length: availableParallelism() }, async () => {
        while (next < items.length) {
            const i = next++;
            results[i] = await work(items[i]);
        }
    }));
    return results;
}

/** The entries of a zip in the order of its central directory, with both headers as they stand. */
export function readZip(path) {
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (end < 0)
        throw new Error(`${path} is not a zip`);
    const entries = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset));
        const central = header(bytes, at + 6);
        const offset = bytes.readUInt32LE(at + 42);
        const local = header(bytes, offset + 4);
        const nameAndExtra = bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
        const start = offset + 30 + nameAndExtra;
        const stored = bytes.subarray(start, start + central.compressedSize);
        entries.push({
            name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
            localName: bytes.toString("utf8", offset + 30, offset + 30 + bytes.readUInt16LE(offset + 26)),
            madeBy: bytes.readUInt16LE(at + 4),
            attributes: bytes.readUInt32LE(at + 38),
            extraLength, commentLength, localExtraLength: bytes.readUInt16LE(offset + 28),
            offset, end: start + central.compressedSize, central, local,
            content: central.method === 8 ? inflateRawSync(stored) : stored,
        });
        at += 46 + nameLength + extraLength + commentLength;
    }
    return { entries, comment: bytes.subarray(end + 22), directory: bytes.readUInt32LE(end + 16) };
}

const header = (bytes, at) => ({
    needs: bytes.readUInt16LE(at),
    flags: bytes.readUInt16LE(at + 2),
    method: bytes.readUInt16LE(at + 4),
    time: bytes.readUInt16LE(at + 6),
    date: bytes.readUInt16LE(at + 8),
    crc: bytes.readUInt32LE(at + 10),
    compressedSize: bytes.readUInt32LE(at + 14),
    size: bytes.readUInt32LE(at + 18),
});
