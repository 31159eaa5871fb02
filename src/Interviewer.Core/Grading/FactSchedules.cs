using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>On time or late, against what the notes say.</summary>
internal static class FactSchedules
{
    private static readonly Phrases OnTime = Phrases.Of("""
        on time, on schedule, on the minute, to the minute, on the dot, ahead of schedule, ahead of time, as planned, agreed day, agreed date, on the day, on the date, the very day, by the deadline, within the deadline, exactly when, as promised, as agreed, date was kept, date was met, dates were kept, opened on, on the promised,
        no delay, no delays, without delay, without any delay, without a delay, ready in time, finished in time, done in time, delivered in time, completed in time
        """);

    private static readonly Phrases Kept = Phrases.Of("met, meet, hit, made, make, kept, keep, held, hold, kept to, keep to, stuck to, held to");

    private static readonly Phrases Missed = Phrases.Of("missed, miss, overshot, blew, blew through, blew past, pushed back, moved back, push back, postponed, slipped, ran over, ran past, overran");

    private static readonly Phrases Overran = Phrases.Of("""
        behind schedule, behind plan, behind the date, behind the plan, behind the schedule, slipped by, slipped a, we slipped, it slipped, project slipped, launch slipped, schedule slipped, date slipped, slipped the date, was delayed, were delayed, got delayed,
        overran, overrun, was postponed, were postponed, been postponed, was pushed back, were pushed back, be pushed back, got pushed back, later than agreed, later than planned, later than promised, later than we, later than i, past the deadline, after the deadline
        """);

    private static readonly string[] Dates = ["date", "deadlin", "launch", "schedul"];

    private static readonly string[] Attributive = ["in", "at", "or", "evening", "night", "afternoon", "shift", "summer", "autumn", "winter", "spring", "stage"];

    private static readonly string[] Work = ["it", "we", "i", "this", "that", "which"];

    private static readonly string[] Being = ["was", "were", "is", "are", "came", "got", "stayed", "finished", "ran", "went", "all", "in", "be", "been", "both"];

    private static readonly Phrases Delivery = Phrases.Of("~deliver, ~delivery, ~launch, ~ship, went live, go live, ~open, ~finish, ~complete, ~release, ~project, ~deploy, ready, done");

    // "All but one were on time" says of none which it was.
    private static readonly Phrases Exceptions = Phrases.Of("but one, but two, but three, all but, except, except for, apart from, bar one, save one, most of");

    private const int ObjectReach = 5;

    public static FactJudgement? Judge(FactReading fact, FactClause clause, IReadOnlyList<FactReading> all)
    {
        // A context that was late, or a story that was both, leaves nothing to reverse.
        if (fact.Fact.Value is "late" && fact.Fact.Severity is not FactSeverity.Material) return null;
        var both = all.Any(other => other.Fact.Kind is FactKind.Outcome && other.Fact.Value is "on schedule" or "late" && other.Fact.Value != fact.Fact.Value);
        var readings = Readings(clause).ToArray();
        if (readings.Length == 0 || readings.Any(reading => reading.Late) && readings.Any(reading => !reading.Late)) return null;
        var (late, first, last, loose) = readings[0];
        if (late == fact.Fact.Value is "late") return new(FactStatus.Confirmed, first, last);
        if (both || loose && !IsOfTheWork(fact, clause, first) || Exceptions.In(clause.Tokens) || clause.Quantities.Any(clause.IsShare)) return null;
        return new(FactStatus.Contradicted, first, last);
    }

    private static IEnumerable<(bool Late, int First, int Last, bool Loose)> Readings(FactClause clause)
    {
        var tokens = clause.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(clause, i) is not { } found) continue;
            // "As planned" tells of no plan.
            var telling = clause.TellingAt(i, TellingFrames.Wording(tokens.Skip(i).Take(found.Last - i + 1)));
            if (telling is Telling.Supposed or Telling.Elsewhere) continue;
            yield return (found.Late != IsDenied(clause, i, telling), i, found.Last, found.Loose);
        }
    }

    private static (bool Late, int Last, bool Loose)? At(FactClause clause, int i)
    {
        var tokens = clause.Tokens;
        if (Overran.LengthAt(tokens, i) is var over and > 0) return (true, i + over - 1, false);
        if (OnTime.LengthAt(tokens, i) is var punctual and > 0) return (false, i + punctual - 1, true);
        // "A missed deadline" names one and claims none.
        var named = i > 0 && tokens[i - 1].Lower is "a" or "an" or "any" or "another" or "no";
        if (!named && Missed.LengthAt(tokens, i) is var missed and > 0 && Object(clause, i + missed) is { } lost) return (true, lost, false);
        if (Kept.LengthAt(tokens, i) is var kept and > 0 && Object(clause, i + kept) is { } held) return (false, held, false);
        if (tokens[i].Lower is "after" or "past" && clause.Quantities.Any(said => said.Kind is QuantityKind.Duration && said.Last == i - 1) && Object(clause, i + 1) is { } agreed) return (true, agreed, false);
        var predicate = tokens[i].Lower is "late" && i > 0 && tokens[i - 1].Lower is not "too" && (i + 1 == tokens.Count || clause.Gaps.Breaks(i + 1) || !tokens[i + 1].IsContent && !Attributive.Contains(tokens[i + 1].Lower));
        return predicate ? (true, i, true) : null;
    }

    // "made our date", "missed the launch date".
    private static int? Object(FactClause clause, int from)
    {
        for (var i = from; i < clause.Tokens.Count && i < from + ObjectReach && !clause.Gaps.Breaks(i); i++)
        {
            if (Dates.Contains(clause.Tokens[i].Stem)) return i;
            if (i == from && clause.Tokens[i].Lower is not ("the" or "our" or "that" or "my" or "its" or "their" or "every" or "this" or "to" or "through" or "all" or "back" or "date" or "deadline")) return null;
        }
        return null;
    }

    // "Not a day late" denies across its measure, but "without hands, arriving on time" ends at the comma.
    private static bool IsDenied(FactClause clause, int at, Telling telling)
    {
        var start = clause.ClauseStart(at);
        if (telling is Telling.Denied && Polarity.IsNegated([.. clause.Tokens.Skip(start)], at - start)) return true;
        var from = Math.Max(start, at - 4);
        return Enumerable.Range(from, at - from).Any(i => clause.Tokens[i].Lower is "not" or "never" or "without" or "nor" or "isn't" or "wasn't" or "weren't");
    }

    private static bool IsOfTheWork(FactReading fact, FactClause clause, int at) =>
        // "It was late", "we came in on time": "what you get on the day" tells of no date.
        at > 1 && Being.Contains(clause.Tokens[at - 1].Lower) && Work.Contains(clause.Tokens[at - 2].Lower) || Delivery.In(clause.Tokens) || FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems) > 0;
}
