using System.Xml.Linq;

namespace Companion.Tests.ArchitectureTests;

public sealed class PackageTests
{
    /// <summary>The namespaces of each package, and the one folder that may know them.</summary>
    private static readonly Dictionary<string, string> s_home = new()
    {
        ["YamlDotNet"] = "src/Companion/Load/",
        ["Markdig"] = "src/Companion/Parse/",
        ["Scriban"] = "src/Companion/Render/",
        ["System.CommandLine"] = "src/Companion.Cli/",
        ["Spectre"] = "src/Companion.Cli/",
        ["Microsoft.AspNetCore"] = "src/Companion.Cli/",
    };

    [Fact]
    public void APackageIsKnownInOneRoomOnly() => Offences.None(
        from file in SourceFile.Program
        from package in s_home
        where !file.Path.StartsWith(package.Value, StringComparison.Ordinal)
        from line in file.Code
        where line.Contains($"{package.Key}.", StringComparison.Ordinal) || line.EndsWith($"using {package.Key};", StringComparison.Ordinal)
        select $"{file} may not know {package.Key}: {line.Trim()}");

    [Fact]
    public void NoPublicMemberOfThePipelineShowsAPackagesType()
    {
        var packages = typeof(Pipeline).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)).ToHashSet();
        Assert.Contains("YamlDotNet", packages);
        Offences.None(
            from type in typeof(Pipeline).Assembly.GetExportedTypes()
            from method in type.GetMethods()
            from shown in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
            where packages.Contains(shown.Assembly.GetName().Name!)
            select $"{type}.{method.Name} shows {shown}");
    }

    [Fact]
    public void VersionsStandInOnePlaceOnly() => Offences.None(
        from file in Projects()
        from reference in file.Project.Descendants("PackageReference")
        where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null || reference.Element("Version") is not null
        select $"{file.Path}: {reference}");

    [Fact]
    public void EveryPackageHasOneExactVersion()
    {
        var versions = Read("Directory.Packages.props").Descendants("PackageVersion").ToArray();
        Assert.All(versions, version => Assert.Matches(@"^\d+\.\d+\.\d+$", (string)version.Attribute("Version")!));
        Assert.Equal(versions.Length, versions.Select(version => (string)version.Attribute("Include")!).Distinct().Count());
    }

    [Fact]
    public void EveryVersionIsOfAPackageThatSomeProjectUses()
    {
        var used = Projects().Append(("Directory.Build.props", Read("Directory.Build.props")))
            .SelectMany(file => file.Item2.Descendants("PackageReference")).Select(reference => (string)reference.Attribute("Include")!);
        var versions = Read("Directory.Packages.props").Descendants("PackageVersion").Select(version => (string)version.Attribute("Include")!);
        Assert.Equal(versions.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Path, XDocument Project)> Projects() =>
        new[] { "src", "tests" }.SelectMany(SourceFile.In)
            .Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => (file.Path, Read(file.Path)));

    private static XDocument Read(string path) => XDocument.Load(Path.Combine(Repository.Folder, path));
}
