using Interviewer.Models;
using Interviewer.Notes;

namespace Interviewer.Grading.Judges;

/// <summary>The calls it takes to have every point of one answer judged: in batches, with repairs, then point by point.</summary>
internal sealed class JudgeRound(ModelCalls calls, Prompt prompt, JudgeTask task, VerdictVerifier verifier, int pointsPerCall, long tokens)
{
    private const int Repairs = 2;

    /// <summary>Fewer withdrawn verdicts than this are slips, not a habit.</summary>
    private const int FewClaims = 3;

    // Whoever waits for a grade does not wait for a server again, point by point, that has just been found gone.
    private bool gone;

    /// <summary>What went wrong last, in one sentence; null while nothing has.</summary>
    public string? Trouble { get; private set; }

    public ModelUsage Usage { get; private set; } = ModelUsage.None;

    /// <param name="before">What the same vote said of the answer when other stories were taken to be told; null when it is heard first.</param>
    public async Task<JudgeVote> VoteAsync(int vote, JudgeVote? before, CancellationToken cancellationToken)
    {
        var order = task.Shuffled(vote);
        var verified = new Dictionary<string, VerifiedVerdict>(StringComparer.Ordinal);
        foreach (var point in order)
            if (before?.Points.GetValueOrDefault(point.Id) is { } settled) verified.Add(point.Id, settled);
        var whole = before?.Whole;
        var open = order.Where(point => !verified.ContainsKey(point.Id)).ToList();
        foreach (var batch in open.Count == 0 && whole is null ? [[]] : open.Chunk(pointsPerCall))
            // The view of the whole answer is asked for once.
            whole = await JudgeAsync(batch, view: whole is null, verified, cancellationToken) ?? whole;
        foreach (var point in open.Where(point => !verified.ContainsKey(point.Id)))
            if (pointsPerCall > 1) await JudgeAsync([point], view: false, verified, cancellationToken);
        // Verdicts whose quote shares not one word with its point, and in which the rules do not hear it either, are asked for once more, by themselves; the lower one counts.
        var doubtful = open.Where(point => verified.TryGetValue(point.Id, out var verdict) && VerdictVerifier.IsImplausible(point, verdict) && !task.IsHeardByRules(point, verdict.Verdict.At)).ToList();
        var again = new Dictionary<string, VerifiedVerdict>(StringComparer.Ordinal);
        foreach (var batch in doubtful.Chunk(pointsPerCall)) await JudgeAsync(batch, view: false, again, cancellationToken);
        foreach (var point in doubtful)
        {
            if (!again.TryGetValue(point.Id, out var second)) verified.Remove(point.Id);
            else if (second.Verdict.Credit < verified[point.Id].Verdict.Credit) verified[point.Id] = second;
        }
        VerdictVerifier.Thin(order, verified);
        if (!IsTrusted(verified.Values))
        {
            Trouble = "Most of what the model gave credit for is not in the answer.";
            return new(new Dictionary<string, VerifiedVerdict>(), null);
        }
        return new(verified, whole);
    }

    /// <returns>The reply with its view of the whole answer, when asked for; null when no reply could be used.</returns>
    private async Task<JudgeReply?> JudgeAsync(IReadOnlyList<Criterion> points, bool view, Dictionary<string, VerifiedVerdict> verified, CancellationToken cancellationToken)
    {
        if (gone) return null;
        IReadOnlyList<string> errors = [];
        JudgeReply? usable = null;
        for (var attempt = 0; attempt <= Repairs; attempt++)
        {
            if (Usage.Tokens >= tokens)
            {
                Trouble = "The token budget of this interview is used up.";
                return usable;
            }
            ModelReply reply;
            try
            {
                reply = await calls.AskAsync(ModelRole.Grader, prompt, task.Values(points, view, errors), view ? JudgeSchema.Whole : JudgeSchema.Verdicts, cancellationToken);
            }
            catch (ModelFailureException e)
            {
                Trouble = e.Message;
                // A refusal of this text or form may not hold for the next call.
                gone = e.Fault is not (ModelFault.ContentFilter or ModelFault.ContextTooSmall or ModelFault.NoStructuredOutput or ModelFault.Unusable);
                return usable;
            }
            Usage += reply.Usage;
            var read = JudgeReply.Parse(reply.Text);
            errors = read is null ? ["It was no JSON object of the given form."] : Take(read, points, verified);
            usable = read ?? usable;
            if (errors.Count == 0) return usable;
            Trouble = "The model's replies were incomplete.";
        }
        return usable;
    }

    /// <summary>Verifies what the reply says of the points; gives back what is wrong with it.</summary>
    private List<string> Take(JudgeReply reply, IReadOnlyList<Criterion> points, Dictionary<string, VerifiedVerdict> verified)
    {
        var errors = new List<string>();
        foreach (var said in reply.Criteria)
        {
            if (points.FirstOrDefault(point => task.IdOf(point) == said.Id) is not { } point) errors.Add($"There is no point '{Short(said.Id)}'.");
            else if (said.Verdict is not ("met" or "partial" or "not_met" or "contradicted" or "cannot_assess")) errors.Add($"'{Short(said.Verdict)}' is no verdict.");
            else verified[point.Id] = verifier.Verify(point, said);
        }
        foreach (var point in points)
            if (!verified.ContainsKey(point.Id)) errors.Add($"The point '{task.IdOf(point)}' has no verdict.");
        // Made-up ids cost nothing once every real point has its verdict.
        return points.All(point => verified.ContainsKey(point.Id)) ? [] : errors;
    }

    // Whoever makes up most of the evidence is believed in nothing, and the candidate does not pay for it.
    private static bool IsTrusted(IReadOnlyCollection<VerifiedVerdict> verified)
    {
        var withdrawn = verified.Count(verdict => verdict.Withdrawn);
        return withdrawn < FewClaims || withdrawn <= verified.Count(verdict => verdict.Quote is not null);
    }

    private static string Short(string? text) => text is null ? "" : text.Length <= 40 ? text : text[..40] + "…";
}
