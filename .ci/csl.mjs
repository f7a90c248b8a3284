// The official citation styles and their locales, as Typst carries them: what CSL writes as XML, in CBOR (RFC 8949).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const packages = createRequire(resolve(".checkers/package.json"));
const carrier = packages.resolve("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu");
const bytes = readFileSync(carrier);

/** How far before its title a style may begin: the names of its authors stand between. */
const longestHead = 20_000;

/** The style of that title, as XML, and the day of its last change. */
export function style(title) {
    const words = text(title);
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        for (let start = at; start > at - longestHead; start--) {
            const found = read(start);
            if (found?.info?.title?.$value === title && found.citation)
                return { updated: found.info.updated.$text.slice(0, 10), xml: element("style", { "@xmlns": "http://purl.org/net/xbiblio/csl", ...found }) };
        }
    }
    throw new Error(`no style is called ${title}`);
}

/** The locale of a language, as XML. */
export function locale(language) {
    const head = Buffer.concat([text("@xml:lang"), text(language)]);
    for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
        const found = read(at - 1);
        if (found?.info && found.terms)
            return element("locale", { "@xmlns": "http://purl.org/net/xbiblio/csl", ...found });
    }
    throw new Error(`no locale for ${language}`);
}

/** A short text as CBOR has it. */
function text(words) {
    const encoded = Buffer.from(words);
    return Buffer.concat([encoded.length < 24 ? Buffer.from([0x60 + encoded.length]) : Buffer.from([0x78, encoded.length]), encoded]);
}

/** The map that begins at a place; null when none does. */
function read(at) {
    if (bytes[at] >> 5 !== 5)
        return null;
    try {
        return value({ at });
    } catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}

function value(reading) {
    const first = bytes[reading.at++];
    const [kind, size] = [first >> 5, first & 31];
    if (kind === 7)
        return simple(size);
    const length = count(reading, size);
    switch (kind) {
        case 0: return length;
        case 1: return -1 - length;
        case 3: return bytes.toString("utf8", reading.at, reading.at += few(length));
        case 4: return [...items(reading, length, () => value(reading))];
        case 5: return Object.fromEntries(items(reading, length, () => [name(reading), value(reading)]));
        default: throw new RangeError("not of a style");
    }
}

function name(reading) {
    const read = value(reading);
    if (typeof read !== "string")
        throw new RangeError("not of a style");
    return read;
}

function* items(reading, length, next) {
    for (let i = 0; i < few(length, true); i++) {
        if (length === Infinity && bytes[reading.at] === 0xff) {
            reading.at++;
            return;
        }
        yield next();
    }
}

function few(length, mayBeOpen = false) {
    if (length > 1e6 && !(mayBeOpen && length === Infinity))
        throw new RangeError("not of a style");
    return length;
}

function count(reading, size) {
    if (size < 24)
        return size;
    if (size === 31)
        return Infinity;
    if (size > 26)
        throw new RangeError("not of a style");
    const width = 1 << (size - 24);
    reading.at += width;
    return bytes.readUIntBE(reading.at - width, width);
}

function simple(size) {
    switch (size) {
        case 20: return false;
        case 21: return true;
        case 22: case 23: return null;
        default: throw new RangeError("not of a style");
    }
}

/** An element of XML: “@” is an attribute, “$value” what stands inside it in its order, any other name an element inside it. */
function element(name, content) {
    let [attributes, inside] = ["", ""];
    for (const [key, part] of Object.entries(content).filter(([, part]) => part !== null)) {
        if (key.startsWith("@"))
            attributes += ` ${key.slice(1)}="${escaped([part].flat().join(" "))}"`;
        else if (key === "$value" || key === "$text")
            inside += [part].flat().map(one => typeof one === "object" ? elements(one) : escaped(one)).join("");
        else
            inside += [part].flat().map(one => typeof one === "object" ? element(key, one) : `<${key}>${escaped(one)}</${key}>`).join("");
    }
    return `<${name}${attributes}>${inside}</${name}>`;
}

const elements = content => Object.entries(content).map(([name, inside]) => element(name, inside ?? {})).join("");

const escaped = words => String(words).replace(/^sub verbo$/, "sub-verbo").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
