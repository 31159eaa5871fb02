namespace Interviewer.Eval.Bench;

/// <summary>
/// The published program: how long from the start of its process until an interview was asked for over HTTP and the first question is
/// here, and what memory it takes. Beside it, from start to first page, the published empty web app of the SDK.
/// </summary>
internal static class ProgramBench
{
    private const double MostRatio = 1.5;

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
            new("memory idle, resident", idle.WorkingSet, "MB", 1, "empty web app", idleEmpty.WorkingSet),
            new("memory idle, private", idle.Private, "MB", 1, "empty web app", idleEmpty.Private),
            new($"after {interviews:N0} interviews, resident", after.WorkingSet, "MB", interviews, "empty web app", idleEmpty.WorkingSet),
            new($"after {interviews:N0} interviews, private", after.Private, "MB", interviews, "empty web app", idleEmpty.Private),
        ];
    }
}
