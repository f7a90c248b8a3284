using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Tests.Render;

/// <summary>What a template sees is what the view says, and templates/README.md tells authors of all of it.</summary>
public partial class ViewTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Repository.Folder, "templates", "README.md"));

    /// <summary>Views whose fields are words or variables that others have named.</summary>
    private static readonly string[] s_open = ["WordsView", "SourceView", "NumericView"];

    public static TheoryData<Type> Views =>
        [.. typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View)) && !s_open.Contains(type.Name))];

    [Fact]
    public void TheReadmeOfTheTemplatesListsEveryVariableOfASource() => Assert.All(
        SourceView.Texts.Concat(SourceView.Names).Concat(SourceView.Dates).Select(variable => variable.ToLowerInvariant().Replace('-', '_')),
        variable => Assert.Contains($"`{variable}`", s_readme, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Views))]
    public void EveryPropertyOfAViewIsAFieldByItsName(Type view)
    {
        var expected = Properties(view).Select(SnakeCase).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Fields(view).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void TheReadmeOfTheTemplatesListsEveryField(Type view)
    {
        var section = Section().Matches(s_readme).FirstOrDefault(match => match.Groups["name"].Value == view.Name);
        Assert.True(section is not null, $"templates/README.md has no section ‘{view.Name}’");
        var listed = Row().Matches(section.Groups["body"].Value).Select(match => match.Groups["field"].Value);
        Assert.Equal(Fields(view).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Properties(Type view) => view
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0)
        .Select(property => property.Name);

    private static List<string> Fields(Type view)
    {
        var fields = view.GetProperty("Fields", BindingFlags.NonPublic | BindingFlags.Instance)!;
        var empty = RuntimeHelpers.GetUninitializedObject(view);
        return [.. ((IEnumerable<(string Name, object? Value)>)fields.GetValue(empty)!).Select(field => field.Name)];
    }

    private static string SnakeCase(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"^### (?<name>\w+)\n(?<body>.*?)(?=^###? |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `(?<field>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
