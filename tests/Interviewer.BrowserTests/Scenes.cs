using Interviewer.BrowserTests;
using Xunit;

[assembly: AssemblyFixture(typeof(Scenes))]

namespace Interviewer.BrowserTests;

/// <summary>Every page in every state over several kinds of notes; its programs start together when they are first asked for, once for all.</summary>
public sealed class Scenes : IAsyncDisposable
{
    private readonly Lazy<Task<Stage[]>> stages = new(() => Task.WhenAll(
        OrdinaryStage.StartAsync(), ExtremeStage.StartAsync(), BareStage.StartAsync(), BareStage.PractisedAsync(), FirstVisitStage.StartAsync(), OwnNotesStage.StartAsync()));

    internal async Task<IReadOnlyList<Scene>> AllAsync() => [.. (await stages.Value).SelectMany(stage => stage.Scenes)];

    public async ValueTask DisposeAsync()
    {
        if (!stages.IsValueCreated) return;
        foreach (var stage in await stages.Value) stage.Dispose();
    }
}
