namespace Companion.BrowserTests.Reading;

/// <summary>A test in which people read; it is skipped, with the reason, where there is no browser. In each of them the browser has nothing to complain
/// about, and no other machine is asked.</summary>
public abstract class BrowserTest(Library library) : IAsyncLifetime
{
    private readonly List<Reader> _readers = [];

    protected Library Library => library;

    /// <summary>What is read with.</summary>
    protected virtual Engine Engine => Engine.Chromium;

    /// <summary>Somebody new who reads the sample book.</summary>
    protected Task<Reader> NewReader(Device? device = null) => NewReader(library.Sample, device);

    /// <summary>Somebody new who reads.</summary>
    protected async Task<Reader> NewReader(BuiltBook book, Device? device = null)
    {
        device ??= Device.Laptop;
        var reader = await Reader.Of(await library.Browser(Engine, device), Engine, book, device);
        _readers.Add(reader);
        return reader;
    }

    public ValueTask InitializeAsync()
    {
        if (Library.Missing(Engine) is { } reason)
            Assert.Skip(reason);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var reader in _readers)
            await reader.DisposeAsync();
        Offences.None(_readers.SelectMany(reader => reader.Complaints));
    }
}
