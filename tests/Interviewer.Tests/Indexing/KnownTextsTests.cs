using Interviewer.Indexing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class KnownTextsTests : IDisposable
{
    private static readonly DateTimeOffset Written = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(Written + TimeSpan.FromHours(1));

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AFileOfEqualLengthAndTimeIsReadOnce()
    {
        var texts = new KnownTexts(clock);
        Write("one", Written);
        Assert.Equal("one", (await texts.ReadAsync(folder["a.md"], Now)).Text);
        Write("two", Written);
        Assert.Equal("one", (await texts.ReadAsync(folder["a.md"], Now)).Text);
        Write("two", Written + TimeSpan.FromMilliseconds(1));
        Assert.Equal("two", (await texts.ReadAsync(folder["a.md"], Now)).Text);
        Write("three", Written + TimeSpan.FromMilliseconds(1));
        Assert.Equal("three", (await texts.ReadAsync(folder["a.md"], Now)).Text);
    }

    [Fact]
    public async Task AFileThatWasJustWrittenIsReadAgain()
    {
        var texts = new KnownTexts(clock);
        Write("one", clock.GetUtcNow());
        Assert.Equal("one", (await texts.ReadAsync(folder["a.md"], Now)).Text);
        Write("two", clock.GetUtcNow());
        Assert.Equal("two", (await texts.ReadAsync(folder["a.md"], Now)).Text);
    }

    private void Write(string text, DateTimeOffset at)
    {
        folder.Write("a.md", text);
        File.SetLastWriteTimeUtc(folder["a.md"], at.UtcDateTime);
    }
}
