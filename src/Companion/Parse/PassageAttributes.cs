using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>What only a passage has in its braces.</summary>
/// <param name="At">The place; null when there is none that can be understood, and then a finding says so.</param>
/// <param name="AtRange">Where it is written.</param>
/// <param name="Quotation">As typed; null when there is none.</param>
/// <param name="Kind">One that the book knows; null when there is none.</param>
internal sealed record PassageAttributes(WorkStretch? At, SourceRange AtRange, string? Quotation, string? Kind)
{
    private const int WordsInName = 6;

    private static readonly ImmutableArray<string> s_names = ["at", "kind", "quote"];

    /// <summary>What an anchor is named by when the author gives it no id: the place, and what the remark is about.</summary>
    public string NameOfPlace
    {
        get
        {
            var about = Quotation?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsInName) ?? (Kind is null ? [] : [Kind]);
            return $"passage {At?.ToString().Replace('.', '-')} {string.Join(' ', about)}";
        }
    }

    /// <param name="written">Null when there are none.</param>
    /// <param name="name">The name of the block, for what is missing.</param>
    /// <param name="reading">The chapter.</param>
    /// <returns>What only a passage has, and what any block may have.</returns>
    /// <remarks>Reports CMP103, CMP204, CMP205, CMP216, CMP630 and CMP633.</remarks>
    public static (PassageAttributes Own, Attributes Others) Read(WrittenAttributes? written, SourceRange name, ChapterReading reading)
    {
        var own = new PassageAttributes(null, name, null, null);
        if (written is not { Readable: true })
        {
            if (written is null)
                reading.Report(DiagnosticCatalogue.PassageWithoutPlace, name);
            return (own, AttributeReader.Read(written, reading));
        }

        AttributeReader.ReportRepeated(written.Items.Where(item => s_names.Contains(item.Name)), reading);
        foreach (var item in written.Items)
            own = own.With(item, reading);
        if (written.Items.All(item => item.Name != "at"))
            reading.Report(DiagnosticCatalogue.PassageWithoutPlace, name);
        var others = written with { Items = [.. written.Items.Where(item => !s_names.Contains(item.Name))] };
        return (own, AttributeReader.Read(others, reading, s_names));
    }

    private PassageAttributes With(WrittenAttribute item, ChapterReading reading)
    {
        var value = item.Value?.Trim() ?? "";
        switch (item.Name)
        {
            case "at":
                return this with { At = AttributeReader.Checked(item, "a place in the work like 2.13, or a stretch like 2.13-2.15", WorkStretch.Read(value), reading), AtRange = ValueOf(item, reading) };
            case "quote":
                return this with { Quotation = value.Length > 0 ? value : null };
            case "kind" when reading.Settings.KnownPassageKinds.Contains(value):
                return this with { Kind = value };
            case "kind":
                reading.Findings.Add(DiagnosticCatalogue.UnknownPassageKind
                    .At(ValueOf(item, reading), value).DidYouMean(value, reading.Settings.KnownPassageKinds));
                return this;
            default:
                return this;
        }
    }

    /// <summary>The value alone, without quotation marks and the spaces inside them; all of the attribute where it has none.</summary>
    private static SourceRange ValueOf(WrittenAttribute item, ChapterReading reading)
    {
        var value = item.Value?.Trim() ?? "";
        var at = value.Length == 0 ? -1 : reading.Range(item.Start, item.Length).Text.LastIndexOf(value, StringComparison.Ordinal);
        return at < 0 ? reading.Range(item.Start, item.Length) : reading.Range(item.Start + at, value.Length);
    }
}
