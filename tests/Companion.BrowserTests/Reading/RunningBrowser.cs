using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>A browser that is started when somebody first wants it, and again when it has died.</summary>
/// <param name="start">Starts one.</param>
internal sealed class RunningBrowser(Func<Task<IBrowser>> start) : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private IBrowser? _browser;

    /// <summary>One that lives.</summary>
    public async Task<IBrowser> Take()
    {
        await _oneAtATime.WaitAsync();
        try
        {
            if (_browser is not { IsConnected: true })
                _browser = await start();
            return _browser;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _oneAtATime.Dispose();
    }
}
