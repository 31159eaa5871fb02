namespace Interviewer.Grading.Judges;

/// <summary>Makes one judgement of one or more votes: the majority, the lower of equals; where votes differ it says so.</summary>
internal static class JudgeVotes
{
    /// <summary>From this rating on a sentence of the answer has to carry it.</summary>
    private const int NeedsEvidence = 4;

    public static Judgement Settle(IReadOnlyList<JudgeVote> votes, AnswerAssessment assessment, string engine, string promptHash, string? trouble)
    {
        var points = new Dictionary<string, VerifiedVerdict>(StringComparer.Ordinal);
        foreach (var id in votes.SelectMany(vote => vote.Points.Keys).Distinct())
            points[id] = Majority([.. votes.Select(vote => vote.Points.GetValueOrDefault(id)).OfType<VerifiedVerdict>()]);
        var open = assessment.Points.Count(point => point.Entry.Importance is not Importance.Bonus && !points.ContainsKey(point.Entry.Criterion.Id));
        var whole = votes.Select(vote => vote.Whole).OfType<JudgeReply>().ToList();
        var fallback = open == 0 && whole.Count > 0 ? null
            : $"{(points.Count == 0 ? "This answer was judged by rules" : $"{open} of {open + points.Count} points were judged by rules")}: {trouble ?? "the model gave no usable reply."}";
        return new(engine, promptHash, points, Response(whole, assessment), Star(whole, assessment), Ratings(whole, assessment), fallback);
    }

    private static VerifiedVerdict Majority(IReadOnlyList<VerifiedVerdict> votes)
    {
        var groups = votes.GroupBy(vote => vote.Verdict.Verdict).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Verdict.Credit).ToList();
        var winner = groups[0].First();
        return groups.Count == 1 ? winner : winner with { Verdict = winner.Verdict with { Uncertain = true } };
    }

    private static ResponseType? Response(IReadOnlyList<JudgeReply> whole, AnswerAssessment assessment)
    {
        if (whole.Count == 0) return null;
        ResponseType? said = whole[0].ResponseType switch
        {
            "story" => ResponseType.Story,
            "pseudo_story" => ResponseType.PseudoStory,
            "exemplification" => ResponseType.Exemplification,
            "opinion" => ResponseType.Opinion,
            "self_description" => ResponseType.SelfDescription,
            // What shuts an answer out is decided by the guard and by what the notes know.
            _ => null,
        };
        return assessment.Answer.Guarded.Unusable is null ? said : null;
    }

    private static StarSegmentation? Star(IReadOnlyList<JudgeReply> whole, AnswerAssessment assessment)
    {
        if (whole.Count == 0 || whole[0].Star is not { Count: > 0 } parts) return null;
        var labels = assessment.Answer.Sentences.Select(sentence => parts.FirstOrDefault(part => part.Sentence == sentence.Number)?.Label switch
        {
            "S" => StarLabel.Situation,
            "T" => StarLabel.Task,
            "A" => StarLabel.Action,
            "R" => StarLabel.Result,
            "L" => StarLabel.Learning,
            _ => StarLabel.None,
        }).ToList();
        return StarSegmentation.From(labels, [.. assessment.Answer.Sentences.Select(sentence => sentence.Sentence)]);
    }

    private static JudgedRatings Ratings(IReadOnlyList<JudgeReply> whole, AnswerAssessment assessment)
    {
        return new(Of("relevance"), Of("structure"), Of("specificity"), Of("ownership"), Of("reflection"));

        int? Of(string dimension)
        {
            var given = whole.Select(reply => reply.Dimensions?.GetValueOrDefault(dimension)).OfType<JudgeReply.Rating>()
                .Where(rating => rating.Score is >= 1 and < NeedsEvidence || rating.Score is >= NeedsEvidence and <= 5 && IsCarried(rating))
                .Select(rating => rating.Score).Order().ToList();
            return given.Count == 0 ? null : given[(given.Count - 1) / 2];
        }

        bool IsCarried(JudgeReply.Rating rating) => rating.Sentences?.Any(number => assessment.Answer.Sentences.Any(sentence => sentence.Number == number)) is true;
    }
}
