using System.Text;

namespace Companion.Render.Search;

/// <summary>Writes numbers bit by bit, and the bits as text: thirteen of them are two of ninety-one characters of ASCII that mean nothing in a string of a script.</summary>
/// <remarks>Numbers: Elias's gamma code and Rice's code, as in Witten, Moffat and Bell, “Managing Gigabytes”, section 3.3.</remarks>
internal sealed class BitText
{
    private const int Bits = 13;
    private const int Characters = 91;
    private const char First = '#';

    private readonly StringBuilder _text = new();
    private uint _bits;
    private int _count;

    /// <summary>A number from 1 on, in few bits if it is small.</summary>
    public void Gamma(int number)
    {
        var length = int.Log2(number);
        Unary(length);
        Low(number, length);
    }

    /// <summary>A number from 0 on, in few bits if it is about as large as two to the power of <paramref name="width"/>.</summary>
    public void Rice(int number, int width)
    {
        Unary(number >> width);
        Low(number, width);
    }

    /// <summary>A number from 0 on, as so many ones and a zero.</summary>
    public void Unary(int number)
    {
        for (var i = 0; i < number; i++)
            Bit(1);
        Bit(0);
    }

    public void Bit(int bit)
    {
        _bits = _bits << 1 | (uint)bit;
        if (++_count == Bits)
            Flush();
    }

    /// <summary>Ends the text.</summary>
    public string End()
    {
        if (_count > 0)
        {
            _bits <<= Bits - _count;
            Flush();
        }

        return _text.ToString();
    }

    private void Low(int number, int width)
    {
        for (var i = width - 1; i >= 0; i--)
            Bit(number >> i & 1);
    }

    private void Flush()
    {
        _text.Append(Character(_bits / Characters)).Append(Character(_bits % Characters));
        (_bits, _count) = (0, 0);
    }

    /// <summary>Everything from <c>#</c> to <c>~</c> but the backslash.</summary>
    private static char Character(uint digit) => (char)(First + digit) is var character && character >= '\\' ? (char)(character + 1) : character;
}
