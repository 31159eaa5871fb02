using System.CommandLine;
using Interviewer.Transcripts;

namespace Interviewer.Terminal;

/// <summary><c>replay ID</c>: an interview once more, in its own time or faster.</summary>
internal static class ReplayVerb
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    public static Command Create(Screen screen, Option<string?> data)
    {
        var id = Arguments.InterviewId();
        var speed = new Option<double>("--speed")
        {
            Description = "Times as fast as it was.",
            HelpName = "X",
            DefaultValueFactory = _ => 1,
            CustomParser = given => Arguments.Number<double>(given, "a number above 0, such as 4 for four times as fast", number => number is > 0 and < double.PositiveInfinity),
        };
        var instant = new Option<bool>("--instant") { Description = "Wait for nothing." };
        var json = Arguments.Json();
        var command = new Command("replay", "Show an interview again with its own timing; space or → skips a wait.") { id, speed, instant, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(instant) && result.GetResult(speed) is { Implicit: false }) result.AddError("Give either --speed or --instant.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            var transcript = await services.GetRequiredService<TranscriptReader>().ReadAsync(parsed.GetRequiredValue(id), cancellationToken);
            if (parsed.GetValue(json))
            {
                await screen.Json.WriteLineAsync(TranscriptJson.Write(transcript));
                return;
            }
            await ReplayAsync(transcript, parsed.GetValue(instant) ? double.PositiveInfinity : parsed.GetValue(speed), screen, cancellationToken);
        });
        return command;
    }

    private static async Task ReplayAsync(Transcript transcript, double speed, Screen screen, CancellationToken cancellationToken)
    {
        var view = new InterviewView(screen.Content, transcript.Header.Id, echo: true);
        foreach (var (entry, delay) in ReplaySchedule.Of(transcript.Events, speed))
        {
            await WaitAsync(delay, screen.Watched, cancellationToken);
            view.Show(entry.Event);
        }
    }

    private static async Task WaitAsync(TimeSpan delay, bool watched, CancellationToken cancellationToken)
    {
        if (!watched)
        {
            await Task.Delay(delay, cancellationToken);
            return;
        }
        for (var left = delay; left > TimeSpan.Zero; left -= PollInterval)
        {
            while (Console.KeyAvailable)
                if (Console.ReadKey(intercept: true).Key is ConsoleKey.Spacebar or ConsoleKey.RightArrow) return;
            await Task.Delay(left < PollInterval ? left : PollInterval, cancellationToken);
        }
    }
}
