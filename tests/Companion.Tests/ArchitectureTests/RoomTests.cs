using System.Text.RegularExpressions;

namespace Companion.Tests.ArchitectureTests;

public sealed partial class RoomTests
{
    /// <summary>Each room and the rooms that it may use; what is made flows down the list.</summary>
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Load"] = ["Model", "Diagnostics"],
        ["Parse"] = ["Load", "Model", "Diagnostics"],
        ["Resolve"] = ["Parse", "Model", "Diagnostics"],
        ["Check"] = ["Model", "Diagnostics"],
        ["Render"] = ["Model", "Diagnostics"],
        ["Proof"] = ["Render", "Model", "Diagnostics"],
        ["Write"] = ["Render", "Diagnostics"],
    };

    [Fact]
    public void EveryFolderOfThePipelineIsARoom() =>
        Offences.None(SourceFile.Program.Select(file => file.Room).OfType<string>().Except(s_mayUse.Keys));

    [Fact]
    public void ARoomKnowsOnlyTheRoomsThatItMay() => Offences.None(
        from file in SourceFile.Program
        where file.Room is not null
        from line in file.Code
        from room in RoomsIn(line)
        where room != file.Room && !s_mayUse[file.Room!].Contains(room)
        select $"{file}: {file.Room} may not know {room}: {line.Trim()}");

    [Fact]
    public void NoRoomKnowsWhatStandsBesideTheRooms() => Offences.None(
        from file in SourceFile.Program
        where file.Room is not null
        from line in file.Code
        where BesideTheRooms().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void OnlyThePipelineNamesEveryRoom()
    {
        var many = SourceFile.Program.Where(file => file.Code.SelectMany(RoomsIn).Distinct().Count() > 4).Select(file => file.Path);
        Offences.None(many.Except(["src/Companion/Pipeline.cs"]));
    }

    [Fact]
    public void OnlyLoadAndWriteTouchTheDisk() => Offences.None(
        from file in SourceFile.Program
        where file.Room is not null and not ("Load" or "Write")
        from line in file.Code
        where Disk().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void LoadChangesNothingOnTheDisk() => Offences.None(
        from file in SourceFile.Program
        where file.Room is "Load"
        from line in file.Code
        where DiskChange().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void ANamespaceIsCalledLikeItsFolder() => Offences.None(
        from file in SourceFile.Program.Concat(SourceFile.Tests)
        let line = file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
        where line is not null && line != $"namespace {Namespace(file)};"
        select $"{file}: {line}");

    private static string Namespace(SourceFile file)
    {
        var folders = file.Path.Split('/')[1..^1];
        return string.Join('.', folders[0] == "Companion.Cli" ? ["Companion", "Cli", .. folders[1..]] : folders);
    }

    /// <summary>The rooms that a line names: after <c>using</c>, with the whole namespace, or from within <c>Companion</c>.</summary>
    private static IEnumerable<string> RoomsIn(string line) =>
        RoomName().Matches(line).Select(match => match.Groups["room"].Value).Where(s_mayUse.ContainsKey);

    [GeneratedRegex(@"\bCompanion\.(?<room>[A-Z]\w+)|(?<![\w.])(?<room>Diagnostics|Model|Load|Parse|Resolve|Check|Render|Proof|Write)\.[A-Z]")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"(?<![\w.])(Pipeline\.Build|BuildOptions|BuildResult|BuildStage)\b")]
    private static partial Regex BesideTheRooms();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|FileInfo|DirectoryInfo|FileSystemInfo|FileStream|StreamWriter)(\.|\()|new (FileStream|FileInfo|DirectoryInfo|StreamWriter)\b")]
    private static partial Regex Disk();

    [GeneratedRegex(@"\b(File|Directory)\.(Write|Append|Create|Delete|Move|Copy|Replace|Set|Open)|\.(Delete|MoveTo|CopyTo|CreateSubdirectory)\(")]
    private static partial Regex DiskChange();
}
