using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>Every finding that the program knows, each code once. <c>src/findings.md</c> explains them to authors.</summary>
public static partial class DiagnosticCatalogue
{
    // Book, header and folder: 1xx
    public static readonly Rule UnreadableYaml = Error(101, "This YAML cannot be read: {0}.", "Mind the indentation and put quotation marks around values with ‘: ’, ‘#’ or brackets in them.");
    public static readonly Rule UnknownKey = Warning(102, "No key is called ‘{0}’ here.", "Correct its spelling or remove it: nothing reads it.");
    public static readonly Rule RepeatedKey = Error(103, "‘{0}’ is given twice.", "Keep one of the two.");
    public static readonly Rule WrongType = Error(104, "‘{0}’ should be {1}, but is {2}.", "Write the value in the shape that the message names.");
    public static readonly Rule ImpossibleValue = Error(105, "‘{0}’ cannot be ‘{1}’: it should be {2}.", "Write a value of the kind that the message names.");
    public static readonly Rule BookWithoutTitle = Error(106, "The book has no title.", "Add ‘title: …’ to book.yml.");
    public static readonly Rule SpineFileMissing = Error(107, "There is no chapter file ‘{0}’.", "Name the file as it is called in the chapters folder, with its ending.");
    public static readonly Rule ChapterOutsideSpine = Warning(108, "‘{0}’ is not in the spine and will not be in the book.", "Add it to ‘spine:’ in book.yml, or move it out of the chapters folder.");
    public static readonly Rule NoChapters = Error(109, "There is no chapter here.", "Write Markdown files (*.md) in the folder ‘chapters’, or in the book’s folder itself.");
    public static readonly Rule NotUtf8 = Error(110, "This file is not UTF-8.", "Save it in the encoding UTF-8.");
    public static readonly Rule RepeatedChapterId = Error(111, "The chapter id ‘{0}’ belongs to ‘{1}’ already.", "Rename one of the files, or give one of them another ‘id:’ in its header.");
    public static readonly Rule RepeatedInSpine = Error(113, "‘{0}’ is in the spine twice.", "Keep one of the two.");
    public static readonly Rule ForbiddenCharacter = Error(114, "The control character U+{0} cannot stand in a book.", "Delete it; it was probably pasted by accident.");
    public static readonly Rule MissingKey = Error(115, "{0} needs the key ‘{1}’.", "Add the key that the message names.");
    public static readonly Rule UnclosedHeader = Error(116, "This chapter header is never closed.", "Write ‘---’ on a line of its own after its last key.");
    public static readonly Rule NearlyRightName = Warning(117, "‘{0}’ is not read; the program looks for ‘{1}’.", "Rename it.");
    public static readonly Rule EnglishWords = Warning(118, "The program has no words in the language ‘{0}’: {1} of those that it adds to the book stay English, like ‘{2}’.", "Write them in a file of your own, like templates/words/it.yml; the program’s templates/words/en.yml has them all.");
    public static readonly Rule NamelessLevel = Warning(119, "The book’s words have none for the level ‘{0}’; it is called as it is written, even several.", "Take a level that the program knows, or name yours in the book’s language in templates/words: ‘level_…’ for one, ‘level_…s’ for several.");

