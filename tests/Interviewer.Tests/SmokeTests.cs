using Xunit;

namespace Interviewer.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Builds() => Assert.True(typeof(SmokeTests).IsSealed);
}
