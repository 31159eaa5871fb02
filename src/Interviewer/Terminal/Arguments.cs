using System.CommandLine;

namespace Interviewer.Terminal;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> NotesPath() => new("PATH") { Description = "Notes: a file of Markdown or plain text, or a folder of them." };

    public static Argument<string> InterviewId() => new("ID") { Description = "Interview, as `interviewer sessions` lists it." };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON for programs." };
}
