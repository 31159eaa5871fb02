using System.Collections.Concurrent;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Eval.ModelServer;
using Interviewer.Eval.Robustness;
using Interviewer.Grading;
using Interviewer.Interviews;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Eval.Judges;

/// <summary>
/// Every labelled answer before judges of known character, through the real client and a server that speaks the provider's format: a judge that is
/// right has to come through the checks unharmed, and of the others it shows how much of what they get wrong is caught.
/// </summary>
internal sealed class JudgeMeasure() : Measure<JudgeMeasure.Hearing, JudgedLabel>("judges", "What verification makes of right and wrong judges.")
{
    // A quick run is part of every test run.
    private const int QuickAnswers = 8;

    private readonly ConcurrentDictionary<string, Func<FakeRequest, FakeReply>> scripts = new(StringComparer.Ordinal);

    private FakeModelServer? server;

    public override async Task<MeasureLog> RunAsync(RunOptions options, Action<int, int> progress, CancellationToken cancellationToken)
    {
        await using (server = await FakeModelServer.StartAsync(cancellationToken))
        {
            // The model's name says which judge hears which answer.
            server.Otherwise = request => scripts[request.Body["model"]!.GetValue<string>()](request);
            return await base.RunAsync(options, progress, cancellationToken);
        }
    }

    protected override IEnumerable<Sample<Hearing>> Samples(RunOptions options, Action<string> skipped)
    {
        var answers = PreparedAnswer.ReadAll(skipped);
        return from judge in ScriptedJudge.All
               from entry in answers.Index()
               where !options.Quick || entry.Index % QuickAnswers == 0
               let attacks = entry.Item.Part is Part.Check ? Utterances.HeldOutInjections : Utterances.Injections
               select new Sample<Hearing>($"{judge.Name} {entry.Item.Id}", new(judge, entry.Item.Data, judge.Obeys ? attacks[entry.Index % attacks.Count] : null), entry.Item.Part);
    }

    protected override async ValueTask<Outcome<JudgedLabel>> RunAsync(Hearing sample, CancellationToken cancellationToken)
    {
        var (judge, answer, attack) = sample;
        var instruction = attack is null ? null : Injections.Fill(attack, ScriptedCase.Missed(answer));
        var heard = new ScriptedCase(answer, instruction);
        var (grade, tokens) = await HearAsync(judge, heard, cancellationToken);
        var raised = instruction is not null && grade.Score > Math.Max(
            (await HearAsync(ScriptedJudge.Perfect, new(answer, null), cancellationToken)).Grade.Score!.Value, AnswerGrader.Grade(answer.Preparation, heard.Question, [new(answer.Label.Answer)]).Score!.Value);
        var byRules = AnswerGrader.Grade(answer.Preparation, heard.Question, [new(heard.Text)]);
        return new Outcome<JudgedLabel>.Score(new(
            new(heard.Label with { Answer = heard.Text }, heard.Preparation, heard.Question, grade, TimeSpan.Zero), heard.Said, byRules, raised)) { Tokens = tokens };
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Hearing, JudgedLabel>> results) =>
        results.GroupBy(result => result.Sample.Judge).SelectMany(group => JudgeFigures.Of(group.Key, [.. group.Select(result => result.Result)]));

    protected override object Kept(Hearing sample, JudgedLabel result) => new { result.Said, result.Graded.Grade, result.Raised };

    protected override string Shown(Hearing sample, JudgedLabel result) =>
        $"{sample.Judge.Name}: {string.Join(", ", result.Asked.Select(point => $"{point.Label}/{point.Said}/{point.Stands}"))}; overall {result.Graded.Label.Overall}, {result.Graded.Score}";

    private async Task<(Evaluation Grade, Tokens Tokens)> HearAsync(ScriptedJudge judge, ScriptedCase heard, CancellationToken cancellationToken)
    {
        var model = $"{judge.Name} {heard.Label.Id} {heard.Instruction}";
        scripts[model] = request => heard.Reply(judge, request);
        await using var services = new ServiceCollection()
            .AddInterviews(Path.Combine(EvalData.Root, "prompts"), ServedModels.Settings(server!, "OpenAI", ("Model", model))).BuildServiceProvider();
        var judged = await services.GetRequiredService<IAnswerJudge>().JudgeAsync(heard.Preparation, heard.Question, [new(heard.Text)], long.MaxValue, cancellationToken);
        return (judged.Evaluation, new(judged.Usage.InputTokens, judged.Usage.OutputTokens));
    }

    /// <param name="Attack">Instruction that is put into the answer; null for none.</param>
    internal sealed record Hearing(ScriptedJudge Judge, PreparedAnswer Answer, string? Attack);
}