    // Markdown: 2xx
    public static readonly Rule RawHtml = Error(201, "Raw HTML is not part of the book: ‘{0}’.", "Use Markdown, a block between ‘:::’ lines, or a span with attributes: […]{.class}.");
    public static readonly Rule UnknownDivision = Error(202, "No kind of block is called ‘{0}’.", "The kinds are epigraph, verse, questions, aside and passage.");
    public static readonly Rule UnclosedDivision = Error(203, "This block is never closed.", "Write ‘:::’ on a line of its own where it ends.");
    public static readonly Rule UnknownAttribute = Warning(204, "No attribute is called ‘{0}’ here.", "Correct its spelling or remove it. Your own attributes begin with ‘data-’.");
    public static readonly Rule ImpossibleAttribute = Error(205, "The attribute ‘{0}’ cannot be ‘{1}’: it should be {2}.", "Write a value of the kind that the message names.");
    public static readonly Rule RepeatedAnchor = Error(206, "The id ‘{0}’ is given twice in this chapter.", "Give one of the two another id.");
    public static readonly Rule NoteWithoutDefinition = Error(207, "No note is called ‘{0}’ in this chapter.", "Write ‘[^name]: …’ in a paragraph of its own, with the name that is called here.");
    public static readonly Rule NoteNeverCalled = Warning(208, "Nothing calls the note ‘{0}’; it will not be in the book.", "Write ‘[^name]’ where it belongs, or delete the note.");
    public static readonly Rule RepeatedNote = Error(209, "The note ‘{0}’ is written twice in this chapter.", "Give one of the two another name.");
    public static readonly Rule PictureWithoutWords = Error(210, "This picture has no alternative text.", "Say between the brackets what it shows, or write {decorative} after it if the text loses nothing without it.");
    public static readonly Rule HeadingJump = Warning(211, "This heading is of level {0}, but stands below one of level {1}.", "Go down one level at a time; in the book the gap is closed, because readers who listen find their way by the levels.");
    public static readonly Rule SecondTitle = Warning(212, "A chapter has one title; this heading of the first level becomes a section.", "Write ‘##’, or put the rest into a chapter of its own.");
    public static readonly Rule EmptyHeading = Error(213, "This heading is empty.", "Write its words after the ‘#’, or delete it.");
    public static readonly Rule LinkWithoutWords = Error(214, "This link has no words.", "Write between the brackets where it leads.");
    public static readonly Rule ChapterWithoutTitle = Warning(215, "This chapter has no title; its file name is taken.", "Begin it with ‘# The title’, or write ‘title:’ in its header.");
    public static readonly Rule UnreadableAttributes = Error(216, "These attributes cannot be read: ‘{0}’.", "Write them like {#id .class key=value}, with quotation marks around values with spaces.");
    public static readonly Rule EmptyNote = Error(217, "The note ‘{0}’ is empty.", "Write its text after the colon.");
    public static readonly Rule NestedTooDeeply = Error(218, "Something in this chapter is nested too deeply to be read.", "Look for a list, a quotation or brackets with a hundred levels, probably made by a tool.");
    public static readonly Rule StrayFence = Error(219, "This line closes no block.", "Delete it, or write the line that opens the block: ‘::: aside’.");
    public static readonly Rule BrokenTable = Warning(220, "This line would make a table, but the lines around it do not fit.", "Leave an empty line before and after the table, and give every row the same bars; write \\| for a bar that is none.");
    public static readonly Rule EmptyDivision = Warning(221, "This block is empty.", "Write into it, or delete it.");

    public static readonly Rule VagueLink = Warning(222, "The words of this link, ‘{0}’, do not say where it leads.", "Link the words that name what is there: readers who listen may hear the links alone.");
    public static readonly Rule TableWithoutHeader = Warning(223, "A column of this table has no name.", "Write what each column holds into the first row; only the first cell may be empty.");
    public static readonly Rule UnmarkedScript = Warning(224, "Nothing says which language ‘{0}’ is in.", "Put it between brackets and its language behind, like […]{lang=ja}, so that voices and typefaces suit it.");
    public static readonly Rule WideTable = Warning(225, "This table has {0} columns; small pages have room for four.", "Put what belongs together into one column, turn rows into columns, or make two tables of it.");
    public static readonly Rule LongAlternative = Warning(226, "The alternative text of this picture has {0} characters; reading systems may cut it after {1}.", "Say in one sentence what the picture is, and in the text beside it what it shows.");
    public static readonly Rule VagueAlternative = Warning(227, "The alternative text of this picture, ‘{0}’, does not say what it shows.", "Say between the brackets what one would see, or write {decorative} after it if the text loses nothing without it.");
    public static readonly Rule AlternativeSaidTwice = Warning(228, "Readers who listen hear twice what the alternative text says with ‘{0}’: {1}.", "Say only what the picture shows, in other words than its caption.");
    public static readonly Rule AddressAsWords = Warning(229, "The words of this link are an address of {0} characters.", "Link words instead, like […](https://…): voices read an address aloud sign by sign.");

