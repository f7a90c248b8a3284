using System.Globalization;

namespace Companion.Diagnostics;

/// <summary>A kind of finding: everything about it that does not depend on the place.</summary>
/// <param name="Code"><c>CMP</c> and three digits; stable for ever.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One sentence that says what is wrong, with <c>{0}</c>… for what an occurrence adds.</param>
/// <param name="Advice">What the author can do about it.</param>
public sealed record Rule(string Code, Severity Severity, string Message, string Advice)
{
    /// <summary>An occurrence of this finding.</summary>
    /// <param name="range">Where in the manuscript.</param>
    /// <param name="arguments">What fills the places in <see cref="Message"/>, in order.</param>
    public Diagnostic At(SourceRange range, params object[] arguments) =>
        new(this, range, string.Format(CultureInfo.InvariantCulture, Message, arguments), null);
}
