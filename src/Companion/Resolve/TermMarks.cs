using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Takes away what an author wrote about terms in words that cannot lead to another place, such as those of a link.</summary>
/// <param name="findings">Where CMP608 goes.</param>
internal sealed class TermMarks(List<Diagnostic> findings) : ProseRewriter
{
    private readonly List<NoteReference> _notes = [];

    /// <summary>The notes that were called in the words: they stand behind them, because a link cannot hold another.</summary>
    public IEnumerable<NoteReference> Notes => _notes;

    /// <summary>Whether an author wrote something about terms on a piece of a line.</summary>
    public static bool Have(Inline inline) => Attributes.Of(inline) is { Term: not null } or { FindsNames: not null };

    /// <summary>Attributes without what they say about terms.</summary>
    public static Attributes Without(Attributes attributes) =>
        attributes is { Term: null, FindsNames: null } ? attributes : attributes with { Term = null, FindsNames = null };

    /// <summary>Says that something can be no term.</summary>
    public void Report(Attributes attributes)
    {
        if (attributes.Term is { } term)
            findings.Add(DiagnosticCatalogue.MisplacedTerm.At(term.Range));
    }

    protected override Inline? Rewrite(Inline inline)
    {
        if (inline is NoteReference note)
        {
            _notes.Add(note);
            return null;
        }

        if (!Have(inline))
            return RewriteParts(inline);
        Report(Attributes.Of(inline));
        return inline switch
        {
            Phrase phrase => RewriteParts(phrase with { Attributes = Without(phrase.Attributes) }),
            Link link => RewriteParts(link with { Attributes = Without(link.Attributes) }),
            Image image => image with { Attributes = Without(image.Attributes) },
            _ => RewriteParts(inline),
        };
    }
}
