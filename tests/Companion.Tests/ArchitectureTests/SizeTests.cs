using System.Text.RegularExpressions;

namespace Companion.Tests.ArchitectureTests;

public sealed partial class SizeTests
{
    private const int LongestFile = 200;
    private const int LongestMethod = 40;

    /// <summary>Files that are longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> s_mayBeLong = [];

    [Fact]
    public void AFileHasLessThanTwoHundredLines() => Offences.None(
        from file in SourceFile.Program.Concat(SourceFile.Tests)
        where file.Lines.Length > LongestFile && !s_mayBeLong.ContainsKey(file.Path)
        select $"{file} has {file.Lines.Length} lines");

    [Fact]
    public void AFileThatMayBeLongIsLong() => Offences.None(
        from path in s_mayBeLong.Keys
        where File.ReadAllLines(Path.Combine(Repository.Folder, path)).Length <= LongestFile
        select path);

    [Fact]
    public void AMethodHasAtMostFortyLines() => Offences.None(
        from file in SourceFile.Program.Concat(SourceFile.Tests)
        from method in Methods(file)
        where method.Length > LongestMethod
        select $"{file}:{method.Line} is a method of {method.Length} lines");

    [Fact]
    public void NoTypeIsCalledAfterNothing() => Offences.None(
        from assembly in new[] { typeof(Pipeline).Assembly, typeof(SizeTests).Assembly }
        from type in assembly.GetTypes()
        where NameOfNothing().IsMatch(type.Name) && !type.Name.StartsWith('<')
        select type.FullName);

    /// <summary>What stands between braces on lines of their own, one level inside a type.</summary>
    private static IEnumerable<(int Line, int Length)> Methods(SourceFile file)
    {
        for (var i = 1; i < file.Lines.Length; i++)
        {
            if (file.Lines[i].TrimStart() != "{" || NotAMethod().IsMatch(file.Lines[i - 1]) || !MethodHead().IsMatch(file.Lines[i - 1]))
                continue;
            var end = file.Lines[i].Replace('{', '}');
            var length = file.Lines.Skip(i).TakeWhile(line => line != end).Count();
            yield return (i, length - 1);
        }
    }

    [GeneratedRegex(@"\b(class|record|struct|interface|enum|new|switch)\b")]
    private static partial Regex NotAMethod();

    [GeneratedRegex(@"\)$|^\s+(where .*|get|set|init)$")]
    private static partial Regex MethodHead();

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Utility|Data|Info)(`\\d)?$")]
    private static partial Regex NameOfNothing();
}
