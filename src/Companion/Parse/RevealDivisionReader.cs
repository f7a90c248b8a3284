using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>Understands <c>::: reveals 3.22</c> … <c>:::</c>, and in it <c>::: otherwise</c> … <c>:::</c>.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="inside">Reads the blocks inside, in the language that attributes name.</param>
internal sealed class RevealDivisionReader(ChapterReading reading, Func<WrittenDivision, Attributes, ImmutableArray<Block>> inside)
{
    /// <returns>Null for a block that says nothing, and then a finding tells why.</returns>
    /// <remarks>Reports CMP205, CMP216, CMP531, CMP702 and CMP706.</remarks>
    public Block? Read(WrittenDivision division, SourceRange opening, SourceRange range)
    {
        var isOtherwise = division.Name == Divisions.Otherwise;
        var place = isOtherwise ? null : PlaceOf(division, opening);
        var word = isOtherwise ? division.NameStart + division.Name.Length : Divisions.WordOf(division, opening, reading).End;
        var written = Divisions.AttributesOf(word, opening, reading);
        var said = WithPlace(written, place);
        if (isOtherwise)
            return Otherwise(division, said, opening, range);
        var around = reading.Around;
        if (place is not null)
            reading.Around = around.Push(place);
        var content = inside(division, said);
        reading.Around = around;
        if (place is null)
            return null;
        ImmutableArray<Block> otherwise = [.. Reveals.OtherwiseOf(said.Reveal ?? place), .. content.OfType<OtherwiseBlocks>().SelectMany(block => block.Content)];
        return new RevealedBlocks(place, [.. content.Where(block => block is not OtherwiseBlocks)], otherwise, range);
    }

    private Reveal? PlaceOf(WrittenDivision division, SourceRange opening)
    {
        var word = Divisions.WordOf(division, opening, reading);
        if (word.Length > 0 && Locator.Read(word.Text) is { } place)
            return RevealPlace.At(place, word, reading.Book.Work, reading.Findings);
        reading.Report(DiagnosticCatalogue.RevealWithoutPlace, word.Length > 0 ? word : reading.Range(division.NameStart, division.Name.Length));
        return null;
    }

    /// <summary>The attributes, among them what is written for other readers.</summary>
    private Attributes WithPlace(WrittenAttributes? written, Reveal? place)
    {
        var otherwise = written?.Items.LastOrDefault(item => item.Name == "otherwise");
        var others = AttributeReader.Read(written is null ? null : written with { Items = [.. written.Items.Where(item => item.Name != "otherwise")] }, reading);
        if (otherwise is null)
            return others;
        var range = reading.Range(otherwise.Start, otherwise.Length);
        if (place is not null)
            return others with { Reveal = place with { Otherwise = new InlineReader(reading).Words(otherwise.Value?.Trim() ?? "", range) } };
        reading.Report(DiagnosticCatalogue.MisplacedOtherwise, range);
        return others;
    }

    private OtherwiseBlocks? Otherwise(WrittenDivision division, Attributes said, SourceRange opening, SourceRange range)
    {
        var around = reading.Around;
        var isInReveals = division.Parent is WrittenDivision { Name: Divisions.Reveals };
        if (isInReveals && !around.IsEmpty)
            reading.Around = around.Pop(); // what is written here is not told with the rest
        var content = inside(division, said);
        reading.Around = around;
        if (isInReveals)
            return new OtherwiseBlocks(content, range);
        reading.Report(DiagnosticCatalogue.MisplacedOtherwise, opening);
        return null;
    }

    /// <summary>What stands in a block of its own inside; none is left when the block around it has been read.</summary>
    private sealed record OtherwiseBlocks(ImmutableArray<Block> Content, SourceRange Range) : Block(Range);
}
