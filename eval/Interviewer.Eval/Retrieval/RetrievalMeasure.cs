using Interviewer.Eval.Frame;
using Interviewer.Indexing;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Retrieval;

/// <summary>Which story fits a question, beside plain BM25 over the same words.</summary>
internal sealed class RetrievalMeasure() : Measure<StoryQuestion, RankedStories>("retrieval", "Stories ranked for a question, against what their owners say.")
{
    protected override IEnumerable<Sample<StoryQuestion>> Samples(RunOptions options, Action<string> skipped) => StoryQuestion.ReadAll(skipped);

    protected override Outcome<RankedStories> Run(StoryQuestion sample)
    {
        Narrative[] stories = [.. sample.Outline.Narratives.Where(one => one.CanBeTold)];
        var scores = new Bm25([.. stories.Select(story => StoryProfile.Of(story).Stems)]).Scores(Tokenizer.ContentStems(sample.Question.AskAs).ToDictionary(stem => stem, _ => 1d));
        var ranked = new StoryRanker(sample.Outline).Rank(sample.Question);
        return new RankedStories(
            [.. ranked.Select(match => sample.Relevance[match.StoryId])],
            [.. stories.Zip(scores).OrderByDescending(pair => pair.Second).Select(pair => sample.Relevance[pair.First.Id])],
            stories.FirstOrDefault(story => story.Id == ranked[0].StoryId)?.Title,
            ranked[0].Fit,
            ranked[0].Fits);
    }

    protected override string Shown(StoryQuestion sample, RankedStories result) =>
        $"{sample.Question.AskAs}  {string.Join(' ', result.Ours.Take(5))}  {result.Fit:F2} {result.Title}{(result.Named ? "" : " (not named)")}";

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<StoryQuestion, RankedStories>> results)
    {
        var gold = results.Where(result => result.Sample.Set == StoryQuestion.Gold).ToArray();
        var owners = results.Where(result => result.Sample.Set == StoryQuestion.Owners).ToArray();
        var trades = results.Where(result => result.Sample.Set == StoryQuestion.Trades).ToArray();
        var answered = trades.Where(result => result.Sample.IsAnswered).ToArray();
        return
        [
            .. gold.Length == 0 ? [] : (Figure[])
            [
                Of("gold file: nDCG@3", gold, RankedStories.Ndcg3, Goal.AtLeast(.92)),
                Of("gold file: P@1", gold, RankedStories.First, Goal.AtLeast(13d / 14)),
                Of("gold file: MRR", gold, RankedStories.ReciprocalRank, Goal.AtLeast(.95)),
            ],
            .. owners.Length == 0 ? [] : (Figure[])
            [
                Of("other people's notes: P@1", owners, RankedStories.First),
                Of("other people's notes: R@1", owners, ranked => RankedStories.Recall(ranked, 1), Goal.AtLeast(.70)),
                Of("other people's notes: R@3", owners, ranked => RankedStories.Recall(ranked, 3), Goal.AtLeast(.85)),
            ],
            .. trades.Length == 0 ? [] : (Figure[])
            [
                Of("many trades: P@1", answered, RankedStories.First),
                Of("many trades: R@3", answered, ranked => RankedStories.Recall(ranked, 3)),
                new("many trades: a story is named where none fits", Statistic.FaultRate, [.. trades.Except(answered).Select(result => Observation.Of(result.Id, result.Result.Named))]),
                new("many trades: none is named where one fits", Statistic.FaultRate, [.. answered.Select(result => Observation.Of(result.Id, !result.Result.Named))]),
                new("many trades: what is named fits", Statistic.Mean, [.. trades.Where(result => result.Result.Named).Select(result => Observation.Of(result.Id, RankedStories.First(result.Result.Ours)))]),
            ],
        ];
    }

    private static Figure Of(string name, Scored<StoryQuestion, RankedStories>[] results, Func<IReadOnlyList<int>, double> value, Goal? goal = null) =>
        new(name, Statistic.Mean, [.. results.Select(result => Observation.Of(result.Id, value(result.Result.Ours)))], goal)
        {
            Baselines = [new("BM25", [.. results.Select(result => Observation.Of(result.Id, value(result.Result.Bm25)))])],
        };
}
