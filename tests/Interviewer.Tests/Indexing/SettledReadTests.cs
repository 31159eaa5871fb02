using Interviewer.Indexing;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class SettledReadTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatChangedWhileItWasReadIsReadAgain()
    {
        var version = 1;
        var readings = 0;
        var value = await SettledRead.RunAsync(() => version, async () =>
        {
            var seen = version;
            if (++readings < 3) version++;
            await Task.Yield();
            return seen;
        }, Now);
        Assert.Equal((3, 3), (value, readings));
    }

    [Fact]
    public async Task WhatNeverSettlesIsSaidSo()
    {
        var version = 1;
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SettledRead.RunAsync(() => version, () => Task.FromResult(version++), Now));
        Assert.Contains("is being written by another program", error.Message);
    }
}
