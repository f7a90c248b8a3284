namespace Companion.Write;

/// <summary>The output folder cannot be written without harm to what somebody else put there; nothing was changed.</summary>
/// <param name="message">Whole sentences for the author: what is in the way, and what to do.</param>
public sealed class OutputRefusedException(string message) : Exception(message);
