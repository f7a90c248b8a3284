namespace Companion.Write;

/// <summary>What a write did to the output folder, in files; folders are not counted.</summary>
/// <param name="Written">New, or with other bytes than before.</param>
/// <param name="Unchanged">Already there with the same bytes; they keep their modification time.</param>
/// <param name="Removed">Made by an earlier build and no longer made.</param>
public sealed record WriteSummary(int Written, int Unchanged, int Removed);
