using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Interviewer.Terminal;

/// <summary>The command line: verbs, what they share, and how failures reach the user.</summary>
internal static class InterviewerCommand
{
    /// <summary>What a verb may take to finish after Ctrl+C, such as storing that an interview is paused.</summary>
    private static readonly TimeSpan TimeToPause = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] args, Screen screen)
    {
        var parsed = Create(screen).Parse(args);
        if (UnknownOption(parsed) is { } unknown)
        {
            screen.Say($"There is no option '{unknown}'. `interviewer {Verb(parsed)}--help` shows what can be written.");
            return 1;
        }
        if (parsed.Action is ParseErrorAction)
        {
            screen.Say($"{Sentence(parsed.Errors[0].Message)} `interviewer {Verb(parsed)}--help` shows what can be written.");
            return 1;
        }
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToPause });
        }
        catch (InterviewerException e)
        {
            screen.Say(e.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        // A full disk below the output, say, is no bug; what the program reads and writes of its own has sentences of its own.
        catch (IOException e)
        {
            screen.Say($"What was to be written or read could not be ({e.Message.TrimEnd('.')}); look at where the output goes, and try again.");
            return 1;
        }
        // The boundary: whatever else is thrown is a bug, and a stack trace would not help whoever meets it.
        catch (Exception e) when (Environment.GetEnvironmentVariable("INTERVIEWER_TRACE") is null)
        {
            screen.Say($"This is a bug in interviewer ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}); run it again with INTERVIEWER_TRACE=1 to see where.");
            return 1;
        }
    }

    internal static RootCommand Create(Screen screen)
    {
        var data = Arguments.Path("--data", "Folder that keeps interviews (otherwise INTERVIEWER_DATA, or your own data folder).", "DIR");
        data.Recursive = true;
        var root = new RootCommand("A mock behavioural interviewer that has read your own notes. Without a command it starts the web app.") { data };
        ServeVerb.SetUp(root, screen, data);
        var serve = new Command("serve", "Start the web app, its API and the worker that watches the notes.");
        ServeVerb.SetUp(serve, screen, data);
        root.Add(serve);
        root.Add(ChatVerb.Create(screen, data));
        root.Add(NotesVerb.Create(screen));
        root.Add(SearchVerb.Create(screen, data));
        root.Add(GradeVerb.Create(screen));
        root.Add(SessionsVerb.Create(screen, data));
        root.Add(ReplayVerb.Create(screen, data));
        root.Add(ExportVerb.Create(screen, data));
        root.Add(DeleteVerb.Create(screen, data));
        root.Add(DoctorVerb.Create(screen, data));
        return root;
    }

    /// <summary>The parser takes an option that it does not know for an argument, such as the path of the notes, and then blames what came after it.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        var values = parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens).ToList();
        return parsed.Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type is TokenType.Argument && token.Value is (['-', '-', _, ..] or ['-', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]) && !values.Contains(token))?.Value;
    }

    /// <summary>Some of the parser's messages are lists, one item to a line.</summary>
    private static string Sentence(string message) =>
        string.Join(' ', message.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.') + ".";

    private static string Verb(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
