using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>The letters that the program brings along for the site, and those that an author puts in their place.</summary>
internal static class Letters
{
    private const string Sheet = "templates/site/letters.css";
    private const string Files = "templates/site/letters/";
    private const string Licence = "letters/OFL.txt";

    /// <summary>The program's templates for a book: where nobody could see its letters, they are not among these.</summary>
    /// <param name="programs">All of them.</param>
    /// <param name="own">The author's, among which may be a stylesheet that has other letters.</param>
    /// <param name="language">The book's, a BCP 47 tag.</param>
    public static ImmutableArray<SourceText> For(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own, string language)
    {
        var hasOthers = own.Any(template => template.Path == "templates/site/site.css" && !template.Text.Contains("--letters", StringComparison.Ordinal));
        return LanguageTag.HasLatinLetters(language) && !hasOthers ? programs : programs.RemoveAll(template => template.Path == Sheet);
    }

    /// <summary>A file of the program's that a stylesheet names.</summary>
    /// <param name="path">Below the book's folder, where the author has none.</param>
    /// <returns>Null when the program has none either.</returns>
    public static Asset? Find(string path)
    {
        if (!path.StartsWith(Files, StringComparison.Ordinal))
            return null;
        using var resource = typeof(Letters).Assembly.GetManifestResourceStream(path);
        if (resource is null)
            return null;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return new Asset(path, ImmutableCollectionsMarshal.AsImmutableArray(content), MediaTypes.Of(path), null);
    }

    /// <summary>The licence, which goes where the letters go. Source: SIL Open Font License 1.1, condition 2.</summary>
    /// <param name="shown">What stylesheets show.</param>
    /// <returns>One file, or none where none of the program's letters is shown.</returns>
    public static IEnumerable<StyleFile> LicenceOf(IEnumerable<StyleFile> shown) =>
        shown.Any(file => Find($"templates/{file.Output}/{file.Path}") is not null) ? [new StyleFile("site", Licence, Find($"templates/site/{Licence}")!)] : []; // the program brings it along

    /// <summary>The typefaces that a page shows only if they come with it, but for the bold ones and those of rare letters, of which there are few words.</summary>
    /// <param name="sheet">With rules <c>@font-face</c>.</param>
    /// <returns>Where the files lie, as the sheet says it.</returns>
    /// <remarks>Source: CSS Fonts Module 4, section 4.9 (<c>font-display</c>).</remarks>
    public static IEnumerable<SourceRange> AskedForFirst(SourceText sheet)
    {
        var face = new List<StylesheetPart>();
        foreach (var part in StylesheetScanner.Read(sheet).Where(part => part.OpensBlock || IsOfFace(part)))
        {
            if (part.OpensBlock && IsAskedForFirst(face))
                yield return FileOf(face);
            if (part.OpensBlock)
                face.Clear();
            else
                face.Add(part);
        }

        if (IsAskedForFirst(face))
            yield return FileOf(face);
    }

    private static bool IsOfFace(StylesheetPart part) => part.Inside is [.., var words] && words.Equals("@font-face", StringComparison.OrdinalIgnoreCase);

    private static bool IsAskedForFirst(List<StylesheetPart> face) =>
        ValueOf(face, "font-display") is "optional" && ValueOf(face, "font-weight") is (null or "400" or "normal")
        && (ValueOf(face, "unicode-range") is not { } range || range.StartsWith("u+00", StringComparison.Ordinal))
        && face.Exists(part => part.Property == "src" && !part.Addresses.IsEmpty);

    private static SourceRange FileOf(List<StylesheetPart> face) => face.Last(part => part.Property == "src" && !part.Addresses.IsEmpty).Addresses[0];

    private static string? ValueOf(List<StylesheetPart> face, string property) => face.LastOrDefault(part => part.Property == property)?.Value.ToLowerInvariant();
}
