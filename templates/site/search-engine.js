/* Finds words in a book: fetched when somebody searches, before search/index.js, which gives it the words, and search/texts.….js, which give
   it the texts. It knows nothing of pages; what a reader sees of it is in search.js. */
var companionSearch = (() => {
  "use strict";

  const weights = { same: 1, alike: 0.8, begun: 0.6 };   // the word itself, another form of it, one that begins with it
  const inTitle = { page: 12, section: 8, above: 1 };    // of a title of the page, of the section, of the page that the section is on
  const wholeTitle = 30, phraseInTitle = 60, phraseInText = 40;
  const shown = 32;       // words around what is found
  const likely = 60;      // of the best results, among which phrases come first
  const mostSheets = 12;  // that are worth fetching for that

  let stem, terms, numbers, byLetter, postings, found, places, pages, sheets, texts, read;

  /* The index. Src/Companion/Render/Search/Concordance.cs tells how it is written. */

  const index = data => {
    stem = memory(companionWords.stemmer(data.language));
    pages = data.pages.map(([id, address]) => ({ id, address }));
    places = placesOf(data);
    sheets = data.sheets.map(([address]) => address);
    data.sheets.reduce((at, [, count], sheet) => {
      places.slice(at, at + count).forEach(place => { place.sheet = sheet; });
      return at + count;
    }, 0);
    texts = [];
    read = [];
    found = new Uint16Array(data.found.length * 4);   // a word needs three bits at least, of six and a half in a character
    gather(wordsOf(data.words), placesFound(data.found, found));
    places.forEach(place => {
      place.titles = [place.title, ...place.names].map(name => companionWords.scan(name).map(found => numbers.get(found.word)));
      place.titled = new Set(place.titles.flat());
    });
  };

  const memory = make => {
    const made = new Map();
    return word => {
      if (!made.has(word))
        made.set(word, make(word));
      return made.get(word);
    };
  };

  const placesOf = data => {
    const all = [];
    let at = 0;
    data.pages.forEach(([, , count], page) => {
      const first = all.length;
      for (let i = 0; i < count; i++) {
        const [title, name] = data.places.slice(at, at + 2);
        const end = data.places.indexOf("", at + 2);
        all.push({ page, first, title, name, names: data.places.slice(at + 2, end), isPage: i === 0 });
        at = end + 1;
      }
    });
    return all;
  };

  /* Each word begins with a capital, which says how many letters it has in common with the one before. */
  const wordsOf = coded => {
    const commons = coded.replace(/[^A-Z]+/g, "");
    let before = "";
    return coded.split(/[A-Z]/).slice(1).map((rest, i) => before = before.slice(0, commons.charCodeAt(i) - 65) + rest);
  };

  /* Thirteen bits in two characters. */
  const bitsOf = coded => {
    let at = 0, bits = 0, left = 0;
    const digit = () => {
      const code = coded.charCodeAt(at++);
      return code - (code > 92 ? 36 : 35);
    };
    const bit = () => {
      if (left === 0) {
        bits = digit() * 91 + digit();
        left = 13;
      }
      return bits >> --left & 1;
    };
    const unary = () => {
      let count = 0;
      while (bit() === 1)
        count++;
      return count;
    };
    const low = (number, width) => {
      for (let i = 0; i < width; i++)
        number = number << 1 | bit();
      return number;
    };
    return { bit, gamma: () => low(1, unary()), rice: width => low(unary(), width), isAtEnd: () => at >= coded.length };
  };

  /* Reads the places of one word after the other, and how often it stands there, to the end of a list of all; returns where it ends. */
  const placesFound = (coded, all) => {
    const bits = bitsOf(coded);
    return at => {
      const count = bits.gamma();
      let width = 0, place = -1;
      while (3 * count * 2 ** (width + 1) <= 2 * places.length)
        width++;
      for (let i = 0; i < count; i++) {
        place += bits.rice(width) + 1;
        let times = 1;
        while (times < 4 && bits.bit() === 1)
          times++;
        all[at++] = place;
        all[at++] = times;
      }
      return at;
    };
  };

  /* Words that differ in diacritics only are one term from here on. */
  const gather = (words, read) => {
    numbers = new Map();
    byLetter = new Map();
    terms = [];
    postings = [];
    let start = 0;
    for (const word of words) {
      const folded = companionWords.fold(word);
      const end = read(start);
      if (!numbers.has(folded)) {
        numbers.set(folded, terms.length);
        begins(folded).push(terms.length);
        terms.push(folded);
        postings.push([]);
      }
      postings[numbers.get(folded)].push(start, end);
      start = end;
    }
  };

  const begins = word => {
    const letter = String.fromCodePoint(word.codePointAt(0));
    if (!byLetter.has(letter))
      byLetter.set(letter, []);
    return byLetter.get(letter);
  };

  /* Tells each place of a term, and how often it stands there. */
  const eachPlace = (number, tell) => {
    const stretches = postings[number];
    for (let i = 0; i < stretches.length; i += 2) {
      for (let at = stretches[i]; at < stretches[i + 1]; at += 2)
        tell(found[at], found[at + 1]);
    }
  };

  /* What somebody looks for: all words must be found; those between quotation marks as they are, one behind the other. */

  const queryOf = written => {
    const quoted = /^\s*["“”„«»「『](.+?)["“”„«»」』]?\s*$/.exec(written);
    const found = companionWords.scan(written);
    const words = found.filter((each, i) =>
      !(each.isLast && i > 0 && found[i - 1].isPair && found[i - 1].end === each.end)   // the last of a run of pairs is in the pair before
      && !(each.end - each.start === 1 && /['’]/.test(written[each.start - 1]) && found.length > 1));   // what follows an apostrophe
    const sought = words.map(each => alike(each.word, quoted !== null));
    return { words: sought, common: sought.map(isCommon), isPhrase: quoted !== null && words.length > 1 };
  };

  /* “The” is marked in a phrase only. */
  const isCommon = word => Math.max(0, ...[...word].filter(([, weight]) => weight === weights.same).map(([number]) => postings[number].at(-1) - postings[number][0])) > places.length;   // two numbers a place

  /* Whoever has no ä on the keyboard writes ae; but most words with ae are no words with ä. */
  const alike = (word, isExact) => {
    const found = formsOf(word, isExact);
    return found.size > 0 ? found : formsOf(word.replace(/([aou])e/g, "$1"), isExact);
  };

  const formsOf = (word, isExact) => {
    const found = new Map();
    const stemmed = stem(word);
    for (const number of byLetter.get(String.fromCodePoint(word.codePointAt(0))) || []) {
      const term = terms[number];
      if (term === word)
        found.set(number, weights.same);
      else if (isExact)
        continue;
      else if (stem(term) === stemmed)
        found.set(number, weights.alike);
      else if (term.startsWith(word))
        found.set(number, weights.begun);
    }
    return found;
  };

  /* Where it is, the best first. */

  const find = written => {
    const query = queryOf(written);
    if (!places || query.words.length === 0)
      return { results: [], unread: [] };
    let results = candidates(query).sort((one, other) => other.score - one.score);
    const unread = new Set();
    if (query.words.length > 1) {
      (query.isPhrase ? results : results.slice(0, likely)).forEach(result => {
        const place = places[result.place];
        if (place.titles.some(title => hasPhrase(title, query.words)))
          result.score += phraseInTitle;
        else if (texts[result.place] === undefined)
          unread.add(place.sheet);
        else if (hasPhrase(textOf(result.place), query.words))
          result.score += phraseInText;
        else
          result.isScattered = true;
      });
      if (query.isPhrase)
        results = results.filter(result => !result.isScattered);
    }
    results.sort((one, other) => other.score - one.score || one.place - other.place);
    return { results: results.map(result => result.place), unread: query.isPhrase ? [...unread] : [...unread].slice(0, mostSheets) };
  };

  /* Each word in its own place or in the title of its page, but not all of them there. */
  const candidates = query => {
    const scores = new Float64Array(places.length), all = new Uint8Array(places.length), own = new Uint8Array(places.length), titled = new Uint8Array(places.length);
    query.words.forEach((word, i) => {
      const strengths = new Float64Array(places.length);
      let count = 0;
      for (const [number, weight] of word) {
        eachPlace(number, (place, times) => {
          if (strengths[place] === 0)
            count++;
          strengths[place] += weight * times;
        });
      }
      const rarity = Math.log(1 + places.length / (count || 1));
      places.forEach((place, at) => {
        if (all[at] < i)
          return;
        const above = strengths[at] === 0 || !place.isPage ? weightIn(places[place.first].titled, word) : 0;
        if (strengths[at] === 0 && above === 0)
          return;
        const title = strengths[at] > 0 ? weightIn(place.titled, word) : 0;
        all[at]++;
        own[at] |= strengths[at] > 0 ? 1 : 0;
        titled[at] += title > 0 ? 1 : 0;
        scores[at] += rarity * (Math.log2(1 + strengths[at]) + title * (place.isPage ? inTitle.page : inTitle.section) + above * inTitle.above);
      });
    });
    const found = [];
    scores.forEach((score, place) => {
      if (all[place] === query.words.length && own[place])
        found.push({ place, score: score + (titled[place] === all[place] ? wholeTitle * closeness(places[place].titles, query.words) : 0) });
    });
    return found;
  };

  /* How much of a title the words are: 1 when they are all of it. */
  const closeness = (titles, words) => Math.max(...titles.map(title =>
    words.every(word => title.some(number => word.has(number))) ? Math.min(1, words.length / title.length) : 0));

  const weightIn = (titled, word) => {
    let weight = 0;
    for (const number of titled)
      weight = Math.max(weight, word.get(number) || 0);
    return weight;
  };

  const hasPhrase = (numbersOfText, words) => startsOfPhrase(numbersOfText, words).next().done === false;

  function* startsOfPhrase(text, words) {
    for (let at = 0; at + words.length <= text.length; at++) {
      if (words.every((word, i) => word.has(text[at + i])))
        yield at;
    }
  }

  /* Texts */

  const sheet = (number, lines) => {
    const first = places.findIndex(place => place.sheet === number);
    lines.forEach((line, i) => { texts[first + i] = told(line); });
  };

  /* The words of a text as they are told, and what its marks say of them; src/Companion/Render/Search/QuotableText.cs tells which there are. Names
     stand where their lines begin; the page has all words between two edges, then others, then all again. */
  const told = coded => {
    const names = [], edges = [];
    let words = "";
    coded.split("\n").forEach((line, i) => {
      words += i > 0 ? "\n" : "";
      const [marked, name] = line.split("\f").reverse();
      if (name !== undefined)
        names.push({ at: words.length, name });
      marked.split("\t").forEach((piece, j) => {
        if (j > 0)
          edges.push(words.length);
        words += piece;
      });
    });
    return { words, names, edges };
  };

  /* The numbers of the words of a text; between lines there is a word that nobody looks for. */
  const textOf = place => read[place] = read[place]
    || texts[place].words.split("\n").flatMap(line => [...companionWords.scan(line).map(found => numbers.get(found.word)), -1]);

  /* What a reader is told of a place: titles, address, and the words around what was found, in pieces of which some are marked. What is found in its
     text has an address of its own, the nearest that there is, and words to quote, with those before them if it takes these to know the place. */
  const show = (number, written) => {
    const place = places[number], page = pages[place.page];
    const address = page.address + (place.name ? `#${page.id}_${place.name}` : "");
    const result = {
      page: place.isPage ? "" : places[place.first].title,
      title: place.title,
      address,
      nearest: address,
      sheet: place.sheet,
      pieces: [],
      before: "",
      quotation: "",
    };
    return texts[number] === undefined ? { ...result, isUnread: true } : { ...result, ...context(number, queryOf(written)) };
  };

  const context = (place, { words, common }) => {
    const text = texts[place].words;
    const found = companionWords.scan(text);
    const all = found.map(each => words.findIndex(word => word.has(numbers.get(each.word))));
    const matches = all.map((match, i) => words.length > 1 && common[match] && !(all[i - 1] >= 0) && !(all[i + 1] >= 0) ? -1 : match);
    const first = bestStart(found.map(each => numbers.get(each.word)), matches, words);
    const last = Math.min(found.length, first + shown) - 1;
    if (last < 0)
      return { pieces: [] };
    const pieces = [];
    const add = (piece, isMarked) => {
      const plainly = piece.replace(/\s+/g, " ");
      if (plainly && pieces.length > 0 && pieces[pieces.length - 1].isMarked === isMarked)
        pieces[pieces.length - 1].text += plainly;
      else if (plainly)
        pieces.push({ text: plainly, isMarked });
    };
    let at = first === 0 ? 0 : found[first].start;
    add(first === 0 ? "" : "…", false);
    for (let i = first; i <= last; i++) {
      if (matches[i] < 0 || found[i].end <= at)
        continue;
      const start = Math.max(at, found[i].start);
      add(text.slice(at, start), false);
      add(text.slice(start, found[i].end), true);
      at = found[i].end;
    }
    const end = last === found.length - 1 ? text.length : found[last].end;
    add(text.slice(at, Math.max(at, end)), false);
    add(last === found.length - 1 ? "" : "…", false);
    const match = matches.findIndex((match, i) => i >= first && match >= 0);
    return match < 0 ? { pieces } : { pieces, ...nearest(place, found[match].start), ...quotation(place, found, match) };
  };

  /* The window with most of the words in it, a phrase above all; what is found stands a few words behind its beginning. */
  const bestStart = (text, matches, words) => {
    const phrase = words.length > 1 ? startsOfPhrase(text, words).next().value : undefined;
    let best = phrase, most = 0;
    for (let at = 0; phrase === undefined && at < matches.length; at++) {
      if (matches[at] < 0)
        continue;
      const count = new Set(matches.slice(at, at + shown - 6).filter(match => match >= 0)).size;
      if (count > most)
        [best, most] = [at, count];
    }
    return Math.max(0, Math.min((best || 0) - 6, text.length - shown));
  };

  /* The address of the element in which something stands, or of one before it. */
  const nearest = (place, at) => {
    const named = texts[place].names.findLast(each => each.at <= at);
    const page = pages[places[place].page];
    return named ? { nearest: `${page.address}#${page.id}${named.name}` } : {};
  };

  /* A few words that stand on the page as they stand here, by which a browser can find the place: one alone only if the page has no other. */
  const quotation = (place, found, at) => {
    const { words, edges } = texts[place];
    const { start } = found[at];
    const passed = edges.filter(edge => edge <= start).length;
    const lineEnd = words.indexOf("\n", start);
    const first = Math.max(passed > 0 ? edges[passed - 1] : 0, words.lastIndexOf("\n", start) + 1);
    const last = Math.min(passed < edges.length ? edges[passed] : words.length, lineEnd < 0 ? words.length : lineEnd);
    const quoted = found.slice(at, at + 5).filter(each => each.end <= last);
    if (passed % 2 === 1 || quoted.length === 0)
      return {};
    const before = quoted.length > 2 ? [] : found.slice(Math.max(0, at - 2), at).filter(each => each.start >= first && each.end <= start);
    if (quoted.length + before.length === 1 && !isAlone(place, numbers.get(found[at].word)))
      return {};
    return { before: before.length > 0 ? words.slice(before[0].start, start).trim() : "", quotation: words.slice(start, quoted.at(-1).end) };
  };

  const isAlone = (place, number) => {
    let count = 0;
    eachPlace(number, (other, times) => { count += places[other].page === places[place].page ? times : 0; });
    return count === 1;
  };

  const addressOf = number => sheets[number];

  return { index, sheet, find, show, addressOf };
})();
