using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>Gives the entries of the register their places, and leads their texts to what they name.</summary>
internal static class RegisterResolver
{
    /// <summary>The page that lists entries of a kind.</summary>
    public static ApparatusKind PageOf(RegisterKind kind) => kind switch
    {
        RegisterKind.Person => ApparatusKind.Cast,
        RegisterKind.Place => ApparatusKind.Places,
        RegisterKind.Object => ApparatusKind.Objects,
        _ => ApparatusKind.Glossary,
    };

    /// <summary>The register with a place for each entry that the book has a page for.</summary>
    public static Register Placed(Register register, ApparatusPlan plan) =>
        register with { Entries = [.. register.Entries.Select(entry => entry with { Anchor = plan.PlaceOn(PageOf(entry.Kind), entry.Id) })] };

    /// <summary>The register with its texts linked to other entries, to chapters and to files.</summary>
    /// <remarks>Reports CMP3xx, CMP605 and CMP608.</remarks>
    public static Register Linked(Register register, TermLinker terms, LinkResolver links)
    {
        return register with { Entries = [.. register.Entries.Select(entry => WithLinks(terms.Link(entry)))] };

        RegisterEntry WithLinks(RegisterEntry entry)
        {
            var rewriter = new TextRewriter(entry.Range.Source.Path, links);
            return entry with { Shown = [.. entry.Shown.Select(line => line with { Text = rewriter.RewriteAll(line.Text) })] };
        }
    }

    private sealed class TextRewriter(string file, LinkResolver links) : ProseRewriter
    {
        protected override Inline? Rewrite(Inline inline) => inline switch
        {
            Link link => RewriteParts(links.Resolve(file, link)),
            Image image => links.Resolve(file, image),
            _ => RewriteParts(inline),
        };
    }
}
