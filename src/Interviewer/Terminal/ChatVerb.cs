using System.CommandLine;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Notes;

namespace Interviewer.Terminal;

/// <summary><c>chat PATH</c> or <c>chat --resume ID</c>: an interview in the terminal.</summary>
internal static class ChatVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var path = new Argument<string?>("PATH") { Description = "Notes: a file of Markdown or plain text, or a folder of them.", Arity = ArgumentArity.ZeroOrOne };
        var questions = new Option<int>("--questions") { Description = "How many questions.", HelpName = "N", DefaultValueFactory = _ => new StartOptions().Questions, CustomParser = given => Arguments.Whole(given) };
        var real = new Option<bool>("--real") { Description = "Like a real interview: no hints, no retries, feedback only at the end." };
        var focus = new Option<string>("--focus") { Description = "all, weak (what went badly last time), a kind of question, or a story, area or question by id or some of its words.", HelpName = "FOCUS", DefaultValueFactory = _ => new StartOptions().Focus };
        var seed = new Option<int?>("--seed") { Description = "Equal seeds over equal notes ask the same questions.", HelpName = "N", CustomParser = given => Arguments.Whole(given) };
        var script = Arguments.Path("--script", "Answer each prompt with the next line of FILE, then pause.", "FILE");
        var resume = new Option<string?>("--resume") { Description = "Go on with a paused or interrupted interview instead.", HelpName = "ID" };
        var json = Arguments.Json();
        var command = new Command("chat", "Hold an interview in the terminal.") { path, questions, real, focus, seed, script, resume, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null == result.GetResult(resume) is null)
                result.AddError("Give either the PATH of your notes or --resume ID.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // Ctrl+C is waited for only once the command line has been given a task: until then it would end the program at once.
            await Task.Yield();
            using var lines = parsed.GetValue(script) is { } file ? OpenScript(file) : null;
            var notes = parsed.GetValue(path) is { } asked ? await NotesReader.ReadAsync(asked, cancellationToken) : null;
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            var interviews = services.GetRequiredService<InterviewService>();
            var interview = notes is null
                ? await interviews.OpenAsync(parsed.GetValue(resume)!, cancellationToken)
                : await interviews.StartAsync(notes, Options(parsed), cancellationToken);
            if (interview.Session.State is SessionState.Ended)
                throw new InterviewerException($"The interview {interview.Id} has ended; see it with `interviewer replay {interview.Id}` or start a new one.");
            var resumeCommand = $"interviewer chat --resume {{0}}{(parsed.GetValue(data) is { } folder ? $" --data {folder}" : "")}";
            var input = Input(lines, parsed.GetValue(json), screen);
            // While the first question is read and thought about.
            if (input.Typed) _ = Task.Run(() => services.GetRequiredService<Rehearsal>().Run(interview.Preparation), CancellationToken.None);
            if (notes is not null && interview.Preparation.Outline.Questions.All(question => question.Role is QuestionRole.Bank))
                screen.Say("No questions were found in your notes, so built-in ones are asked; `interviewer notes` shows how your notes were read.");
            else if (notes is not null && interview.Session.Setup.Plan.Count is var planned && planned < parsed.GetValue(questions))
                screen.Say($"Your notes hold {planned} {(planned == 1 ? "question" : "questions")} for this interview.");
            var loop = new ChatLoop(interviews, services.GetRequiredService<ModelClients>(), input, screen, parsed.GetValue(json), resumeCommand);
            await loop.RunAsync(interview, resumed: notes is null, cancellationToken);
            return 0;
        });
        return command;

        StartOptions Options(ParseResult parsed) => new(
            parsed.GetValue(questions),
            parsed.GetValue(real) ? InterviewMode.Real : InterviewMode.Practice,
            parsed.GetRequiredValue(focus),
            parsed.GetValue(seed));
    }

    private static IAnswerInput Input(TextReader? script, bool json, Screen screen) => script switch
    {
        not null => new LineInput(script, joined: false),
        null when screen.Watched && !json => new KeyboardInput(screen.Content),
        null => new LineInput(new StreamReader(Console.OpenStandardInput()), joined: true),
    };

    private static StreamReader OpenScript(string file)
    {
        try
        {
            return new(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The script {file} cannot be read ({e.Message.TrimEnd('.')}); give a text file with one answer per line.", e);
        }
    }
}
