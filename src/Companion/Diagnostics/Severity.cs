namespace Companion.Diagnostics;

/// <summary>How bad a finding is; the worst one decides the exit code.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never fails a build.</summary>
    Note,

    /// <summary>Probably not meant; fails a build only with <c>--strict</c>.</summary>
    Warning,

    /// <summary>The book cannot be published like this.</summary>
    Error,
}
