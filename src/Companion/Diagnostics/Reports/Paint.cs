namespace Companion.Diagnostics.Reports;

/// <summary>What turns a colour of the terminal on and off again.</summary>
/// <remarks>Source: ECMA-48, 8.3.117 “SGR”.</remarks>
internal readonly record struct Paint(string Begin, string End)
{
    /// <summary>No colour: both are empty.</summary>
    public static Paint None { get; } = new("", "");

    public static Paint For(Severity severity) => severity switch
    {
        Severity.Error => new("\e[1;31m", "\e[0m"),
        Severity.Warning => new("\e[1;33m", "\e[0m"),
        _ => new("\e[1;36m", "\e[0m"),
    };
}
