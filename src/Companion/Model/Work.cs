using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>The book that the companion is about.</summary>
/// <param name="Title">Never empty.</param>
/// <param name="Author">Null when book.yml does not say.</param>
/// <param name="Reference">Its key in the references; null when book.yml does not say.</param>
/// <param name="Parts">In reading order; may be empty.</param>
public sealed record Work(string Title, string? Author, string? Reference, ImmutableArray<WorkPart> Parts);

/// <summary>A part of the work.</summary>
/// <param name="Name">As the work prints it.</param>
/// <param name="FirstChapter">Counted as the work counts.</param>
/// <param name="LastChapter">Not before <paramref name="FirstChapter"/>.</param>
public sealed record WorkPart(string Name, int FirstChapter, int LastChapter);

/// <summary>A place in the work: <c>2.13</c> is part 2, chapter 13.</summary>
/// <param name="Text">Numbers or words with dots between them. It is text and never a number: <c>2.10</c> is chapter ten.</param>
public sealed record Locator(string Text)
{
    /// <summary>Reads a locator as an author writes it.</summary>
    /// <returns>Null when <paramref name="text"/> is not letters, digits and hyphens with single dots between them.</returns>
    public static Locator? Read(string text) =>
        text.Length > 0 && text.Split('.').All(level => level.Length > 0 && level.All(c => char.IsLetterOrDigit(c) || c == '-'))
            ? new Locator(text)
            : null;

    public override string ToString() => Text;
}
