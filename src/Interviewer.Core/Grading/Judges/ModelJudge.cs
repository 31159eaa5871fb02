using Interviewer.Models;
using Interviewer.Notes;
using Microsoft.Extensions.Options;

namespace Interviewer.Grading.Judges;

/// <summary>
/// Judges by a language model under the scheme of the rules. The model gives verdicts with quotes; each is verified, the score is computed,
/// and whatever it leaves open after two repairs and one call a point is judged by rules and marked.
/// </summary>
internal sealed class ModelJudge(ModelCalls calls, ModelClients clients, PromptLibrary prompts, IOptions<ModelsOptions> options) : IAnswerJudge
{
    private const string PromptName = "grade";

    private const int CarefulVotes = 3;

    public string Engine => clients.Settings(ModelRole.Grader)!.Model;

    public async Task<JudgedAnswer> JudgeAsync(
        Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, long tokens, CancellationToken cancellationToken)
    {
        var assessment = new AnswerAssessment(preparation, question, turns);
        // Nothing to judge: the guard has the last word on it, whatever a model would say.
        if (assessment.Answer.Guarded.Unusable is not null) return new(assessment.Conclude(), ModelUsage.None);
        var prompt = prompts[PromptName];
        var (judgement, votes, told, usage) = await JudgeAsync(assessment, [], tokens);
        // The rules heard another story than the model: that is judged, and of what the rules heard whatever the model itself credits with words of the answer.
        if (told.Count > 0 && !told.Any(assessment.Used.Contains))
        {
            assessment = new AnswerAssessment(preparation, question, turns, [.. told, .. assessment.Used.Where(Credited)]);
            (judgement, _, _, var more) = await JudgeAsync(assessment, votes, tokens - usage.Tokens);
            usage += more;
        }
        return new(assessment.Conclude(judgement), usage);

        bool Credited(string narrative) => preparation.ProfilesOf(narrative).Any(point => judgement.Points.GetValueOrDefault(point.Criterion.Id) is { Verdict.Credit: > 0 });

        async Task<(Judgement, IReadOnlyList<JudgeVote> Votes, IReadOnlyList<string> Told, ModelUsage)> JudgeAsync(AnswerAssessment assessment, IReadOnlyList<JudgeVote> before, long left)
        {
            var task = new JudgeTask(preparation, question, assessment);
            var round = new JudgeRound(calls, prompt, task, new VerdictVerifier(preparation, question, assessment.Answer), options.Value.PointsPerCall, left);
            var votes = new List<JudgeVote>();
            for (var vote = 0; vote < (options.Value.Careful ? CarefulVotes : 1); vote++) votes.Add(await round.VoteAsync(vote, before.ElementAtOrDefault(vote), cancellationToken));
            return (JudgeVotes.Settle(votes, assessment, Engine, prompt.Hash, round.Trouble), votes, task.Told(votes), round.Usage);
        }
    }
}
