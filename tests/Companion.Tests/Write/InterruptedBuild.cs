using System.Collections.Immutable;
using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Write;

/// <summary>An output in which builds end before their time.</summary>
internal sealed class InterruptedBuild : IDisposable
{
    /// <summary>What is visible of <see cref="Old"/>, with a foreign file.</summary>
    public static ImmutableArray<string> OldVisible =>
        ["site/", "site/CNAME=not ours", "site/gone/", "site/gone/a.html=1", "site/index.html=1", "site/same.html=same", "x.epub=1", "y.epub=1"];

    /// <summary>What is visible of <see cref="New"/>, with a foreign file.</summary>
    public static ImmutableArray<string> NewVisible =>
        ["site/", "site/CNAME=not ours", "site/index.html=2", "site/new/", "site/new/b.html=2", "site/same.html=same", "x.epub=2", "z.epub=2"];

    public OutputUnderTest Output { get; private set; } = new();

    public static OutputFile[] Old() =>
    [
        OutputFile.Of("site/gone/a.html", "1"), OutputFile.Of("site/index.html", "1"), OutputFile.Of("site/same.html", "same"),
        OutputFile.Of("x.epub", "1"), OutputFile.Of("y.epub", "1"),
    ];

    public static OutputFile[] New() =>
    [
        OutputFile.Of("site/new/b.html", "2"), OutputFile.Of("site/index.html", "2"), OutputFile.Of("site/same.html", "same"),
        OutputFile.Of("x.epub", "2"), OutputFile.Of("z.epub", "2"),
    ];

    /// <summary>Every step of a build from the old output to the new one, in order.</summary>
    /// <param name="exchanges">Whether the file system can let two folders change places.</param>
    public List<string> Steps(bool exchanges)
    {
        var steps = new List<string>();
        Start();
        Output.Write(Old());
        Output.Write(Calls(exchanges, step =>
        {
            lock (steps)
                steps.Add(step);
        }), New());
        return steps;
    }

    /// <summary>Begins again, in a folder that does not exist.</summary>
    public void Start()
    {
        Output.Dispose();
        Output = new();
    }

    /// <summary>Begins again with an old output, in which a build of the new one is killed.</summary>
    public void Kill(string step, bool exchanges)
    {
        Start();
        Output.Write(Old());
        Output.Foreign("site/CNAME");
        Output.Age();
        KillAgain(step, exchanges);
    }

    /// <summary>Kills a build of the new output in what is there; it ends well if it never comes to the step.</summary>
    public void KillAgain(string step, bool exchanges) => Interrupt(step, exchanges, new KilledException());

    public void Interrupt(string step, bool exchanges, Exception exception)
    {
        var calls = Calls(exchanges, reached =>
        {
            if (reached == step)
                throw exception;
        });
        var thrown = Record.Exception(() => Output.Write(calls, New()));
        Assert.True(thrown is null || thrown == exception, thrown?.ToString());
    }

    public void Dispose() => Output.Dispose();

    private static FileSystemCalls Calls(bool exchanges, Action<string> step)
    {
        var calls = FileSystemCalls.OfThisMachine with { Step = step };
        return exchanges ? calls : calls with { Exchange = (_, _) => false };
    }

    /// <summary>Not an exception that anybody catches: the process is gone.</summary>
    private sealed class KilledException : Exception;
}
