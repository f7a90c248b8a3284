using System.Globalization;
using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>That somebody has found the book to meet a level of WCAG, in <see cref="BookView"/>; for <c>shared/accessibility.html</c> and <c>epub/package.opf</c>.</summary>
public sealed record ConformanceView : View
{
    /// <summary>As the W3C writes it: <c>WCAG 2.2 Level AA</c>.</summary>
    public required string Level { get; init; }

    /// <summary>A sentence for readers: what was found, by whom and when.</summary>
    public required string Statement { get; init; }

    /// <summary>Who has checked it.</summary>
    public required string CheckedBy { get; init; }

    /// <summary>As in <c>2026-11-23</c>; null when book.yml has no date.</summary>
    public required string? Date { get; init; }

    /// <summary>The address of the report; null when there is none.</summary>
    public required string? Report { get; init; }

    /// <summary>What shows that the one who checked can do so; null when there is nothing.</summary>
    public required string? Credential { get; init; }

    /// <summary>Whether that is a web address.</summary>
    public required bool CredentialIsAddress { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("level", Level), ("statement", Statement), ("checked_by", CheckedBy), ("date", Date), ("report", Report), ("credential", Credential),
        ("credential_is_address", CredentialIsAddress),
    ];

    internal static ConformanceView Of(Conformance conformance, Wording wording)
    {
        var level = wording["wcag_level", conformance.Level.Version, conformance.Level.Level];
        return new ConformanceView
        {
            Level = conformance.Level.Name,
            Statement = conformance.Date is { } day
                ? wording["conformance_dated", level, conformance.CheckedBy, wording.Date(day)]
                : wording["conformance", level, conformance.CheckedBy],
            CheckedBy = conformance.CheckedBy,
            Date = conformance.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Report = conformance.Report?.AbsoluteUri,
            Credential = conformance.Credential,
            CredentialIsAddress = Uri.TryCreate(conformance.Credential, UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
        };
    }
}
