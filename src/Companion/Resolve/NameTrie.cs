namespace Companion.Resolve;

/// <summary>Names letter by letter: those that begin alike share their beginning.</summary>
internal sealed class NameTrie
{
    /// <summary>Where every name begins.</summary>
    public const int Root = 0;

    private readonly int[] _firstBranch;
    private readonly char[] _letters;
    private readonly int[] _targets;
    private readonly FindableName?[] _names;
    private readonly int[] _beginnings = new int[128];

    /// <param name="names">By their letters; each at least one.</param>
    public NameTrie(IReadOnlyDictionary<string, FindableName> names)
    {
        var branches = new List<SortedDictionary<char, int>> { new() };
        var ends = new Dictionary<int, FindableName>();
        foreach (var (letters, name) in names)
        {
            var node = Root;
            foreach (var letter in letters)
            {
                if (!branches[node].TryGetValue(letter, out var next))
                {
                    branches[node].Add(letter, next = branches.Count);
                    branches.Add(new());
                }

                node = next;
            }

            ends[node] = name;
        }

        _firstBranch = new int[branches.Count + 1];
        for (var node = 0; node < branches.Count; node++)
            _firstBranch[node + 1] = _firstBranch[node] + branches[node].Count;
        _letters = [.. branches.SelectMany(below => below.Keys)];
        _targets = [.. branches.SelectMany(below => below.Values)];
        for (var letter = 0; letter < _beginnings.Length; letter++)
            _beginnings[letter] = branches[Root].GetValueOrDefault((char)letter, -1);
        _names = [.. Enumerable.Range(0, branches.Count).Select(node => ends.GetValueOrDefault(node))];
    }

    /// <summary>One letter further.</summary>
    /// <returns>−1 when no name goes on with it.</returns>
    public int Next(int node, char letter)
    {
        if (node == Root && letter < _beginnings.Length)
            return _beginnings[letter];
        for (var branch = _firstBranch[node]; branch < _firstBranch[node + 1]; branch++)
        {
            if (_letters[branch] == letter)
                return _targets[branch];
        }

        return -1;
    }

    /// <summary>The name that ends here; null when none does.</summary>
    public FindableName? NameAt(int node) => _names[node];
}
