namespace Companion.Tests.ArchitectureTests;

/// <summary>What breaks a rule of the architecture, in words.</summary>
public static class Offences
{
    /// <summary>Fails with every offence on a line of its own.</summary>
    public static void None(IEnumerable<string?> offences)
    {
        var all = offences.ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
