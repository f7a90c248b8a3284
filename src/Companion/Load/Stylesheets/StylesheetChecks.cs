using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Looks through the stylesheets of the author's, each as what it is for.</summary>
internal static class StylesheetChecks
{
    /// <param name="programs">The program's templates.</param>
    /// <param name="own">The author's.</param>
    /// <returns>CMP407, CMP408, CMP409 and CMP412.</returns>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own)
    {
        ImmutableArray<SourceText> sheets = [.. own.Where(template => template.Path.EndsWith(".css", StringComparison.Ordinal))];
        var (epub, site) = (sheets.Where(IsOfEpub), sheets.Where(sheet => !IsOfEpub(sheet)));
        var pages = Pages(programs, own);
        ImmutableArray<Diagnostic> schemes = [.. site.SelectMany(SiteColours.Check)];
        return
        [
            .. epub.SelectMany(sheet => (IEnumerable<Diagnostic>)[.. EpubStylesheet.Check(sheet), .. ReadersChoice.Check(sheet)]),
            .. schemes,
            .. sheets.SelectMany(RuleColours.OnTheirOwnGround),
            .. PageColours.Of(pages).Check(own).ExceptBy(schemes.Select(finding => finding.Range), finding => finding.Range),
            .. pages.Where(own.Contains).SelectMany(sheet => RuleColours.OnThePages(pages, sheet)),
        ];
    }

    private static bool IsOfEpub(SourceText sheet) => sheet.Path.StartsWith("templates/epub/", StringComparison.Ordinal);

    /// <summary>The sheets that a page of the site has, in their order.</summary>
    private static ImmutableArray<SourceText> Pages(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own)
    {
        const string Base = "templates/site/site.css";
        return [.. own.Concat(programs).Where(template => template.Path == Base).Take(1), .. own.Where(template => template.Path == "templates/site/added.css")];
    }
}
