// The container of an EPUB: what reading systems need and EPUBCheck does not look at.
//   node zip.mjs PATH…        EPUBs, or folders with EPUBs in them
import { crc32 } from "node:zlib";
import { conclude, fail, filesAt, here, ordinal, readZip } from "./lib.mjs";

const epubs = filesAt(process.argv.slice(2), name => name.endsWith(".epub"));
if (epubs.length === 0)
    fail("there is no EPUB to look at");
for (const epub of epubs)
    look(here(epub), readZip(epub));
conclude(`the containers of ${epubs.length} EPUBs: order, methods, times, headers, checksums`);

function look(epub, { entries, comment, directory }) {
    const must = (holds, text) => holds || fail(`${epub}: ${text}`);
    const names = entries.map(entry => entry.name);
    const [first] = entries;

    must(first.name === "mimetype" && first.offset === 0, "mimetype is not the first entry");
    must(first.central.method === 0, "mimetype is not stored");
    must(first.content.toString("latin1") === "application/epub+zip", "mimetype says something else");
    must(names[1] === "META-INF/container.xml", "META-INF/container.xml is not the second entry");
    must(names.slice(2).join("\n") === names.slice(2).sort(ordinal).join("\n"), "the other names are not in ordinal order");
    must(new Set(names).size === names.length, "a name stands twice");
    must(comment.length === 0, "the archive has a comment");
    must(new Set(entries.map(entry => `${entry.madeBy} ${entry.attributes}`)).size === 1, "the attributes differ");

    const modified = entries.find(entry => entry.name.endsWith(".opf"))?.content.toString().match(/dcterms:modified"[^>]*>([^<]+)</)?.[1];
    must(modified, "the package document has no dcterms:modified");
    let expected = 0;
    for (const entry of entries) {
        const { name, central, local } = entry;
        must(name === entry.localName && JSON.stringify(central) === JSON.stringify(local), `${name}: the two headers differ`);
        must(central.method === 0 || central.method === 8, `${name}: the method is ${central.method}`);
        must((central.flags & 0x0008) === 0, `${name}: has a data descriptor`);
        must((central.flags & ~0x0806) === 0, `${name}: the flags are ${central.flags}`);
        must(/^[\x20-\x7e]*$/.test(name) || central.flags & 0x0800, `${name}: is not marked as UTF-8`);
        must([10, 20].includes(central.needs), `${name}: needs version ${central.needs}`);
        must(entry.extraLength + entry.localExtraLength + entry.commentLength === 0, `${name}: has an extra field or a comment`);
        must(!name.endsWith("/") && !name.includes("\\"), `${name}: is a folder or has a backslash`);
        must(crc32(entry.content) === central.crc && entry.content.length === central.size, `${name}: the checksum or the size is wrong`);
        must(time(central) === even(modified), `${name}: the time is ${time(central)}, not that of dcterms:modified, ${even(modified)}`);
        must(entry.offset === expected, `${name}: does not follow on the entry before it`);
        expected = entry.end;
    }
    must(directory === expected, "there is something between the entries and the directory");
}

/** As dcterms:modified is written, in the zip's local time. */
function time({ date, time }) {
    const two = number => String(number).padStart(2, "0");
    return `${1980 + (date >> 9)}-${two(date >> 5 & 15)}-${two(date & 31)}T${two(time >> 11)}:${two(time >> 5 & 63)}:${two((time & 31) * 2)}Z`;
}

/** A zip counts seconds in twos and begins in 1980. */
function even(modified) {
    const rounded = modified?.replace(/\d\dZ$/, seconds => `${String(parseInt(seconds) & ~1).padStart(2, "0")}Z`);
    return rounded < "1980" ? "1980-01-01T00:00:00Z" : rounded;
}
