using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class ChatLoopTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true, "Paused. Every answer is kept, but not what you were just typing. Go on with:")]
    [InlineData(false, "Paused. Every answer is kept. Go on with:")]
    public async Task Ctrl_C_says_whether_something_typed_is_lost(bool typing, string said)
    {
        await using var services = await InterviewerServices.OpenAsync(folder["data"], TestContext.Current.CancellationToken);
        var interviews = services.GetRequiredService<InterviewService>();
        var interview = await interviews.StartAsync(await NotesReader.ReadAsync(folder.Write("baker.md", BakeryNotes.Text), TestContext.Current.CancellationToken), new(1), TestContext.Current.CancellationToken);
        var screen = new RecordedScreen();
        using var interrupt = new CancellationTokenSource();
        var loop = new ChatLoop(interviews, services.GetRequiredService<ModelClients>(), new Interrupted(interrupt, typing), screen.Screen, json: false, "interviewer chat --resume {0}");
        await loop.RunAsync(interview, resumed: false, interrupt.Token);
        Assert.StartsWith(said, screen.Errors, StringComparison.Ordinal);
    }

    /// <summary>A keyboard at which Ctrl+C is pressed.</summary>
    private sealed class Interrupted(CancellationTokenSource interrupt, bool typing) : IAnswerInput
    {
        public bool Typed => true;

        public bool LeftUnsent => typing;

        public async Task<string?> ReadAsync(string mark, SessionState state, CancellationToken cancellationToken)
        {
            await interrupt.CancelAsync();
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
