using System.Globalization;

namespace Companion.Tests.Conformance;

/// <summary>An example of the CommonMark specification.</summary>
/// <param name="Number">Counted through the specification, from 1.</param>
public sealed record CommonMarkExample(int Number, string Section, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    /// <summary>Reads the examples of the specification's own text. Tabs are written as arrows in it.</summary>
    public static IReadOnlyList<CommonMarkExample> ReadAll(string specification)
    {
        var examples = new List<CommonMarkExample>();
        var lines = File.ReadAllText(specification).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var section = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                section = lines[i].TrimStart('#', ' ');
            if (lines[i] != $"{Fence} example")
                continue;
            var markdown = Until(lines, ref i, ".");
            var html = Until(lines, ref i, Fence);
            examples.Add(new CommonMarkExample(examples.Count + 1, section, markdown, html));
        }

        return examples;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} ({Section})");

    private static string Until(string[] lines, ref int i, string end)
    {
        var start = ++i;
        while (lines[i] != end)
            i++;
        return string.Concat(lines[start..i].Select(line => line.Replace('→', '\t') + "\n"));
    }
}
