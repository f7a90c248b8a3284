// What a page, a drawing or a style sheet refers to.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

// The packages of the checkers do not lie beside this file.
const { parse } = await import(pathToFileURL(createRequire(resolve(".checkers/package.json")).resolve("parse5")));

/** Attributes with an address that a browser loads by itself. */
const loading = new Set(["src", "poster", "data", "background", "manifest", "data-manifest", "ping"]);

/** Relations of a link element that load nothing. */
const leading = new Set(["alternate", "author", "bookmark", "canonical", "contents", "help", "index", "license", "me", "next", "prev", "search", "up"]);

/** Elements of which href does not load anything. */
const leads = new Set(["a", "area"]);

/** Properties of Schema.org with the address of something. */
const described = new Set(["@id", "url", "item", "contentUrl", "image"]);

/** The ids in a page and what it refers to: `href`, and whether a browser `loads` it without being asked. */
export function readPage(text) {
    const page = { ids: new Set(["top"]), links: [], canonical: null, hidden: false };
    visit(parse(text), page);
    return page;
}

/** What a style sheet refers to. */
export const readStyle = text => [...text.replace(/\/\*.*?\*\//gs, "").matchAll(/@import\s+(["'])(.*?)\1|url\(\s*(["']?)(.*?)\3\s*\)/g)]
    .map(match => ({ href: match[2] ?? match[4], loads: true }));

/** What a web manifest refers to. */
export function readManifest(text) {
    const { start_url, icons } = JSON.parse(text);
    return [{ href: start_url, loads: false }, ...icons.map(icon => ({ href: icon.src, loads: true }))];
}

/** What JSON-LD refers to: every address of a page or a file. */
function readSchema(value) {
    if (Array.isArray(value))
        return value.flatMap(readSchema);
    if (value === null || typeof value !== "object")
        return [];
    return Object.entries(value).flatMap(([name, inner]) =>
        typeof inner !== "string" ? readSchema(inner) : described.has(name) && URL.canParse(inner) ? [{ href: inner, loads: false }] : []);
}

function visit(node, page) {
    const attributes = Object.fromEntries((node.attrs ?? []).map(attribute => [attribute.name, attribute.value]));
    if (attributes.id)
        page.ids.add(attributes.id);
    if (node.tagName === "a" && attributes.name)
        page.ids.add(attributes.name);
    if (node.tagName === "meta" && attributes.name === "robots")
        page.hidden = /noindex/.test(attributes.content);
    if (node.tagName === "script" && attributes.type === "application/ld+json")
        page.links.push(...readSchema(JSON.parse(node.childNodes.map(child => child.value).join(""))));
    if (node.tagName === "style")
        page.links.push(...readStyle(node.childNodes.map(child => child.value).join("")));
    for (const [name, value] of Object.entries(attributes))
        page.links.push(...links(node.tagName, name, value.trim(), attributes, page));
    for (const child of [...node.childNodes ?? [], ...node.content?.childNodes ?? []])
        visit(child, page);
}

function links(element, name, value, attributes, page) {
    if (name === "srcset" || name === "imagesrcset")
        return value.split(",").map(candidate => ({ href: candidate.trim().split(/\s+/)[0], loads: true }));
    if (name === "action" || name === "formaction" || name === "cite")
        return [{ href: value, loads: false }];
    if (loading.has(name))
        return [{ href: value, loads: true }];
    if (name === "href") {
        const relations = element === "link" ? (attributes.rel ?? "").toLowerCase().split(/\s+/) : [];
        if (relations.includes("canonical"))
            page.canonical = value;
        const loads = element === "link" ? !relations.every(relation => leading.has(relation)) : !leads.has(element);
        return [{ href: value, loads }];
    }
    // Of style, and of fill, mask, filter… in drawings.
    return value.includes("url(") ? readStyle(value) : [];
}
