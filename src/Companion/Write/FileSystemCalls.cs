namespace Companion.Write;

/// <summary>What not every file system offers, and where a process may die; tests take the one away and do the other.</summary>
/// <param name="Exchange">Lets two paths change places at one moment; false, with nothing done, if it cannot.</param>
/// <param name="Link">Gives the file of the first path the second as another name; false if it cannot.</param>
/// <param name="Step">Told what has just been done, from several threads while files are staged.</param>
internal sealed record FileSystemCalls(Func<string, string, bool> Exchange, Func<string, string, bool> Link, Action<string> Step)
{
    public static FileSystemCalls OfThisMachine => new(NativeCalls.TryExchange, NativeCalls.TryLink, static _ => { });
}