    // Links and pictures: 3xx
    public static readonly Rule ChapterNotFound = Error(301, "There is no chapter ‘{0}’.", "Name the Markdown file, as seen from this one.");
    public static readonly Rule HeadingNotFound = Error(302, "Nothing in ‘{1}’ is called ‘#{0}’.", "Write a heading’s words in lower case with hyphens for spaces, or its own {#id}.");
    public static readonly Rule AssetNotFound = Error(303, "There is no file ‘{0}’.", "Mind capitals: they count on most machines.");
    public static readonly Rule OutsideTheBook = Error(304, "‘{0}’ lies outside the book’s folder.", "Copy the file into the book’s folder and write where it is, as seen from this file.");
    public static readonly Rule ForbiddenScheme = Error(305, "A book cannot link to ‘{0}:’ addresses.", "Link to a page, a chapter or a file of the book.");
    public static readonly Rule RemotePicture = Error(306, "This picture lies on another machine.", "Copy it into the book’s folder: a book is read without a network.");
    public static readonly Rule NotAPicture = Error(307, "‘{0}’ is not a picture that every reading system shows.", "Use JPEG, PNG, GIF, SVG or WebP.");
    public static readonly Rule PictureMismatch = Error(308, "‘{0}’ is not what its ending says: {1}.", "Save it again in the format that its name says.");
    public static readonly Rule ImpossibleAddress = Error(309, "‘{0}’ is not a web address.", "Write it like https://example.org/page.");
    public static readonly Rule LinkWithoutTarget = Error(310, "This link leads nowhere.", "Write its destination between the parentheses.");
    public static readonly Rule UnsafeDrawing = Error(311, "The drawing ‘{0}’ {1}.", "Save it as a plain SVG.");
    public static readonly Rule OnlyOnTheSite = Note(312, "‘{0}’ is not in the EPUB; there the link leads to the site, if book.yml says where it is.", "Say in the text what the file holds.");

    public static readonly Rule UnreadableCover = Error(313, "‘{0}’ cannot be the cover: {1}.", "Save it as JPEG or PNG: shops and reading systems take nothing else.");
    public static readonly Rule SmallCover = Warning(314, "The cover ‘{0}’ has {1} × {2} pixels; some shops take none with less than {3} on its shorter side.", "Save it larger; 1600 × 2560 suits every shop.");
    public static readonly Rule CoverOutOfShape = Warning(315, "The cover ‘{0}’ has {1} × {2} pixels, which is no upright page.", "Make it taller than wide, but not more than twice as tall; 1600 × 2560 suits every shop.");
    public static readonly Rule UnpaintableWords = Warning(316, "The program’s pictures leave out words of the book, because their typeface has no ‘{0}’.", "Lay your own cover, ‘cover.jpg’, beside book.yml.");
    public static readonly Rule RigidDrawing = Warning(317, "The drawing ‘{0}’ has no ‘viewBox’, so that nothing can make it fit the page.", "Give its svg element one with its measures, like ‘0 0 640 480’.");

