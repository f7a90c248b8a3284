using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Check;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse;
using Companion.Render;
using Companion.Render.Templates;
using Companion.Resolve;
using CsCheck;

namespace Companion.Tests.Render;

public sealed class HostileBookTests
{
    private static readonly Manuscript s_manuscript = LoadEmpty();
    private static readonly TemplateSet s_templates = new(s_manuscript.Templates);

    /// <summary>Even pages with mistakes are well-formed; a link may lead nowhere in them, but only if a finding says so.</summary>
    [Fact]
    public void WhateverIsInAChapterEveryPageIsWellFormedAndEveryLinkInTheBookLeadsSomewhere() => Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
    {
        var (files, findings) = Render(a, b, threads: 1);
        var hasErrors = findings.Any(finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(Page.FaultsIn(files), fault => !hasErrors || !fault.EndsWith("names no place", StringComparison.Ordinal));
    }, iter: 80);

    [Fact]
    public void WhateverIsInAChapterTheBytesAreTheSameOnEveryRunAndOnAnyNumberOfThreads() => Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
    {
        var (once, twice) = (Render(a, b, threads: 1).Value, Render(a, b, threads: 4).Value);
        Assert.Equal(once.Select(file => file.Path), twice.Select(file => file.Path));
        Assert.All(once.Zip(twice), pair => Assert.True(pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content.AsSpan())));
    }, iter: 15);

    private static Diagnosed<ImmutableArray<OutputFile>> Render(string a, string b, int threads)
    {
        ImmutableArray<SourceText> chapters = [new("chapters/a.md", a), new("chapters/b.md", b)];
        var (parsed, parseFindings) = ManuscriptParser.Parse(s_manuscript with { Chapters = chapters }, threads);
        var missing = parsed.AssetPaths.Distinct().ToFrozenDictionary(path => path, _ => (AssetLookup)new AssetLookup.Missing([]));
        var (editions, resolveFindings) = Editions.Of(parsed, new AssetShelf(missing));
        var book = editions.Whole;
        var job = new RenderJob { Book = book, Templates = s_templates, Modified = DateTimeOffset.UnixEpoch, Threads = threads };
        var files = ImmutableArray<OutputFile>.Empty;
        foreach (var format in OutputFormats.All)
        {
            var (made, findings) = format.Render(job, files);
            Assert.Empty(findings);
            files = files.AddRange(made);
        }

        return Diagnosed.With(files, [.. parseFindings, .. resolveFindings, .. Checks.Run(book)]);
    }

    private static Manuscript LoadEmpty()
    {
        using var disk = new TemporaryFolder();
        disk.Write("book.yml", "title: T\nlanguage: fr\n");
        disk.Write("register.yml", "[{id: tommy, kind: person, name: Tommy, description: A}, {id: kathy, kind: term, name: Kathy H., known: [Tommy]}]");
        return ManuscriptLoader.Load(disk.Path).Value;
    }
}
