using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;
using Companion.Parse.Typography;
using Md = Markdig.Syntax;

namespace Companion.Parse;

/// <summary>Understands blocks between <c>:::</c> lines.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="inside">Reads the blocks inside.</param>
internal sealed class DivisionReader(ChapterReading reading, Func<Md.ContainerBlock, ImmutableArray<Block>> inside)
{
    /// <returns>Null for a block that says nothing, and then a finding tells why.</returns>
    /// <remarks>Reports CMP202 to CMP206, CMP216, CMP219, CMP221, CMP630 to CMP634, CMP702 and CMP706.</remarks>
    public Block? Read(WrittenDivision division, SourceRange range)
    {
        var opening = reading.Range(division.Span.Start, division.LineEnd - division.Span.Start);
        if (!Divisions.IsKnown(division, opening, reading))
        {
            inside(division);
            return null;
        }

        if (division.Name is Divisions.Reveals or Divisions.Otherwise)
            return new RevealDivisionReader(reading, InItsLanguage).Read(division, opening, range);
        var written = Divisions.AttributesOf(division.NameStart + division.Name.Length, opening, reading);
        var before = reading.Findings.Count;
        Block? block = Divisions.KindOf(division.Name) is { } kind ? Division(kind, division, written, opening, range) : Passage(division, written, range);
        if (block is Division { Content.IsEmpty: true } or Passage { Content.IsEmpty: true, Quotation: null } && reading.Findings.Count == before && division.IsFenceClosed)
            reading.Report(DiagnosticCatalogue.EmptyDivision, opening);
        return block;
    }

    private Division Division(DivisionKind kind, WrittenDivision division, WrittenAttributes? written, SourceRange opening, SourceRange range)
    {
        var attributes = reading.Named(AttributeReader.Read(written, reading), [], opening);
        var verse = reading.Verse;
        if (kind == DivisionKind.Verse)
            reading.Verse = new VerseLines(division.LineStarts);
        var around = reading.Around;
        if (attributes.Reveal is { } reveal)
            reading.Around = around.Push(reveal);
        var content = InItsLanguage(division, attributes);
        (reading.Verse, reading.Around) = (verse, around);
        return new Division(kind, content, attributes, range);
    }

    private Passage? Passage(WrittenDivision division, WrittenAttributes? written, SourceRange range)
    {
        var name = reading.Range(division.NameStart, division.Name.Length);
        var (said, attributes) = PassageAttributes.Read(written, name, reading);
        var quotation = said.Quotation is { } words ? Typographer.Set(words, reading.Settings with { Language = attributes.Language ?? reading.Settings.Language }) : null;
        ImmutableArray<Inline> title = quotation is null ? [] : [new Text(quotation, name)];
        var anchor = attributes.Id is { } id
            ? reading.Names.Explicit(id, title, name, reading.Findings)
            : reading.Names.Named(said.NameOfPlace, "passage", title);
        var outer = reading.NoPassagesIn;
        if (outer is not null)
            reading.Report(DiagnosticCatalogue.PassageInside, name, outer);
        reading.NoPassagesIn = "another passage";
        var content = InItsLanguage(division, attributes);
        reading.NoPassagesIn = outer;
        if (said.At is not { } at || outer is not null)
            return null;
        return new Passage(at, quotation, said.Kind, content, anchor, attributes, range) { AtRange = said.AtRange };
    }

    private ImmutableArray<Block> InItsLanguage(WrittenDivision division, Attributes attributes)
    {
        var settings = reading.Settings;
        reading.Settings = settings with { Language = attributes.Language ?? settings.Language };
        var content = inside(division);
        reading.Settings = settings;
        return content;
    }
}
