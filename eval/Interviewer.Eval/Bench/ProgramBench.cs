namespace Interviewer.Eval.Bench;

/// <summary>
/// The published program: how long from the start of its process until an interview was asked for over HTTP and the first question is
/// here, beside it, from start to first page, the published empty web app of the SDK; how long the first answer is graded, beside the next;
/// and what memory it takes.
/// </summary>
internal static class ProgramBench
{
    private const double MostRatio = 1.5;

    /// <summary>Less than anybody takes to read a question and to type an answer.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        progress("publishing the program and an empty web app");
        var (program, emptyApp) = (await PublishedProgram.BuildAsync(), await PublishedProgram.BuildEmptyAsync());
        var rounds = quick ? 5 : 15;
        progress($"starting the program {rounds} times");
        using var folder = await TempStore.OpenAsync(); // each start after the first finds its database, as a user's does
        var notes = EvalData.Notes("ward-manager.md")!;
        var (ours, empty) = await Timing.CompareAsync(rounds, warmUp: 2,
            async _ =>
            {
                using var served = ServedProgram.Interviewer(program, notes, folder.Folder);
                await served.StartInterviewAsync();
            },
            async _ =>
            {
                using var bare = ServedProgram.Empty(emptyApp);
                await bare.OpenPageAsync();
            });

        progress("answering right after a start");
        var (first, next) = (new Timing(), new Timing());
        for (var round = 0; round < (quick ? 2 : 7); round++) await AnswerAsync(program, notes, folder.Folder, first, next);

        var interviews = quick ? 100 : 1_000;
        progress($"holding {interviews:N0} interviews");
        using var served = ServedProgram.Interviewer(program, notes, folder.Folder);
        using var bare = ServedProgram.Empty(emptyApp);
        await Task.WhenAll(served.StartInterviewAsync(), bare.OpenPageAsync());
        var (idle, idleEmpty) = (served.Memory, bare.Memory);
        await HeldInterviews.RunAsync(served.Http, interviews);
        var after = served.Memory;
        return
        [
            new("start to first question", ours.Median, "ms", rounds, "empty web app", empty.Median, MostRatio),
            new("first answer graded", first.Median, "ms", first.N, "the next", next.Median),
            new("memory idle, resident", idle.WorkingSet, "MB", 1, "empty web app", idleEmpty.WorkingSet),
            new("memory idle, private", idle.Private, "MB", 1, "empty web app", idleEmpty.Private),
            new($"after {interviews:N0} interviews, resident", after.WorkingSet, "MB", interviews, "empty web app", idleEmpty.WorkingSet),
            new($"after {interviews:N0} interviews, private", after.Private, "MB", interviews, "empty web app", idleEmpty.Private),
        ];
    }

    private static async Task AnswerAsync(string program, string notes, string data, Timing first, Timing next)
    {
        using var served = ServedProgram.Interviewer(program, notes, data);
        await served.StartInterviewAsync();
        string[] ids = [await HeldInterviews.StartAsync(served.Http, 1), await HeldInterviews.StartAsync(served.Http, 2)];
        await Task.Delay(Thinking);
        await first.RunAsync(() => HeldInterviews.AnswerAsync(served.Http, ids[0], 0));
        await next.RunAsync(() => HeldInterviews.AnswerAsync(served.Http, ids[1], 1));
    }
}
