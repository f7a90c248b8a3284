namespace Companion.Tests;

/// <summary>Stands in for <c>dotnet</c>: notes how it is called and fails when it is told to.</summary>
internal sealed class FakeDotnet : IDisposable
{
    private const string ForUnix = """
        #!/bin/sh
        here=$(dirname "$0")
        for argument; do
            case $argument in *' '*) argument="\"$argument\"" ;; esac
            line="$line${line:+ }$argument"
        done
        echo "$line" >> "$here/calls"
        pwd >> "$here/places"
        test ! -f "$here/fail-$1" || exit "$(cat "$here/fail-$1")"

        """;

    private const string ForWindows = """
        @echo off
        >>"%~dp0calls" echo %*
        >>"%~dp0places" cd
        set code=0
        if exist "%~dp0fail-%1" set /p code=<"%~dp0fail-%1"
        exit /b %code%

        """;

    private readonly TemporaryFolder _folder = new();

    public FakeDotnet()
    {
        if (OperatingSystem.IsWindows())
        {
            Program = _folder.Write("dotnet.cmd", ForWindows.ReplaceLineEndings("\r\n"));
            return;
        }

        Program = _folder.Write("dotnet", ForUnix.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>What to run instead of <c>dotnet</c>; an absolute path.</summary>
    public string Program { get; }

    /// <summary>The arguments of each call, in order, parted by spaces; one with a space in it stands between quotation marks.</summary>
    public string[] Calls => Noted("calls");

    /// <summary>The working directory of each call, in order.</summary>
    public string[] Places => Noted("places");

    /// <summary>Lets every call with this first argument end with this exit code.</summary>
    public void FailAt(string command, int exitCode) => _folder.Write($"fail-{command}", $"{exitCode}\n");

    public void Dispose() => _folder.Dispose();

    private string[] Noted(string name)
    {
        var file = Path.Combine(_folder.Path, name);
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
