using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Finds the names of the register in the text, and the words that an author says are one.</summary>
/// <remarks>
/// In each section the first name of an entry becomes a mention; a note is a section of its own. What an author says with
/// <c>{term=…}</c> always becomes one. Nothing is looked for in titles and headings, links, code and the words for pictures, in
/// epigraphs and verse, nor, if the register does not say otherwise, in italics, which titles are set in, and in titles between quotation
/// marks. A name of which only a part is set in another way leads nowhere, and neither does a shorter one inside of it.
/// </remarks>
/// <param name="register">With the places of its entries.</param>
/// <param name="language">Of the book, a BCP 47 tag.</param>
/// <param name="findings">Where CMP605 (no such entry) and CMP608 (a term where none can be) go.</param>
internal sealed class TermLinker(Register register, string language, List<Diagnostic> findings)
{
    private readonly List<Diagnostic> _findings = findings;
    private readonly NameAutomaton _names = new(register.Entries, WordEdges.HasGenitive(language));
    private readonly FrozenDictionary<string, RegisterEntry> _entries = register.Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>A chapter with its mentions; it does not depend on any other chapter.</summary>
    public ParsedChapter Link(ParsedChapter chapter)
    {
        var title = new Section(this, finds: false).RewriteAll(chapter.Title);
        var content = new Section(this, chapter.Header.FindsNames).Sections(chapter.Content);
        var notes = chapter.Notes.Select(note => note with { Content = new Section(this, chapter.Header.FindsNames).RewriteAll(note.Content) });
        return chapter with { Title = title, Content = content, Notes = [.. notes] };
    }

    /// <summary>An entry with the other entries that its own lines name.</summary>
    public RegisterEntry Link(RegisterEntry entry)
    {
        var section = new Section(this, finds: true);
        section.Known.Add(entry.Id);
        return entry with { Shown = [.. entry.Shown.Select(line => line with { Text = section.RewriteAll(line.Text) })] };
    }

    private RegisterEntry? Find(WrittenTerm term)
    {
        var entry = _entries.GetValueOrDefault(term.Id);
        if (entry is null)
            _findings.Add(DiagnosticCatalogue.UnknownEntry.At(term.Range, term.Id) with { Suggestion = register.NearestId(term.Id) });
        return entry;
    }

    /// <summary>Text in which each entry is mentioned once.</summary>
    private sealed class Section(TermLinker linker, bool finds) : ProseRewriter
    {
        private readonly LineLetters _letters = new();
        private bool _finds = finds;

        /// <summary>The ids of the entries that have been mentioned.</summary>
        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        /// <summary>The blocks of a chapter; each heading among them begins a section.</summary>
        public ImmutableArray<Block> Sections(ImmutableArray<Block> content)
        {
            var around = _finds;
            var offBelow = default(int?);
            var blocks = ImmutableArray.CreateBuilder<Block>(content.Length);
            foreach (var block in content)
            {
                if (block is Heading heading)
                {
                    Known.Clear();
                    if (heading.Level <= (offBelow ?? 0))
                        (_finds, offBelow) = (around, null);
                    if (heading.Attributes.FindsNames is { } says)
                        (_finds, offBelow) = (says, heading.Level);
                }

                blocks.Add(Rewrite(block)!);
            }

            return blocks.MoveToImmutable();
        }

        public override ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> line)
        {
            _letters.Read(line, _finds);
            var names = _letters.Names(linker._names, Known);
            return names.Count > 0 || _letters.HasMarks ? new TermWriter(names, linker.Find, linker._findings).Line(line) : line;
        }

        protected override Block? Rewrite(Block block) => block switch
        {
            Heading heading => In(heading, heading.Attributes, false),
            Division division => In(division, division.Attributes, division.Attributes.FindsNames ?? (_finds && division.Kind is not (DivisionKind.Epigraph or DivisionKind.Verse))),
            Passage passage => In(passage, passage.Attributes, passage.Attributes.FindsNames ?? _finds),
            Figure figure => In(figure, figure.Attributes, figure.Attributes.FindsNames ?? _finds),
            _ => RewriteParts(block),
        };

        private Block In(Block block, Attributes attributes, bool finds)
        {
            new TermMarks(linker._findings).Report(attributes);
            var around = _finds;
            _finds = finds;
            var rewritten = RewriteParts(block);
            _finds = around;
            return rewritten;
        }
    }
}
