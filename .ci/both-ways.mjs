// Follows every link of the apparatus there and back: from the text to an entry, and from the entry to the section that the link stands in.
//   node both-ways.mjs SITE…
// An entry leads to sections, never to the very link that leads to it: some reading systems would take the pair for a note.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { conclude, fail, filesBelow, here } from "./lib.mjs";

/** What leads into the apparatus, and whether the entry must lead back. */
const ways = { citation: true, term: true };
let there = 0, back = 0;

function follow(site, pages, name, page, link) {
    const [file, id] = split(link.href, name);
    const target = pages.get(file);
    if (!target || id === null)
        return;
    if (target.linkIds.has(id) && !link.classes.includes("way-back"))
        fail(`${here(site)}/${name}: “${link.href}” leads to a link`);
    if (link.classes.some(one => ways[one]) && !page.isApparatus) {
        there++;
        const section = page.sectionOf(link);
        const entry = target.links.filter(other => other.entry === id && other.classes.includes("mention"));
        if (!entry.some(other => same(split(other.href, file), [name, section])) && !isGathered(target, id))
            fail(`${here(site)}/${name}: the entry ${link.href} does not lead back to #${section}`);
    }
    if (link.classes.includes("mention") && link.entry && ["bibliography", "register"].includes(page.kind)) {
        back++;
        const [, entryId] = [name, link.entry];
        const leadsHere = other => same(split(other.href, file), [name, entryId]) || leadsIntoTheWork(pages, other, file);
        if (!target.links.some(other => other.classes.some(one => ways[one]) && leadsHere(other) && target.sectionOf(other) === id))
            fail(`${here(site)}/${name}: #${entryId} leads to ${link.href}, where nothing leads to it`);
    }
}

/** A citation of the work leads to the chapter that it cites; the work's own entry counts it all the same. */
const leadsIntoTheWork = (pages, link, from) => pages.get(split(link.href, from)[0])?.kind === "passages";

/** The chapters of the work gather what cites them, also where a stretch of several is cited. */
const isGathered = (page, id) => page.kind === "passages" && page.ids.has(id);

const same = ([file, id], [otherFile, otherId]) => file === otherFile && id === otherId;

const split = (href, from) => {
    if (/^[a-z]+:/.test(href))
        return ["", null];
    const [file, id] = href.split("#");
    return [file === "" ? from : file, id ?? (file.endsWith(".html") ? basename(file, ".html").replace(/^chapter\.(index|404)$/, "$1") : null)];
};

/** A page as a list of its links, each with the heading above it, the note and the entry that it stands in. */
function read(path) {
    const whole = readFileSync(path, "utf8");
    const text = whole.slice(whole.indexOf("<article"), whole.lastIndexOf("</article>") + 1);   // around it are the same words for every page
    const [links, ids, linkIds, noteSections] = [[], new Set(), new Set(), new Map()];
    const kind = /<article class="([^"]*)"/.exec(text)?.[1] ?? "";
    const isApparatus = whole.includes('<body class="apparatus">');
    let section = /<article[^>]* id="([^"]+)"/.exec(text)?.[1] ?? "", entry = null, note = null;
    const start = section;
    for (const [tag, name, attributes] of text.matchAll(/<(\/?[a-z0-9]+)((?:\s[^<>]*)?)>/g)) {
        const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
        const classes = (/\sclass="([^"]+)"/.exec(attributes)?.[1] ?? "").split(" ");
        if (id)
            ids.add(id);
        if (/^h[2-6]$/.test(name) && id && !id.endsWith("_notes-title"))
            section = id;
        if (name === "li" && id?.includes("_note-"))
            note = id;
        if (isApparatus && id && !/^h\d$/.test(name))
            entry = id;
        if (name !== "a")
            continue;
        if (id)
            linkIds.add(id);
        const href = /\shref="([^"]+)"/.exec(attributes)?.[1]?.replaceAll("&amp;", "&");
        if (!href)
            continue;
        if (classes.includes("note-reference") && !noteSections.has(href.slice(1)))
            noteSections.set(href.slice(1), note === null ? section : noteSections.get(note) ?? section);
        links.push({ href, classes, section, note, entry });
    }
    return { links, ids, linkIds, isApparatus, kind: ["cast", "places", "objects", "glossary"].includes(kind) ? "register" : kind, sectionOf: link => link.note ? noteSections.get(link.note) : link.section === start ? start : link.section };
}

/** A site, or each of its trees: one for each reading stop. */
function treesOf(site) {
    const trees = readdirSync(site, { withFileTypes: true }).filter(entry => entry.isDirectory() && existsSync(join(site, entry.name, "index.html")));
    return trees.length === 0 ? [site] : trees.map(entry => join(site, entry.name));
}

for (const site of process.argv.slice(2).flatMap(treesOf)) {
    const pages = new Map(filesBelow(site).filter(name => name.endsWith(".html") && name !== "404.html" && name !== "whole-book.html").map(name => [name, read(join(site, name))]));
    for (const [name, page] of pages) {
        for (const link of page.links)
            follow(site, pages, name, page, link);
    }
}
conclude(`${there} links lead to an entry that leads back, ${back} lead back to a section that has such a link; none leads to a link`);
