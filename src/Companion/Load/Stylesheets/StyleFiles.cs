using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Finds the pictures and typefaces that stylesheets show. They lie beside the stylesheet or in a folder there, and in the same way in
/// what is written, so that the stylesheet finds them as it is.
/// </summary>
internal static class StyleFiles
{
    private const string Templates = "templates/";

    /// <summary>What every reading system opens. Source: EPUB 3.3, #sec-core-media-types.</summary>
    private static readonly ImmutableArray<string> s_typefaces = ["font/woff2", "font/woff", "font/otf", "font/ttf"];

    /// <param name="folder">The book's.</param>
    /// <param name="programs">The program's templates.</param>
    /// <param name="own">The author's.</param>
    /// <returns>In the order of the sheets, each once.</returns>
    /// <remarks>Reports CMP303, CMP304, CMP307, CMP308 and CMP311 for the files, CMP410 for what a stylesheet cannot take along and CMP411 for what lies on another machine.</remarks>
    public static Diagnosed<ImmutableArray<StyleFile>> Load(string folder, ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own)
    {
        var findings = new List<Diagnostic>();
        ImmutableArray<SourceText> sheets = [.. programs.ExceptBy(own.Select(template => template.Path), template => template.Path).Concat(own).Where(AddedRules.IsRead)];
        var first = sheets.SelectMany(Letters.AskedForFirst).ToHashSet();
        var addresses = sheets.SelectMany(StyleAddress.In).Where(address => !address.IsHere).ToList();
        findings.AddRange(addresses.Select(Unreachable).OfType<Diagnostic>());
        var named = addresses.Where(address => Unreachable(address) is null).ToList();
        var shelf = AssetLoader.Load(folder, named.Select(PathOf));
        var files = ImmutableArray.CreateBuilder<StyleFile>();
        foreach (var address in named)
            files.AddRange(Find(address, shelf.Lookups[PathOf(address)]).Keep(findings).Select(file => file with { IsAskedForFirst = first.Contains(address.Range) }));
        files.AddRange(Letters.LicenceOf(files));
        return Diagnosed.With(files.DistinctBy(file => (file.Output, file.Path)).ToImmutableArray(), findings);
    }

    /// <summary>From the book's folder.</summary>
    private static string PathOf(StyleAddress address) => BookPath.Resolve(address.Range.Source.Path, address.File)!; // it lies below the sheet

    /// <summary>The folder of a sheet, from the book's, with a slash at its end.</summary>
    private static string FolderOf(SourceText sheet) => sheet.Path[..(sheet.Path.LastIndexOf('/') + 1)];

    private static Diagnostic? Unreachable(StyleAddress address)
    {
        if (address.IsElsewhere)
            return DiagnosticCatalogue.RemoteStyle.At(address.Range, address.Written);
        var why = address switch
        {
            { IsSheet: true } => "other stylesheets are not read",
            { File: "" } => "no file is named here",
            { File: var file } when file.Contains(' ', StringComparison.Ordinal) && address.Range.Source.Path.StartsWith("templates/epub/", StringComparison.Ordinal) => "older reading systems find no file with a space in its name",
            { File: ['/', ..] } => "its paths begin at the stylesheet itself",
            _ => BookPath.Resolve(address.Range.Source.Path, address.File) is { } path && path.StartsWith(FolderOf(address.Range.Source), StringComparison.Ordinal) && !Leaves(address.File) ? null : "it does not lie beside it or below",
        };
        return why is null ? null : DiagnosticCatalogue.NotTakenAlong.At(address.Range, address.Written, why);
    }

    /// <summary>Whether a path goes out of the sheet's folder, if only to come back: what is written has another one.</summary>
    private static bool Leaves(string path)
    {
        var depth = 0;
        return path.Split('/').Any(step => (depth += step switch { ".." => -1, "." or "" => 0, _ => 1 }) < 0);
    }

    private static Diagnosed<ImmutableArray<StyleFile>> Find(StyleAddress address, AssetLookup lookup)
    {
        var (range, folder) = (address.Range, FolderOf(address.Range.Source));
        return lookup switch
        {
            AssetLookup.Found { Asset: var asset } when WhyNot(asset, address) is { } finding => new([], [finding]),
            AssetLookup.Found { Asset: var asset } => new([new StyleFile(folder[Templates.Length..^1], asset.Path[folder.Length..], asset)], []),
            AssetLookup.Missing when Letters.Find(PathOf(address)) is { } letters => new([new StyleFile(folder[Templates.Length..^1], letters.Path[folder.Length..], letters)], []),
            AssetLookup.Outside => new([], [DiagnosticCatalogue.OutsideTheBook.At(range, address.Written)]),
            AssetLookup.Missing missing => new([], [DiagnosticCatalogue.AssetNotFound.At(range, address.File).DidYouMeanPath(address.File, missing.Neighbours.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]))]),
            var other => throw new InvalidOperationException($"A file cannot be {other}"),
        };
    }

    private static Diagnostic? WhyNot(Asset asset, StyleAddress address)
    {
        if (s_typefaces.Contains(asset.MediaType))
            return null;
        if (!asset.MediaType.StartsWith("image/", StringComparison.Ordinal))
            return DiagnosticCatalogue.NotTakenAlong.At(address.Range, address.Written, "it is neither a picture nor a typeface that every reading system knows");
        return Pictures.WhyNot(asset, address.Range) is { } finding && finding.Rule != DiagnosticCatalogue.RigidDrawing ? finding : null;
    }
}
