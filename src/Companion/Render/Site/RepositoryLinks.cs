using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Where the sources of a chapter can be mended, and mistakes reported, on the hosts that are known.</summary>
/// <param name="edition">Only the last one leads to the sources: they have what other readers may not know yet.</param>
internal sealed class RepositoryLinks(Edition edition)
{
    /// <summary>What addresses on a host look like.</summary>
    /// <param name="Edit">Between the repository's address and the branch.</param>
    /// <param name="Report">Behind the repository's address, up to the words of the title.</param>
    private sealed record Host(string Edit, string Report);

    private SiteSettings Site => edition.Book.Settings.Site;

    /// <returns>Null when nothing can be offered to the readers of the page.</returns>
    public RepositoryView? Of(Chapter chapter)
    {
        if (Site.Repository is not { } address)
            return null;
        var repository = AddressOf(address);
        if (HostOf(address) is not { } host)
            return edition.IsLast ? new RepositoryView { Edit = null, Report = null, Sources = address.AbsoluteUri } : null;
        return new RepositoryView
        {
            Edit = edition.IsLast ? $"{repository}{host.Edit}{Encoded(Site.Branch)}/{Encoded(Site.Folder + chapter.Source.Path)}" : null,
            Report = repository + host.Report + Uri.EscapeDataString(edition.Book.Wording["mistake_in", PlainText.Of(chapter.Title)]),
            Sources = null,
        };
    }

    /// <summary>As a browser shows it, whatever was copied to fetch it.</summary>
    private static string AddressOf(Uri repository)
    {
        var address = repository.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return address.EndsWith(".git", StringComparison.Ordinal) ? address[..^".git".Length] : address;
    }

    /// <summary>By its name: a host of one's own is called after its program as a rule.</summary>
    private static Host? HostOf(Uri repository) => repository.Host.Split('.') switch
    {
        ["github", "com"] or ["www", "github", "com"] => new Host("/edit/", "/issues/new?title="),
        ["gitlab", ..] => new Host("/-/edit/", "/-/issues/new?issue%5Btitle%5D="),
        ["codeberg" or "forgejo" or "gitea", ..] => new Host("/_edit/", "/issues/new?title="),
        _ => null,
    };

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
