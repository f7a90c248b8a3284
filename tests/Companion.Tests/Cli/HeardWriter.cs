using System.Text;

namespace Companion.Tests.Cli;

/// <summary>What is written to a terminal, with a way to wait until it is there.</summary>
internal sealed class HeardWriter : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
            Monitor.PulseAll(_text);
        }
    }

    /// <exception cref="TimeoutException">Nobody says it.</exception>
    public void WaitFor(string words)
    {
        lock (_text)
        {
            while (!_text.ToString().Contains(words, StringComparison.Ordinal))
            {
                if (!Monitor.Wait(_text, TimeSpan.FromSeconds(30)))
                    throw new TimeoutException($"Nobody says “{words}”.");
            }
        }
    }

    public override string ToString()
    {
        lock (_text)
            return _text.ToString();
    }
}
