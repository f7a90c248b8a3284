using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse;
using Companion.Resolve;
using CsCheck;

namespace Companion.Tests.Resolve;

public sealed class BookResolverTests
{
    private static readonly BookSettings s_settings =
        new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };

    [Fact]
    public void WhateverIsInTwoChaptersNothingIsThrown() => Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
        Resolve(("chapters/a.md", a), ("chapters/b.md", b)).Value.Spine.Length == 2, iter: 2_000);

    [Fact]
    public void WhateverIsInTwoChaptersEveryPlaceHasAnIdOfItsOwnAndEveryLinkLeadsToOne() => Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
    {
        var book = Resolve(("chapters/a.md", a), ("chapters/b.md", b)).Value;
        foreach (var chapter in book.Spine)
        {
            var places = new Places();
            places.RewriteAll(chapter.Content);
            places.RewriteAll(chapter.Title);
            foreach (var note in chapter.Notes)
                places.RewriteAll(note.Content);
            string[] ids = [.. places.Ids, .. chapter.Notes.Select(note => note.Anchor!.Id)];
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(chapter.Notes, note => Assert.Subset(ids.ToHashSet(), note.References.Select(reference => reference.Id).ToHashSet()));
        }
    }, iter: 2_000);

    private static Diagnosed<Book> Resolve(params (string Path, string Text)[] chapters)
    {
        var sources = chapters.Select(chapter => new SourceText(chapter.Path, chapter.Text)).ToImmutableArray();
        var wording = new Wording("en", ImmutableSortedDictionary<string, string>.Empty);
        var (parsed, findings) = ManuscriptParser.Parse(new Manuscript(s_settings, sources, [], null, null, new CitationStyle("mla", false, false), [], wording), 1);
        var missing = parsed.AssetPaths.Distinct().ToFrozenDictionary(path => path, _ => (AssetLookup)new AssetLookup.Missing([]));
        var (editions, more) = Editions.Of(parsed, new AssetShelf(missing));
        var book = editions.Whole;
        return Diagnosed.With(book, [.. findings, .. more]);
    }

    /// <summary>Collects the ids that a page will have.</summary>
    private sealed class Places : ProseRewriter
    {
        public List<string> Ids { get; } = [];

        protected override Block? Rewrite(Block block)
        {
            Ids.AddRange(block switch
            {
                Heading heading => [heading.Anchor.Id],
                Figure figure => [figure.Anchor.Id],
                Passage passage => [passage.Anchor.Id],
                _ => Array.Empty<string>(),
            });
            return RewriteParts(block);
        }

        protected override Inline? Rewrite(Inline inline)
        {
            if (inline is NoteReference { Anchor: { } anchor })
                Ids.Add(anchor.Id);
            Assert.False(inline is Link { Target: WrittenTarget } or Image { Target: WrittenTarget });
            return RewriteParts(inline);
        }
    }
}
