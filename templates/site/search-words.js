/* Which words are alike, for the search: fetched when somebody searches. It knows nothing of pages.
   The index has words in small letters and nothing else; everything about languages is here, and only here. */
var companionWords = (() => {
  "use strict";

  /* Words of a text. A letter of a script that is written without spaces makes a pair with the next one; the last stands alone. */

  const word = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}\p{Cf}]*/gu;
  const withoutSpaces = String.raw`\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}`;
  const isWithoutSpaces = new RegExp(`[${withoutSpaces}]`, "u");
  const beginsWithoutSpaces = new RegExp(`^[${withoutSpaces}]`, "u");
  const runs = new RegExp(String.raw`(?:[${withoutSpaces}][\p{M}\p{Cf}]*)+|(?:[^${withoutSpaces}][\p{M}\p{Cf}]*)+`, "gu");
  const letter = /[\p{L}\p{Nd}][\p{M}\p{Cf}]*/gu;
  const longest = 64;

  /* Most words are of ASCII, and found ten times as fast by an expression that knows nothing else. */
  const scan = text => {
    const found = [];
    const run = /[A-Za-z0-9\xAA-\u200F\u2028-\u202F\u205F-\uFFFF]+/g;
    for (let match = run.exec(text); match !== null; match = run.exec(text)) {
      const written = match[0];
      if (plain.test(written))
        found.push({ word: fold(written), start: match.index, end: match.index + written.length });
      else
        scanAny(written, match.index, found);
    }
    return found;
  };

  const scanAny = (text, offset, found) => {
    for (const { 0: written, index } of text.matchAll(word)) {
      for (const run of isWithoutSpaces.test(written) ? written.matchAll(runs) : [{ 0: written, index: 0 }]) {
        const start = offset + index + run.index;
        if (beginsWithoutSpaces.test(run[0]))
          found.push(...pairs(run[0], start));
        else
          found.push({ word: fold(run[0]), start, end: start + run[0].length });
      }
    }
  };

  const pairs = (run, start) => {
    const letters = [...run.matchAll(letter)];
    return letters.map(({ 0: one, index }, i) => {
      const next = letters[i + 1];
      return {
        word: fold(next ? one + next[0] : one),
        start: start + index,
        end: start + (next ? next.index + next[0].length : index + one.length),
        isPair: true,
        isLast: !next,
      };
    });
  };

  /* Capitals, diacritics and forms of letters make no difference. */

  const plain = /^[\0-\x7F]*$/;
  const marks = /[\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u064B-\u065F\u0670\p{Cf}]/gu;
  const spelt = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ς": "σ" };

  const fold = written => {
    const small = written.toLowerCase();
    const folded = plain.test(small)
      ? small
      : small.normalize("NFKD").replace(marks, "").replace(/[ßæœøłđðþıħς]/g, each => spelt[each]).normalize("NFC");
    return folded.length > longest ? folded.slice(0, longest) : folded;
  };

  /* English words without their endings. Source: Martin Porter, “The English (Porter2) stemming algorithm”, snowballstem.org.
     An apostrophe parts words here, so that step 0 has nothing to do. */

  const exceptions = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli", only: "onli",
    singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
  };
  const invariant = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
  const vowel = /[aeiouy]/;
  const double = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
  const shortSyllable = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

  const second = [
    ["ization", "ize"], ["ational", "ate"], ["fulness", "ful"], ["ousness", "ous"], ["iveness", "ive"], ["tional", "tion"], ["biliti", "ble"],
    ["lessli", "less"], ["entli", "ent"], ["ation", "ate"], ["alism", "al"], ["aliti", "al"], ["ousli", "ous"], ["iviti", "ive"], ["fulli", "ful"],
    ["enci", "ence"], ["anci", "ance"], ["abli", "able"], ["izer", "ize"], ["ator", "ate"], ["alli", "al"], ["bli", "ble"], ["ogi", "og"], ["li", ""],
  ];
  const third = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["icate", "ic"], ["iciti", "ic"], ["ative", ""], ["ical", "ic"], ["ness", ""], ["ful", ""],
  ];
  const fourth = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

  /* Where the regions begin in which endings may fall away: behind the first consonant after a vowel, and behind the next such one. */
  const regions = stem => {
    const start = /^(?:gener|commun|arsen)/.exec(stem);
    const behind = from => {
      const at = /[aeiouy][^aeiouy]/.exec(stem.slice(from));
      return at ? from + at.index + 2 : stem.length;
    };
    const first = start ? start[0].length : behind(0);
    return [first, behind(first)];
  };

  const withoutPlural = stem => {
    if (stem.endsWith("sses"))
      return stem.slice(0, -2);
    if (/(?:ied|ies)$/.test(stem))
      return stem.slice(0, stem.length > 4 ? -2 : -1);
    return /[^us]s$/.test(stem) && vowel.test(stem.slice(0, -2)) ? stem.slice(0, -1) : stem;
  };

  const withoutPast = (stem, first) => {
    const eed = /eed(?:ly)?$/.exec(stem);
    if (eed)
      return eed.index >= first ? stem.slice(0, eed.index) + "ee" : stem;
    const ending = /(?:ed|ing)(?:ly)?$/.exec(stem);
    if (!ending || !vowel.test(stem.slice(0, ending.index)))
      return stem;
    const rest = stem.slice(0, ending.index);
    if (/(?:at|bl|iz)$/.test(rest))
      return rest + "e";
    if (double.test(rest))
      return rest.slice(0, -1);
    return first >= rest.length && shortSyllable.test(rest) ? rest + "e" : rest;
  };

  const withoutSecond = (stem, first) => {
    const found = second.find(([ending]) => stem.endsWith(ending));
    if (!found)
      return stem;
    const rest = stem.slice(0, -found[0].length);
    const stays = rest.length < first || found[0] === "ogi" && !rest.endsWith("l") || found[0] === "li" && !/[cdeghkmnrt]$/.test(rest);
    return stays ? stem : rest + found[1];
  };

  const withoutThird = (stem, first, next) => {
    const found = third.find(([ending]) => stem.endsWith(ending));
    const rest = found && stem.slice(0, -found[0].length);
    return !found || rest.length < first || found[0] === "ative" && rest.length < next ? stem : rest + found[1];
  };

  const withoutFourth = (stem, next) => {
    const ending = fourth.find(each => stem.endsWith(each));
    const rest = ending && stem.slice(0, -ending.length);
    return !ending || rest.length < next || ending === "ion" && !/[st]$/.test(rest) ? stem : rest;
  };

  const withoutLast = (stem, first, next) => {
    const rest = stem.slice(0, -1);
    if (stem.endsWith("e"))
      return rest.length >= next || rest.length >= first && !shortSyllable.test(rest) ? rest : stem;
    return stem.endsWith("ll") && rest.length >= next ? rest : stem;
  };

  const english = word => {
    if (word.length < 3 || !/^[a-z]+$/.test(word))
      return word;
    if (Object.hasOwn(exceptions, word))
      return exceptions[word];
    let stem = word.replace(/^y|([aeiouy])y/g, (found, before) => before ? before + "Y" : "Y");
    const [first, next] = regions(stem);
    stem = withoutPlural(stem);
    if (invariant.test(stem))
      return stem;
    stem = withoutPast(stem, first).replace(/(?<=.[^aeiouy])[yY]$/, "i");
    stem = withoutThird(withoutSecond(stem, first), first, next);
    return withoutLast(withoutFourth(stem, next), first, next).toLowerCase();
  };

  /* Other languages have their words as they are. */

  const stemmer = language => /^en\b/i.test(language) ? english : word => word;

  return { scan, fold, stemmer };
})();
