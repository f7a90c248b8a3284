using System.Diagnostics;
using Spectre.Console;

namespace Companion.Cli;

/// <summary>Does work aside, and tells somebody who waits longer than they have patience what is being done.</summary>
/// <param name="terminal">What is being done goes to its standard error.</param>
/// <param name="quiet">Whether nobody wants to be told.</param>
internal sealed class Wait(Terminal terminal, bool quiet)
{
    private static readonly TimeSpan s_glance = TimeSpan.FromSeconds(0.05);

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Since the waiting began, over all the work.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The result of work, or what it throws.</summary>
    /// <param name="first">The stage that the work begins with.</param>
    /// <param name="work">Told where to say that another stage begins.</param>
    /// <param name="interrupted">Ends the waiting, but not the work: only for work that leaves nothing behind.</param>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public T For<T>(BuildStage first, Func<Action<BuildStage>, T> work, CancellationToken interrupted)
    {
        var current = new Current { Stage = first };
        var task = Task.Run(() => work(stage => current.Stage = stage), interrupted);
        var patience = terminal.Patience - Elapsed;
        if (!quiet && !HasEnded(task, patience > TimeSpan.Zero ? patience : TimeSpan.Zero, interrupted))
            Tell(task, current, interrupted);
        Task.WaitAny([task], interrupted);
        interrupted.ThrowIfCancellationRequested();
        return task.GetAwaiter().GetResult();
    }

    private sealed class Current
    {
        private volatile BuildStage _stage;

        /// <summary>Set by the work, read by who waits.</summary>
        public BuildStage Stage
        {
            get => _stage;
            set => _stage = value;
        }
    }

    private void Tell(Task task, Current current, CancellationToken interrupted)
    {
        if (terminal.Interactive)
            Live().Status().Start(Words(current.Stage), status => Follow(task, current, words => status.Status(words), interrupted));
        else
            Follow(task, current, words => terminal.Error.Write(words + '\n'), interrupted);
    }

    /// <summary>Tells each stage once; one that is shorter than a glance may be passed over.</summary>
    private static void Follow(Task task, Current current, Action<string> tell, CancellationToken interrupted)
    {
        var told = default(BuildStage?);
        do
        {
            var stage = current.Stage;
            if (stage != told)
                tell(Words(stage));
            told = stage;
        }
        while (!HasEnded(task, s_glance, interrupted));
    }

    private static bool HasEnded(Task task, TimeSpan within, CancellationToken interrupted) =>
        Task.WaitAny([task], (int)within.TotalMilliseconds, interrupted) == 0;

    private IAnsiConsole Live()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = terminal.Coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        // Some terminals say that they have no size; in those, Spectre’s own thread would end the program.
        (console.Profile.Width, console.Profile.Height) = (Math.Max(console.Profile.Width, 20), Math.Max(console.Profile.Height, 5));
        return console;
    }

    private static string Words(BuildStage stage) => stage switch
    {
        BuildStage.Load => "Reading…",
        BuildStage.Parse => "Parsing…",
        BuildStage.Resolve => "Linking…",
        BuildStage.Render => "Rendering…",
        BuildStage.Proof => "Reading proofs…",
        _ => "Writing…",
    };
}
