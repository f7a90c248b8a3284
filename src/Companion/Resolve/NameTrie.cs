namespace Companion.Resolve;

/// <summary>Names letter by letter: those that begin alike share their beginning.</summary>
internal sealed class NameTrie
{
    /// <summary>Where every name begins.</summary>
    public const int Root = 0;

    private readonly List<int> _firstBranch = [0];
    private readonly List<char> _letters = [];
    private readonly List<int> _targets = [];
    private readonly List<FindableName?> _names = [];
    private readonly int[] _beginnings = new int[128];

    /// <param name="names">By their letters; each at least one.</param>
    public NameTrie(IReadOnlyDictionary<string, FindableName> names)
    {
        var sorted = names.OrderBy(name => name.Key, StringComparer.Ordinal).ToArray();
        var nodes = new Queue<(int Start, int End, int Depth)>([(0, sorted.Length, 0)]);
        for (var known = 1; nodes.TryDequeue(out var node); _firstBranch.Add(_letters.Count))
        {
            var (start, end, depth) = node;
            var isName = start < end && sorted[start].Key.Length == depth;
            _names.Add(isName ? sorted[start].Value : null);
            for (var at = isName ? start + 1 : start; at < end;)
            {
                var first = at;
                var letter = sorted[at].Key[depth];
                while (at < end && sorted[at].Key[depth] == letter)
                    at++;
                _letters.Add(letter);
                _targets.Add(known++);
                nodes.Enqueue((first, at, depth + 1));
            }
        }

        for (var letter = 0; letter < _beginnings.Length; letter++)
            _beginnings[letter] = Branch(Root, (char)letter);
    }

    /// <summary>One letter further.</summary>
    /// <returns>−1 when no name goes on with it.</returns>
    public int Next(int node, char letter) => node == Root && letter < _beginnings.Length ? _beginnings[letter] : Branch(node, letter);

    /// <summary>The name that ends here; null when none does.</summary>
    public FindableName? NameAt(int node) => _names[node];

    private int Branch(int node, char letter)
    {
        for (var branch = _firstBranch[node]; branch < _firstBranch[node + 1]; branch++)
        {
            if (_letters[branch] == letter)
                return _targets[branch];
        }

        return -1;
    }
}
