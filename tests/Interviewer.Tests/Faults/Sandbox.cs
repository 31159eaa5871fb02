using System.Diagnostics;
using Xunit;

namespace Interviewer.Tests.Faults;

/// <summary>Command lines that start a program where something is wrong. Where the system does not allow that, the running test is skipped.</summary>
internal static class Sandbox
{
    /// <summary>The folder is a disk of its own, of some KB, for that program alone.</summary>
    public static IReadOnlyList<string> SmallDisk(string folder, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        return Checked(["unshare", "-rm", "sh", "-c", $"mount -t tmpfs -o size={kilobytes}k none '{folder}' && exec \"$@\"", "sh"]);
    }

    /// <summary>The program runs once, then the disk of its data folder can only be read, then it runs again.</summary>
    public static IReadOnlyList<string> ReadOnlyDisk(string folder)
    {
        Directory.CreateDirectory(folder);
        return Checked(["unshare", "-rm", "sh", "-c", $"mount -t tmpfs none '{folder}' && \"$@\" 2>/dev/null && mount -o remount,ro '{folder}' && exec \"$@\"", "sh"]);
    }

    /// <summary>Permissions do not stop root: it becomes somebody else.</summary>
    public static IReadOnlyList<string> OrdinaryUser() =>
        Environment.IsPrivilegedProcess ? Checked(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]) : [];

    private static string[] Checked(string[] line)
    {
        var start = new ProcessStartInfo(line[0]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[.. line[1..], "test", "-r", Path.Combine(AppContext.BaseDirectory, "interviewer.dll")]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode == 0) return line;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not installed.
        }
        Assert.Skip($"needs `{line[0]}` to be allowed");
        return line;
    }
}
