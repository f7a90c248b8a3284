namespace Companion.Parse;

/// <summary>A switch as an author writes it.</summary>
internal sealed record OnOff(bool IsOn)
{
    /// <returns>Null when it is neither <c>on</c> nor <c>off</c>, nor one of YAML's other words for them. Source: YAML 1.1, “Boolean”.</returns>
    public static OnOff? Read(string text) => text switch
    {
        "on" or "true" or "yes" => new OnOff(true),
        "off" or "false" or "no" => new OnOff(false),
        _ => null,
    };
}
