// Compares the citation styles with a CSL processor on the official styles, source by source.
//   node styles.mjs COMPANION.dll OUT        COMPANION.dll builds a book of every source in each style; it goes to OUT
// What may differ stands in styles-differences.json, with the reason; what stands there and does not differ is a failure too.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { locale, style } from "./csl.mjs";
import { conclude, fail, run } from "./lib.mjs";

const CSL = createRequire(resolve(".checkers/package.json"))("citeproc");
const [program, out] = process.argv.slice(2);
const sources = JSON.parse(readFileSync("tests/Companion.Tests/References/styles.json", "utf8"));
const differences = JSON.parse(readFileSync(new URL("styles-differences.json", import.meta.url), "utf8"));
const titles = {
    "mla": "Modern Language Association 9th edition (in-text citations)",
    "chicago-notes": "Chicago Manual of Style 18th edition (notes and bibliography)",
    "chicago-author-date": "Chicago Manual of Style 18th edition (author-date)",
};

const words = html => html.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replace(/\s+/g, " ").trim();

for (const [name, title] of Object.entries(titles))
    await compare(name, style(title));

async function compare(name, official) {
    const [expected, written] = [processed(official.xml, name === "chicago-notes"), await built(name)];
    const mayDiffer = new Map(differences.filter(one => one.styles.includes(name)).flatMap(one => one.sources.map(source => [`${source} ${one.part}`, one.reason])));
    let compared = 0, differing = 0;
    for (const [place, text] of Object.entries(expected)) {
        compared++;
        const isSame = written[place] === text;
        differing += isSame ? 0 : 1;
        if (!isSame && !mayDiffer.delete(place))
            fail(`${name}, ${place}\n     official ${text}\n     written  ${written[place]}`);
    }
    for (const place of mayDiffer.keys())
        fail(`${name}, ${place}: styles-differences.json has it, but nothing differs`);
    conclude(`${name}: ${compared} texts of ${sources.length} sources are as citeproc writes them in the official style of ${official.updated}, but for ${differing} with a reason`);
}

/** What citeproc writes: of each source the entry, the first citation, the next one without a page and, in notes, one more with a page. */
function processed(xml, inNotes) {
    const byId = Object.fromEntries(sources.map(source => [source.id, source]));
    const engine = new CSL.Engine({ retrieveLocale: () => locale("en-US"), retrieveItem: id => byId[id] }, xml, "en-US");
    const page = { locator: "12", label: "page" };
    const cited = [...sources.map(({ id }) => ({ id, ...page })), ...sources.map(({ id }) => ({ id })), ...inNotes ? sources.map(({ id }) => ({ id, ...page })) : []].map((item, i) => ({
        citationID: `c${i}`, citationItems: [item], properties: { noteIndex: inNotes ? i + 1 : 0 },
    }));
    const citations = engine.rebuildProcessorState(cited, "text").map(([, , text]) => words(text));
    const texts = {};
    sources.forEach(({ id }, i) => {
        const [, [entry]] = engine.makeBibliography({ include: [{ field: "id", value: id }] });
        texts[`${id} entry`] = words(entry ?? "").replace(/^———\./, () => names(byId[id], engine));
        texts[`${id} citation`] = citations[i];
        texts[`${id} whole`] = citations[sources.length + i];
        if (inNotes)
            texts[`${id} again`] = citations[2 * sources.length + i];
    });
    return texts;
}

/** The dash that stands for a name that has been written above, written out. */
function names(source, engine) {
    const first = engine.makeBibliography()[1].map(words);
    const { family, given } = source.author[0];
    return first.map(entry => entry.match(/^[^.]*\./)?.[0]).find(start => start?.startsWith(`${family}, ${given}`)) ?? "———.";
}

/** What the program writes. */
async function built(name) {
    const folder = join(out, name);
    mkdirSync(join(folder, "chapters"), { recursive: true });
    writeFileSync(join(folder, "book.yml"), `title: Styles\nlanguage: en-US\npublished: 2026-01-01\ncitations: ${name}\n`);
    writeFileSync(join(folder, "chapters", "references.json"), JSON.stringify(sources));
    const once = sources.map(({ id }) => `Said [@{${id}}, p. 12].\n`).join("\n");
    const whole = sources.map(({ id }) => `Said [@{${id}}].\n`).join("\n");
    writeFileSync(join(folder, "chapters", "a.md"), `# A\n\n${once}\n## Whole\n\n${whole}\n## Again\n\n${once}`);
    const { code, err } = await run("dotnet", [program, "build", folder]);
    if (code !== 0)
        throw new Error(err);
    const [page, list] = ["a", "bibliography"].map(file => readFileSync(join(folder, "dist", "site", `${file}.html`), "utf8"));
    const notes = [...page.matchAll(/<li id="a_note[^>]*>(.*?)<\/li>/gs)].map(([, note]) => words(note.replace(/<a class="way-back".*?<\/a>/gs, "")));
    const inText = [...page.matchAll(/<p[^>]*>(Said .*?)<\/p>/gs)].map(([, line]) => words(line).slice("Said ".length, -1));
    const entries = [...list.matchAll(/<li[^>]* id="bibliography_[^>]*>\s*<(p|div) class="source">(.*?)<\/\1>/gs)].map(([, , entry]) => words(entry));
    const keys = [...list.matchAll(/<li[^>]* id="bibliography_([^"]+)"/g)].map(([, key]) => key);
    const texts = Object.fromEntries(keys.map((key, i) => [`${key} entry`, entries[i]]));
    sources.forEach(({ id }, i) => {
        texts[`${id} citation`] = (notes.length > 0 ? notes : inText)[i];
        texts[`${id} whole`] = (notes.length > 0 ? notes : inText)[sources.length + i];
        texts[`${id} again`] = notes[2 * sources.length + i];
    });
    return texts;
}
