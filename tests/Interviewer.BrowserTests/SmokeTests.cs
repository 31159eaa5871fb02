using Xunit;

namespace Interviewer.BrowserTests;

public sealed class SmokeTests
{
    [Fact]
    public void Builds() => Assert.True(typeof(SmokeTests).IsSealed);
}
