using System.Runtime.ExceptionServices;

namespace Companion.Write;

/// <summary>Does the same to many files at once.</summary>
internal static class Workers
{
    /// <summary>More make a disk no faster, and a network share slower.</summary>
    private const int AtOnce = 4;

    /// <summary>Fewer are done before the threads have woken.</summary>
    private const int Many = 16;

    /// <summary>Returns when all the work has ended, also when some of it failed.</summary>
    /// <remarks>Throws what the work threw, and not an <see cref="AggregateException"/>.</remarks>
    public static void ForEach<T>(IReadOnlyCollection<T> items, Action<T> work)
    {
        if (items.Count < Many)
        {
            foreach (var item in items)
                work(item);
            return;
        }

        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