    // Templates and stylesheets: 4xx
    public static readonly Rule TemplateSyntax = Error(401, "This template cannot be read: {0}.", "Compare it with the program’s own template of that name.");
    public static readonly Rule TemplateFailed = Error(402, "This template cannot be filled in: {0}.", "templates/README.md says what each template sees.");
    public static readonly Rule MissingInclude = Error(403, "There is no template ‘{0}’.", "Name it by its path below ‘templates’, with its ending.");
    public static readonly Rule EndlessLoop = Error(404, "This template never ends: {0}.", "Give the loop an end.");
    public static readonly Rule MalformedTemplate = Error(405, "What this template writes is not well-formed: {0}.", "Close every element, quote every attribute, and write ‘&amp;’ for ‘&’.");
    public static readonly Rule UnusedTemplate = Warning(406, "No page uses the template ‘{0}’.", "Name it as the program names the one that it should replace, or include it from another.");
    public static readonly Rule NewCss = Warning(407, "Older reading systems may throw this stylesheet away for {0}.", "Put it into ‘@supports (…) { … }’, and what older ones can do before it.");
    public static readonly Rule ForbiddenCss = Error(408, "The stylesheet of an EPUB cannot have {0}.", "Say it in another way; directions are said by ‘dir’ in the text.");
    public static readonly Rule FaintColour = Warning(409, "{0} can hardly be read on {1}: the contrast is {2} to 1.", "Make it darker, or lighter on a dark ground, until it is at least 4.5 to 1; ‘light-dark(…, …)’ has one colour for light and sepia pages and one for dark ones.");
    public static readonly Rule NotTakenAlong = Error(410, "A stylesheet cannot take ‘{0}’ along: {1}.", "Lay pictures and typefaces beside the stylesheet, or in a folder there, and write their path from it; copy what stands in other stylesheets into this one.");
    public static readonly Rule RemoteStyle = Error(411, "This stylesheet would fetch ‘{0}’ from another machine.", "Copy the file beside the stylesheet, and the rules of another one into it: a book is read without a network, and nobody else should learn who reads it.");
    public static readonly Rule ForcedText = Warning(412, "‘{0}’ for all the text takes from readers {1}.", "Leave it to them, and set it only for what differs from the text around it; sizes in ‘em’.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All =>
    [
        UnreadableYaml, UnknownKey, RepeatedKey, WrongType, ImpossibleValue, BookWithoutTitle, SpineFileMissing, ChapterOutsideSpine,
        NoChapters, NotUtf8, RepeatedChapterId, RepeatedInSpine, ForbiddenCharacter, MissingKey, UnclosedHeader, NearlyRightName, EnglishWords, NamelessLevel,
        RawHtml, UnknownDivision, UnclosedDivision, UnknownAttribute, ImpossibleAttribute, RepeatedAnchor, NoteWithoutDefinition,
        NoteNeverCalled, RepeatedNote, PictureWithoutWords, HeadingJump, SecondTitle, EmptyHeading, LinkWithoutWords,
        ChapterWithoutTitle, UnreadableAttributes, EmptyNote, NestedTooDeeply, StrayFence, BrokenTable, EmptyDivision, VagueLink, TableWithoutHeader, UnmarkedScript,
        WideTable, LongAlternative, VagueAlternative, AlternativeSaidTwice, AddressAsWords,
        ChapterNotFound, HeadingNotFound, AssetNotFound, OutsideTheBook, ForbiddenScheme, RemotePicture, NotAPicture, PictureMismatch,
        ImpossibleAddress, LinkWithoutTarget, UnsafeDrawing, OnlyOnTheSite,
        UnreadableCover, SmallCover, CoverOutOfShape, UnpaintableWords, RigidDrawing,
        TemplateSyntax, TemplateFailed, MissingInclude, EndlessLoop, MalformedTemplate, UnusedTemplate, NewCss, ForbiddenCss, FaintColour, NotTakenAlong, RemoteStyle, ForcedText,
        .. Sources,
        .. OfTheApparatus,
        .. OfStops,
    ];

    private static Rule Error(int number, string message, string advice) => new($"CMP{number}", Severity.Error, message, advice);

    private static Rule Warning(int number, string message, string advice) => new($"CMP{number}", Severity.Warning, message, advice);

    private static Rule Note(int number, string message, string advice) => new($"CMP{number}", Severity.Note, message, advice);
}
