namespace Companion.BrowserTests.Reading;

/// <summary>A test in which people read. In each of them the browser has nothing to complain about, and no other machine is asked.</summary>
public abstract class BrowserTest(Library library) : IAsyncLifetime
{
    private readonly List<Reader> _readers = [];

    protected Library Library => library;

    /// <summary>Somebody new who reads the sample book.</summary>
    protected Task<Reader> NewReader(Device? device = null) => NewReader(library.Sample, device);

    /// <summary>Somebody new who reads.</summary>
    protected async Task<Reader> NewReader(BuiltBook book, Device? device = null)
    {
        var reader = await Reader.Of(library.Browser, book, device ?? Device.Laptop);
        _readers.Add(reader);
        return reader;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var reader in _readers)
            await reader.DisposeAsync();
        Offences.None(_readers.SelectMany(reader => reader.Complaints));
    }
}
