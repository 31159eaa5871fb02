using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.FollowUps;

/// <summary>
/// The form of follow-ups over a large generated run: each labelled answer is given to each question of its notes, every probe that could be
/// asked is worded, and a talk of three turns is held with what other answers said.
/// </summary>
internal sealed class WordedMeasure() : Measure<WordedMeasure.Case, WordedMeasure.Faults>("follow-up-form", "What no follow-up may do: give away, repeat itself, run on, ask two things.")
{
    private const int Turns = 3;
    private const int MaximumWords = 30;

    /// <summary>A stem in this many points of the notes or fewer would give one of them away.</summary>
    private const int Telling = 2;

    private readonly Lazy<Phrasebook> phrasebook = new(() => Phrasebook.Load(Path.Combine(EvalData.Root, "prompts")));

    /// <summary>Words that stand in every interviewer's mouth, whatever the notes: those of the wordings and of the general names for parts.</summary>
    private static HashSet<string> General(NotesOutline outline) => Tokenizer.ContentStems(string.Join('\n',
        [File.ReadAllText(Path.Combine(EvalData.Root, "prompts", Phrasebook.FileName)), .. outline.Questions.Select(Goals.Kinds), .. outline.Criteria.Select(point => ProbeWords.Part(point.Kind, point.Text))]));

    public sealed record Case(PreparedAnswer Answer, IReadOnlyList<string> Replies);

    /// <summary>Texts worded, and those at fault.</summary>
    public sealed record Faults(int Worded, IReadOnlyList<string> Leaks, IReadOnlyList<string> Repeats, IReadOnlyList<string> Long, IReadOnlyList<string> Double);

    protected override IEnumerable<Sample<Case>> Samples(RunOptions options, Action<string> skipped)
    {
        var answers = PreparedAnswer.ReadAll(skipped);
        return answers.Select((sample, i) => new Sample<Case>(sample.Id,
            new(sample.Data, [.. Enumerable.Range(1, Turns).Select(turn => answers[(i + turn) % answers.Count].Data.Label.Answer)]), sample.Part)).Where((_, i) => !options.Quick || i % 12 == 0);
    }

    protected override Outcome<Faults> Run(Case sample)
    {
        var (label, preparation) = (sample.Answer.Label, sample.Answer.Preparation);
        var faults = (Worded: 0, Leaks: new List<string>(), Repeats: new List<string>(), Long: new List<string>(), Double: new List<string>());
        var followUps = new Interviewer.Interviews.FollowUps(phrasebook.Value);
        var interview = new List<string>();
        var general = General(preparation.Outline);
        var everywhere = preparation.Outline.Criteria.SelectMany(criterion => Tokenizer.ContentStems(criterion.Text)).CountBy(stem => stem).ToDictionary();
        foreach (var question in preparation.Outline.Questions)
        {
            List<AnswerTurn> turns = [new(label.Answer)];
            List<Evaluation> grades = [AnswerGrader.Grade(preparation, question, turns)];
            var kinds = new HashSet<FollowUpType>();
            foreach (var probe in ProbePlanner.Rank(preparation, question, grades[0], []))
                if (phrasebook.Value.Word(probe.Type, ProbeWords.For(probe, preparation, question, turns, grades[0]), variety: interview.Count, []) is { } text) Check(text, probe.Type);
            while (followUps.Choose(preparation, question, turns, grades, interview, Turns) is { Stop: false } next)
            {
                Check(next.Text, next.Type);
                if (!kinds.Add(next.Type) || turns.Count > 1 && interview[^1] == next.Text) faults.Repeats.Add(next.Text);
                interview.Add(next.Text);
                turns.Add(new(SentenceSplitter.Split(sample.Replies[turns.Count - 1])[0].Text, next.Type));
                grades.Add(AnswerGrader.Grade(preparation, question, turns));
            }

            void Check(string text, FollowUpType type)
            {
                faults.Worded++;
                if (text.Count(letter => letter is '?') != 1) faults.Double.Add(text);
                if (text.Split(' ').Length > MaximumWords) faults.Long.Add(text);
                if (type is FollowUpType.AuthorProbe) return; // the author's own words, meant to be asked
                var said = Tokenizer.ContentStems(string.Join('\n', [question.AskAs, .. turns.Select(turn => turn.Text), .. preparation.Outline.Narratives.Select(narrative => narrative.Title)]));
                var open = grades[^1].Criteria.Where(result => result.Verdict is Verdict.Missed).SelectMany(result => Tokenizer.ContentStems(result.Text));
                if (Tokenizer.ContentStems(text).Except(said).Except(general).Intersect(open.Where(stem => everywhere[stem] <= Telling)).FirstOrDefault() is { } leak) faults.Leaks.Add($"{leak}: {text}");
            }
        }
        return new Faults(faults.Worded, faults.Leaks, faults.Repeats, faults.Long, faults.Double);
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Case, Faults>> results)
    {
        yield return new("follow-ups worded", Statistic.Sum, Counted(of => of.Worded));
        yield return new("leaks", Statistic.Faults, Counted(of => of.Leaks.Count), Goal.NoMoreThan(0));
        yield return new("duplicates", Statistic.Faults, Counted(of => of.Repeats.Count), Goal.NoMoreThan(0));
        yield return new("over 30 words", Statistic.Faults, Counted(of => of.Long.Count), Goal.NoMoreThan(0));
        yield return new("two questions in one", Statistic.Faults, Counted(of => of.Double.Count), Goal.NoMoreThan(0));

        Observation[] Counted(Func<Faults, int> of) => [.. results.Select(result => Observation.Of(result.Id, of(result.Result)))];
    }

    protected override string Shown(Case sample, Faults result) =>
        $"{result.Worded} worded{string.Concat(((IEnumerable<string>)[.. result.Leaks, .. result.Repeats, .. result.Long, .. result.Double]).Select(text => $"\n      {text}"))}";
}
