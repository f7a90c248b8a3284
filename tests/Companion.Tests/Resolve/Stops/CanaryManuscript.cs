using System.Text;

namespace Companion.Tests.Resolve.Stops;

/// <summary>A manuscript with a word of its own at every place where text can stand, and at random places what a reader learns where.</summary>
internal sealed class CanaryManuscript
{
    private static readonly string[] s_places = ["1.1", "1.9", "2.10", "2.17", "3.18", "3.23"];

    private readonly Random _random;
    private readonly StringBuilder _notes = new();
    private readonly List<Canary> _canaries = [];

    public CanaryManuscript(int seed)
    {
        _random = new Random(seed);
        Chapters = [.. Enumerable.Range(0, 2).Select(_ => Chapter())];
        Register = string.Concat(Enumerable.Range(0, 4).Select(Entry));
        Timeline = string.Concat(Enumerable.Range(0, 4).Select(_ => Event()));
    }

    public string[] Chapters { get; }

    public string Register { get; }

    public string Timeline { get; }

    /// <summary>Every word that was planted.</summary>
    public IReadOnlyList<Canary> Canaries => _canaries;

    /// <summary>A planted word.</summary>
    /// <param name="From">Places from all of which on it is shown.</param>
    /// <param name="Until">Places from any of which on it is not.</param>
    internal sealed record Canary(string Word, string[] From, string[] Until)
    {
        public bool IsShownAt(string after) => From.All(place => Order(place) <= Order(after)) && !Until.Any(place => Order(place) <= Order(after));

        private static int Order(string place) => int.Parse(place.Split('.')[^1], null);
    }

    /// <summary>What stands around.</summary>
    private sealed record Path(string[] From, string[] Until)
    {
        public Path After(string? place) => place is null ? this : this with { From = [.. From, place] };
    }

    private string Plant(Path path)
    {
        var count = _canaries.Count;
        var word = "zq" + string.Concat(new[] { count / 676, count / 26 % 26, count % 26 }.Select(digit => (char)('a' + digit)));
        _canaries.Add(new Canary(word, path.From, path.Until));
        return word;
    }

    private string? Place() => _random.Next(3) == 0 ? s_places[_random.Next(s_places.Length)] : null;

    private static string Braces(string? place) => place is null ? "" : $"{{reveals={place}}} ";

    private string Chapter()
    {
        _notes.Clear();
        var place = _random.Next(4) == 0 ? Place() : null;
        var path = new Path(place is null ? [] : [place], []);
        var text = new StringBuilder(place is null ? "" : $"---\nreveals: {place}\nsummary: {Plant(path)}\n---\n");
        text.Append("# Title ").Append(Plant(path)).Append(' ').Append(Span(path)).Append("\n\n").Append(Blocks(path, 2));
        for (var i = _random.Next(4); i > 0; i--)
        {
            var (outer, inner) = (Place(), Place());
            var section = path.After(outer);
            text.Append("## Section ").Append(Plant(section)).Append(outer is null ? "" : $" {{reveals={outer} .{Plant(section)}}}").Append("\n\n").Append(Blocks(section, 2));
            var below = section.After(inner);
            text.Append("### Below ").Append(Plant(below)).Append(' ').Append(Span(below)).Append(inner is null ? "" : $" {{reveals={inner}}}").Append("\n\n").Append(Blocks(below, 1));
        }

        return text.Append(_notes).ToString();
    }

    private string Blocks(Path path, int depth) => string.Concat(Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Block(path, depth)));

    private string Block(Path path, int depth)
    {
        var place = Place();
        var told = path.After(place);
        switch (depth == 0 ? 0 : _random.Next(9))
        {
            case 1:
                return $"> {Line(path)}\n\n";
            case 2:
                return $"- {Braces(place)}{Line(told)}\n- {Line(path)}\n\n";
            case 3:
                return $"| H {Plant(path)} | I |\n|---|---|\n| {Braces(place)}{Plant(told)} | {Plant(told)} |\n| {Plant(path)} | {Span(path)} |\n\n";
            case 4:
                return $"Term {Plant(path)}\n: {Plant(path)}\n: {Braces(place)}{Plant(told)}\n\n";
            case 5 when place is not null:
                var instead = path with { Until = [.. path.Until, place] };
                return $"::: reveals {place}\n{Blocks(told, depth - 1)}\n::: otherwise\n{Blocks(instead, 0)}:::\n:::\n\n";
            case 6 when place is not null:
                return $"::: reveals {place} {{otherwise=\"Instead {Plant(path with { Until = [.. path.Until, place] })}\"}}\n{Blocks(told, depth - 1)}:::\n\n";
            case 7:
                return $"::: aside{(place is null ? "" : $" {{reveals={place} title=\"{Plant(told)}\"}}")}\n{Blocks(told, depth - 1)}And {Plant(told)}\n:::\n\n";
            case 8 when path.From.Length > 0 || depth == 2:
                var at = s_places[_random.Next(s_places.Length)];
                return path.Until.Length > 0 || depth < 2 ? $"{Line(path)}\n\n" : $"::: passage {{at={at} quote=\"{Plant(path.After(at))}\" data-x={Plant(path.After(at))}}}\n{Line(path.After(at))}\n:::\n\n";
            default:
                return $"{Braces(place)}{Line(told)}\n\n";
        }
    }

    private string Line(Path path) => $"Words {Plant(path)} {Span(path)}, and {Plant(path)}{Note(path)}.";

    private string Span(Path path)
    {
        var place = Place();
        var told = path.After(place);
        return place is null
            ? $"*{Plant(path)}*"
            : _random.Next(2) == 0
                ? $"[{Plant(told)} *{Plant(told)}*]{{reveals={place} title=\"{Plant(told)}\" index=\"i {Plant(told)}!{Plant(told)}\"}}"
                : $"[{Plant(told)}]{{reveals={place} otherwise=\"{Plant(path with { Until = [.. path.Until, place] })}\"}}";
    }

    private string Note(Path path)
    {
        if (_random.Next(3) > 0)
            return "";
        var place = Place();
        var label = $"n{_canaries.Count}";
        _notes.Append(null, $"[^{label}]: {Braces(place)}Note {Plant(path.After(place))}\n\n");
        return $"[^{label}]";
    }

    private string Entry(int number)
    {
        var (first, later, alias) = (Place(), s_places[4], Place());
        var met = new Path(first is null ? [] : [first], []);
        var isFirst = first is null || first is not ("3.18" or "3.23");
        var line = isFirst ? met with { Until = [later] } : met;
        var from = first is null ? "" : $"from: {first}, ";
        return $"- id: e{number}\n  kind: person\n  name: Name {Plant(met)}\n  aliases: [{{name: Alias {Plant(met.After(alias))}{(alias is null ? "" : $", from: {alias}")}}}]\n"
            + $"  known: [{{{from}text: Line {Plant(line)}}}{(isFirst ? $", {{from: {later}, text: Line {Plant(new Path([later], []))}}}" : "")}]\n";
    }

    private string Event()
    {
        var place = s_places[_random.Next(s_places.Length)];
        return $"- {{told: {place}, event: Event {Plant(new Path([place], []))} happens, who: [e{_random.Next(4)}]}}\n";
    }
}
