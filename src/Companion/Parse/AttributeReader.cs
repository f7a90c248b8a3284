using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>Understands attributes: those in braces and those of HTML's phrasing elements.</summary>
internal static class AttributeReader
{
    private static readonly ImmutableArray<string> s_known = ["class", "decorative", "dir", "id", "index", "lang", "otherwise", "reveals", "term", "terms", "title"];

    /// <param name="written">Null when there are none.</param>
    /// <param name="reading">The chapter.</param>
    /// <param name="besides">Other attributes that could stand there, for “did you mean”.</param>
    /// <remarks>Reports CMP103, CMP204, CMP205, CMP216, CMP531, CMP620 and CMP706.</remarks>
    public static Attributes Read(WrittenAttributes? written, ChapterReading reading, IEnumerable<string>? besides = null)
    {
        if (written is null)
            return Attributes.None;
        if (!written.Readable)
        {
            var range = reading.Range(written.Start, written.Length);
            reading.Report(DiagnosticCatalogue.UnreadableAttributes, range, range.Text);
            return Attributes.None;
        }

        ReportRepeated(written.Items, reading);
        var read = written.Items.Aggregate(Attributes.None, (attributes, item) => With(attributes, item, besides ?? [], reading));
        return written.Items.LastOrDefault(item => item.Name == "otherwise") is { } otherwise ? WithOtherwise(read, otherwise, reading) : read;
    }

    private static Attributes WithOtherwise(Attributes attributes, WrittenAttribute item, ChapterReading reading)
    {
        var range = reading.Range(item.Start, item.Length);
        if (attributes.Reveal is { } reveal)
            return attributes with { Reveal = reveal with { Otherwise = new InlineReader(reading).Words(item.Value?.Trim() ?? "", range) } };
        reading.Report(DiagnosticCatalogue.MisplacedOtherwise, range);
        return attributes;
    }

    /// <summary>Classes and entries of the index add up; of anything else only one counts.</summary>
    /// <remarks>Reports CMP103.</remarks>
    public static void ReportRepeated(IEnumerable<WrittenAttribute> items, ChapterReading reading)
    {
        foreach (var item in items.Where(item => item.Name is not ("class" or "index")).GroupBy(item => item.Name).SelectMany(same => same.Skip(1)))
            reading.Report(DiagnosticCatalogue.RepeatedKey, reading.Range(item.Start, item.Length), item.Name);
    }

    private static Attributes With(Attributes attributes, WrittenAttribute item, IEnumerable<string> besides, ChapterReading reading)
    {
        var value = item.Value ?? "";
        switch (item.Name)
        {
            case "id":
                return attributes with { Id = Checked(item, "a name with a Latin letter or digit", Slug.Ascii(value).Length > 0 ? value : null, reading) };
            case "class":
                return attributes with { Classes = [.. attributes.Classes, .. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };
            case "lang":
                return attributes with { Language = Checked(item, "a language tag like en-GB", LanguageTag.Read(value), reading) };
            case "dir":
                return attributes with { Direction = Checked(item, "ltr, rtl or auto", value is "ltr" or "rtl" or "auto" ? value : null, reading) };
            case "title":
                return attributes with { Title = value };
            case "decorative" when item.Value is null:
                return attributes with { Decorative = true };
            case "reveals":
                if (attributes.Reveal is not null)
                    reading.Report(DiagnosticCatalogue.ImpossibleAttribute, reading.Range(item.Start, item.Length), item.Name, value, "given once");
                return attributes with { Reveal = RevealPlace.Read(item, value, reading) ?? attributes.Reveal };
            case "otherwise":
                return attributes; // read when all others are
            case "term":
                return attributes with { Term = new WrittenTerm(value.Trim(), ValueRange(item, value, reading)) };
            case "terms":
                return attributes with { FindsNames = Checked(item, "on or off", OnOff.Read(value), reading)?.IsOn };
            case "index":
                return attributes with { Index = [.. attributes.Index, .. IndexTermReader.Read(item, reading)] };
            case ['d', 'a', 't', 'a', '-', _, ..]:
                return attributes with { Custom = attributes.Custom.Add(new(item.Name.ToLowerInvariant(), value)) };
            case var _ when item.MeansReveal:
                var written = reading.Range(item.Start, item.Length);
                reading.Findings.Add(DiagnosticCatalogue.MisplacedReveal.At(written, written.Text) with { Suggestion = "reveals=" });
                return attributes;
            default:
                ReportUnknown(item, s_known.Concat(besides), reading);
                return attributes;
        }
    }

    /// <param name="item">An attribute that cannot stand where it stands.</param>
    /// <param name="others">Those that can, for “did you mean”.</param>
    /// <param name="reading">The chapter.</param>
    /// <remarks>Reports CMP204, which calls <c>.warm</c> and <c>#id</c> as they are written.</remarks>
    public static void ReportUnknown(WrittenAttribute item, IEnumerable<string> others, ChapterReading reading)
    {
        var range = reading.Range(item.Start, item.Length);
        var name = range.Text is ['.' or '#', ..] ? range.Text : item.Name;
        reading.Findings.Add(DiagnosticCatalogue.UnknownAttribute.At(range, name).DidYouMean(name, others));
    }

    /// <summary>Where the value stands, without its quotation marks; the whole attribute where it is written in another way.</summary>
    public static SourceRange ValueRange(WrittenAttribute item, string value, ChapterReading reading)
    {
        var all = reading.Range(item.Start, item.Length);
        var at = all.Text.IndexOf('=', StringComparison.Ordinal) + 1;
        var start = at > 0 ? all.Text.IndexOf(value, at, StringComparison.Ordinal) : -1;
        return start < 0 ? all : reading.Range(item.Start + start, value.Length);
    }

    /// <summary>A value that could be understood; CMP205 is reported for null.</summary>
    public static T? Checked<T>(WrittenAttribute item, string expected, T? value, ChapterReading reading) where T : class
    {
        if (value is null)
            reading.Report(DiagnosticCatalogue.ImpossibleAttribute, reading.Range(item.Start, item.Length), item.Name, item.Value ?? "", expected);
        return value;
    }
}
