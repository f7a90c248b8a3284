// Builds every test manuscript with the native program, which is quick, and which no test has seen. One in which tests find errors must publish
// nothing; every other must give a site and an EPUB.
//   node manuscripts.mjs PROGRAM OUTPUT        OUTPUT is made anew: GROUP/NAME/ for each, logs/ with what was found as SARIF
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { conclude, fail, filesBelow, inParallel, run } from "./lib.mjs";

const manuscripts = "tests/Companion.Tests/Manuscripts";
const [program, output] = process.argv.slice(2);
const copies = `${output}-with-links`;
for (const folder of [output, copies])
    rmSync(folder, { recursive: true, force: true });
mkdirSync(join(output, "logs"), { recursive: true });
const names = readdirSync(manuscripts)
    .flatMap(group => readdirSync(join(manuscripts, group)).map(name => `${group}/${name}`))
    .filter(name => existsSync(join(manuscripts, name, "manuscript")));
const codes = await inParallel(names, build);
const built = codes.filter(code => code === 0).length;
if (built === 0)
    fail("no test manuscript was built");
conclude(`${built} of ${names.length} test manuscripts give a site and an EPUB; ${names.length - built} have errors and give nothing`);

async function build(name) {
    const made = join(output, name);
    const log = join(output, "logs", `${name.replace("/", "-")}.sarif`);
    const { code, out, err } = await run(program, [
        "build", folderOf(name), "--output", made, "--report", `sarif=${log}`, "--quiet"]);
    const files = existsSync(made) ? filesBelow(made) : [];
    if (code !== (isRefused(name) ? 1 : 0))
        fail(`${name}: exit code ${code}: ${(err || out).trim().split("\n")[0] || `see ${log}`}`);
    if (code === 0 && !(files.includes("site/index.html") && files.some(file => /^[^/]+\.epub$/.test(file))))
        fail(`${name}: there is no site or no EPUB`);
    if (code === 1 && files.length > 0)
        fail(`${name}: has errors, but ${files[0]} was published`);
    if (code <= 1 && hasErrors(log) !== (code === 1))
        fail(`${name}: the exit code is ${code}, but the SARIF log says otherwise`);
    return code;
}

/** The manuscript as it stands, or a copy with the symbolic links that its links.txt names (“path -> target”). */
function folderOf(name) {
    const links = join(manuscripts, name, "links.txt");
    if (!existsSync(links))
        return join(manuscripts, name, "manuscript");
    const copy = join(copies, name);
    cpSync(join(manuscripts, name), copy, { recursive: true });
    for (const line of readFileSync(links, "utf8").split("\n").filter(line => line)) {
        const [path, target] = line.split(" -> ");
        symlinkSync(target, join(copy, "manuscript", path));
    }
    return join(copy, "manuscript");
}

function isRefused(name) {
    const findings = join(manuscripts, name, "verified", "findings.txt");
    return existsSync(findings) && / error CMP\d+: /.test(readFileSync(findings, "utf8"));
}

function hasErrors(log) {
    return existsSync(log) && JSON.parse(readFileSync(log, "utf8")).runs[0].results.some(result => result.level === "error");
}
