namespace Companion.Cli;

/// <summary>What the program tells the shell; <c>--help</c> promises these to authors.</summary>
internal static class ExitCode
{
    /// <summary>Nothing worse than a warning was found.</summary>
    public const int Fine = 0;

    /// <summary>The manuscript has errors, or warnings that are not accepted; nothing was published.</summary>
    public const int Findings = 1;

    /// <summary>The program was called wrongly, or the machine failed it.</summary>
    public const int Unable = 2;

    /// <summary>Somebody pressed Ctrl-C; 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;
}
