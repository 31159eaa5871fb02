using Interviewer.Interviews;
using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class LineInputTests
{
    [Fact]
    public async Task Feedback_uses_up_no_answer()
    {
        var input = new LineInput(new StringReader("one\ntwo"), joined: false);
        Assert.Equal("one", await ReadAsync(input, SessionState.Answering));
        Assert.Equal("/next", await ReadAsync(input, SessionState.Reviewing));
        Assert.Equal("two", await ReadAsync(input, SessionState.Answering));
        Assert.Equal("/next", await ReadAsync(input, SessionState.Reviewing));
        Assert.Null(await ReadAsync(input, SessionState.Answering));
    }

    [Fact]
    public async Task A_command_for_the_feedback_is_taken_there()
    {
        var input = new LineInput(new StringReader("one\n/retry\ntwo"), joined: false);
        Assert.Equal("one", await ReadAsync(input, SessionState.Answering));
        Assert.Equal("/retry", await ReadAsync(input, SessionState.Reviewing));
        Assert.Equal("two", await ReadAsync(input, SessionState.Answering));
    }

    [Fact]
    public async Task A_backslash_joins_lines_of_a_pipe_but_not_of_a_script()
    {
        const string lines = "one\\\ntwo\nthree";
        Assert.Equal("one\ntwo", await ReadAsync(new LineInput(new StringReader(lines), joined: true), SessionState.Answering));
        Assert.Equal("one\\", await ReadAsync(new LineInput(new StringReader(lines), joined: false), SessionState.Answering));
    }

    private static Task<string?> ReadAsync(LineInput input, SessionState state) =>
        input.ReadAsync("> ", state, TestContext.Current.CancellationToken);
}
