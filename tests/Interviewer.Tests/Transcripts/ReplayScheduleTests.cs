using Interviewer.Interviews;
using Interviewer.Transcripts;
using Xunit;

namespace Interviewer.Tests.Transcripts;

public sealed class ReplayScheduleTests
{
    [Fact]
    public void Events_keep_their_distance_divided_by_the_speed()
    {
        var events = Transcripts.Short().Events;
        var schedule = ReplaySchedule.Of(events, 4).ToList();
        Assert.Equal(events, schedule.Select(step => step.Entry));
        Assert.Equal(TimeSpan.Zero, schedule[0].Delay);
        Assert.Equal(TimeSpan.FromSeconds(15), schedule[1].Delay);
    }

    [Fact]
    public void A_pause_is_not_sat_through()
    {
        var schedule = ReplaySchedule.Of(Transcripts.Short().Events, 1).ToList();
        Assert.Equal(TimeSpan.Zero, schedule.Single(step => step.Entry.Event is SessionEvent.Resumed).Delay);
        Assert.Equal(TimeSpan.FromMinutes(1), schedule.Single(step => step.Entry.Event is SessionEvent.Paused).Delay);
    }

    [Fact]
    public void Infinite_speed_waits_for_nothing() =>
        Assert.All(ReplaySchedule.Of(Transcripts.Short().Events, double.PositiveInfinity), step => Assert.Equal(TimeSpan.Zero, step.Delay));

    [Fact]
    public void A_clock_that_was_set_back_is_no_error()
    {
        StoredEvent[] events = [new(1, Transcripts.Start, new SessionEvent.Paused()), new(2, Transcripts.Start, new SessionEvent.Resumed()), new(3, Transcripts.Start.AddHours(-1), new SessionEvent.Ended(EndReason.Finished))];
        Assert.All(ReplaySchedule.Of(events, 1), step => Assert.Equal(TimeSpan.Zero, step.Delay));
    }
}
