using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>The words of lines, and of what stands in them.</summary>
internal sealed partial class DisclosureWalk
{
    /// <summary>The words of a line; those that are told later are listed by themselves.</summary>
    private void Append(ImmutableArray<Inline> line, StringBuilder words, Surroundings around)
    {
        foreach (var inline in line)
        {
            var attributes = Model.Attributes.Of(inline);
            if (attributes.Reveal is { } reveal)
            {
                Otherwise(reveal, around);
                var told = attributes with { Reveal = null };
                Line([Model.Attributes.With(inline, told)], inline.Range, around.With(Words, reveal));
                words.Append(' ');
                continue;
            }

            Attributes(attributes, inline.Range with { Length = 0 }, around);
            AppendShown(inline, words, around);
        }
    }

    private void AppendShown(Inline inline, StringBuilder words, Surroundings around)
    {
        switch (inline)
        {
            case Phrase it: Append(it.Content, words, around); break;
            case Link it:
                Append(it.Content, words, around);
                Add(it.Title ?? "", it.Range with { Length = 0 }, around);
                break;
            case Citation it:
                foreach (var item in it.Items)
                    Beside(item, words, around);
                break;
            case Image it:
                Add(it.Alternative, it.Range, around with { IsWhole = true });
                Add(it.Title ?? "", it.Range with { Length = 0 }, around);
                break;
            case NoteReference it: Calls.Add((it.Label, around)); break;
            default: words.Append(inline is SoftBreak or LineBreak ? " " : PlainText.Of([inline])); break;
        }
    }

    private void Beside(CitationItem item, StringBuilder words, Surroundings around)
    {
        if (Sources.TryGetValue(item.Key, out var reveal))
        {
            var cause = new DisclosureCause("the source", reveal.Place, reveal.Range) { IsImplied = true }; // it is said once, among the references
            Line([.. item.Prefix, .. item.Suffix], item.Range, around with { Causes = around.Causes.Add(cause) });
            return;
        }

        Append(item.Prefix, words.Append(' '), around);
        Append(item.Suffix, words.Append(' '), around);
    }

    /// <summary>What only machines, or readers who ask, are told.</summary>
    private void Attributes(Attributes attributes, SourceRange range, Surroundings around)
    {
        Add(attributes.Title ?? "", range with { Length = 0 }, around);
        foreach (var term in attributes.Index)
            Add(string.Join(' ', term.Path.Headings.Select(heading => heading.Text)), term.Path.Range, around with { IsWhole = true });
        foreach (var word in attributes.Classes.Concat(attributes.Custom.Select(each => each.Value)).Append(attributes.Anchor?.Name ?? ""))
            Add(word, range with { Length = 0 }, around);
    }
}
