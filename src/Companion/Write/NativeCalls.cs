using System.Runtime.InteropServices;

namespace Companion.Write;

/// <summary>The calls of operating systems that .NET does not offer.</summary>
/// <remarks>
/// The reason of a failure is not looked at. Whoever calls has another way, and if the disk is at fault, that way fails too and
/// says so in words.
/// </remarks>
internal static partial class NativeCalls
{
    /// <summary>AT_FDCWD in Linux's <c>fcntl.h</c>; full paths do not need it, but the call does.</summary>
    private const int WorkingFolder = -100;

    /// <summary>RENAME_EXCHANGE in Linux's <c>fs.h</c> and RENAME_SWAP in macOS's <c>stdio.h</c>.</summary>
    private const uint ChangePlaces = 2;

    /// <summary>Lets two files or folders change places, so that nobody ever sees either name missing.</summary>
    /// <returns>False, with nothing done, where system or file system cannot: Windows, old kernels, some network shares.</returns>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(WorkingFolder, one, WorkingFolder, other, ChangePlaces) == 0
                : OperatingSystem.IsMacOS() && RenameX(one, other, ChangePlaces) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // The C library is older than the call.
        }
    }

    /// <summary>Gives a file a second name.</summary>
    /// <returns>False where the file system has no hard links, or not for this file.</returns>
    public static bool TryLink(string file, string name) =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : Link(file, name) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint mustBeZero);
}
