using Interviewer.Grading.Judges;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// What the rules make of everything said on one question: the guarded answer, the narratives it uses, a verdict on every applicable
/// criterion, the facts. <see cref="Conclude"/> computes the evaluation from it.
/// </summary>
internal sealed class AnswerAssessment
{
    private readonly Preparation preparation;
    private readonly Question question;
    private readonly IReadOnlyList<AnswerTurn> turns;
    private readonly Rubric rubric;
    private readonly CriterionAligner aligner;
    private readonly VerdictJudge judge;
    private readonly StarSegmentation star;
    private readonly double[] told;
    private readonly DetectedNarratives narratives;
    private readonly WeaknessAccount? weakness;

    /// <param name="heard">Ids of the narratives the answer uses; null to find them by rules.</param>
    /// <param name="keepAll">As in <see cref="AnswerGuard.Inspect"/>.</param>
    public AnswerAssessment(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, IReadOnlyList<string>? heard = null, bool keepAll = false)
    {
        (this.preparation, this.question, this.turns) = (preparation, question, turns);
        rubric = preparation.RubricFor(question);
        var guarded = AnswerGuard.Inspect(AnswerText.Join(turns), preparation.Pasted, question.AskAs, keepAll);
        guarded = guarded with { Clean = PresentTelling.AsPast(guarded.Clean, whole: question.StarExpected is StarExpectation.Full) };
        Answer = AnswerReading.From(guarded, TurnStarts(turns), preparation.Vocabulary);
        star = Segment(Answer);
        weakness = WeaknessAccount.Of(question, Answer);
        aligner = new CriterionAligner(Answer, preparation.NoteStemsOf(question.Text));
        narratives = heard is null ? NarrativeDetector.Detect(preparation, aligner) : new DetectedNarratives(heard);
        judge = new VerdictJudge(Answer, aligner, new SentenceRivals(narratives.Credited.SelectMany(preparation.ProfilesOf), aligner), star.Labels, narratives.Credited);
        // What one would do has not happened; what one says of oneself is held against what is prepared for that question.
        var noted = NotedFacts.Of(preparation, question.AsksForPlan ? [] : question.IsPersonal ? [.. narratives.Meant, .. Prepared()] : narratives.Meant);
        var found = FactChecker.Check(guarded, noted);
        Facts = FactCorrections.Apply([.. found, .. FactEndings.Find([.. Answer.Told.Select(sentence => sentence.Sentence)], noted, found)], Answer, noted, turns);
        told = Told();
        Points = [.. Applicable().Select(entry => (entry, Settle(entry)))];
        // Only what the points tell shows which figures are none of theirs.
        Facts = [.. Facts.Where(fact => fact.Status is not FactStatus.New || !IsNoted(fact))];
    }

    public AnswerReading Answer { get; }

    /// <summary>Ids of the narratives the answer uses, strongest first.</summary>
    public IReadOnlyList<string> Used => narratives.Used;

    /// <summary>Ids of those of which it tells anything.</summary>
    public IReadOnlyList<string> Touched => narratives.Touched;

    public IReadOnlyList<FactFinding> Facts { get; }

    /// <summary>The applicable criteria with their verdicts.</summary>
    public IReadOnlyList<(RubricCriterion Entry, PointVerdict Verdict)> Points { get; }

    /// <summary>All that the ratings are drawn from.</summary>
    /// <param name="judged">A model's view, which stands in the place of the rules' where it has one.</param>
    public AnswerFindings Find(Judgement? judged = null)
    {
        var points = judged is null ? Points : [.. Points.Select(point => (point.Entry, Verdict: Overrule(point.Entry, point.Verdict, judged)))];
        var credits = points.Select(point => Credit(point.Entry, point.Verdict)).ToArray();
        var coverage = ScoreScheme.Coverage([.. points.Select(point => point.Entry)], credits, narratives.Credited, rubric.KExpected);
        var lists = ListsOfTraits(points);
        if (lists.Count > 0) coverage = Math.Max(coverage, ScoreScheme.Coverage([.. points.Select(point => point.Entry)], credits, lists, kExpected: 1));
        points = [.. points.Where(point => point.Verdict.Verdict is not Verdict.Missed || !lists.Contains(point.Entry.Criterion.Owner))];
        // What is no more than a likeness to another story counts for coverage alone, which must not fall when more is told of one of them.
        points = [.. points.Where(point => point.Entry.Narrative is not { } story || narratives.Tells(story, point.Verdict.At) || judged?.Points.ContainsKey(point.Entry.Criterion.Id) is true)];
        var response = judged?.Response ?? ResponseClassifier.Classify(Answer.Guarded, question.StarExpected);
        if (response is ResponseType.Opinion or ResponseType.SelfDescription or ResponseType.PseudoStory && !question.IsPersonal && ToldCase(points)) response = ResponseType.Exemplification;
        var echo = QuestionEcho.Of(question, Answer);
        var account = question.IsPersonal ? SelfAccount.Of(question, Answer) : null;
        if (Answer.Guarded.Unusable is null && told.Sum() < LeastTold && !points.Any(point => point.Verdict.Credit > 0 && (point.Entry.Importance is Importance.Core || point.Verdict.Verdict is Verdict.Met && point.Entry.Narrative is null))
            && account?.IsGiven is not true && !OnTopic(response, echo)) response = ResponseType.OffTopic;
        if (Used.Count == 0 && coverage == 0 && account?.IsOwn is not true && !SaysPlan() && TurnsTheQuestionRound(echo)) response = ResponseType.NoAnswer;
        return new(question, Answer, judged?.Star ?? star, response, echo, NamedTopic.IsMissed(preparation, question, narratives.Main, Answer), preparation.StoriesFor(question), Used, narratives.Main, MainShare(), Touched, points, Shown(), Facts, coverage, account, weakness, MethodAccount.Of(question, Answer));
    }

    /// <param name="judged">As in <see cref="Find"/>.</param>
    public Evaluation Conclude(Judgement? judged = null)
    {
        var guarded = Answer.Guarded;
        var flags = turns.Count > 1 && AnswerGuard.AsksBack(SentenceSplitter.Split(turns[^1].Text)) ? [.. guarded.Flags.Append(AskedBack.Flag).Distinct()] : guarded.Flags;
        var findings = Find(judged);
        var response = findings.Response;
        var dimensions = guarded.Unusable is null && response is not ResponseType.OffTopic and not ResponseType.NoAnswer
            ? (judged?.Ratings ?? JudgedRatings.None).Over(DimensionRater.Rate(findings)) : new Dimensions(1, 1, 1, 1, 1, 1);
        // Whatever an answer beside the matter tells is no part of a story.
        var scores = response is ResponseType.OffTopic ? new StarScores(0, 0, 0, 0) : DimensionRater.Star(findings);
        var headline = ScoreScheme.Combine(dimensions, question.StarExpected, Gates(findings, scores, dimensions));
        var criteria = findings.Points
            // Of a story that may not be the one told, nothing is missing.
            .Where(point => point.Verdict.Verdict is not Verdict.Missed || point.Entry.Importance is not Importance.Bonus && (point.Entry.Narrative is not { } story || narratives.Meant.Contains(story)))
            .Select(point => Result(point.Entry, point.Verdict, judged)).ToArray();
        var evaluation = new Evaluation(
            judged?.Engine ?? AnswerGrader.Engine, EvaluationStatus.Scored, null, headline.Overall, headline.Score, dimensions.Rounded(), criteria, question.IsPersonal ? null : scores, question.IsPersonal ? null : Shares(findings), response,
            Used, Facts, flags, DeliveryMeter.Measure(guarded.Sentences), null, rubric.Hash, judged?.PromptHash, judged?.Fallback) { SetAside = guarded.SetAside };
        return evaluation with { Feedback = FeedbackWriter.Write(preparation, question, evaluation) };
    }

    // "Eight people from the floor", where the point about the group of 8 is told.
    private bool IsNoted(FactFinding finding)
    {
        var said = Numbers.Find(finding.Quote).Select(quantity => quantity.Value).ToArray();
        return Points.Any(point => point.Verdict.Credit > 0 && Answer.Covers(point.Verdict.At, finding.Sentence) && said.All(Numbers.Find(point.Entry.Criterion.Text).Select(quantity => quantity.Value).Contains));
    }

    private PointVerdict Settle(RubricCriterion entry)
    {
        var verdict = ContradictionCheck.Apply(entry.Criterion, Judge(entry.Criterion), Facts, preparation, Answer);
        // "Emails at eleven in the evening" in a reason to leave is a likeness to some story, and tells nothing of it.
        if (question.IsPersonal && entry.Narrative is not null && verdict.Uncertain) return PointVerdict.Missed;
        // Nobody defends a regret in a plan or a motive: "not change anything at first" and "I wouldn't change anything" are one.
        if (question.IsPersonal && verdict.Verdict is Verdict.Contradicted) verdict = verdict with { Verdict = Verdict.Met };
        // A bonus is for a point clearly made in passing; half of one is noise.
        return entry.Importance is Importance.Bonus && !narratives.Credited.Contains(entry.Criterion.Owner) && verdict.Verdict is not Verdict.Met ? PointVerdict.Missed : verdict;
    }

    private PointVerdict Judge(Criterion criterion, Func<ReadSentence, bool>? admit = null)
    {
        var profile = preparation.ProfileOf(criterion);
        if (criterion.Kind is CriterionKind.Facet
            && FacetDetectors.Judge(criterion, Answer, sentence => (admit?.Invoke(sentence) ?? true) && told[IndexOf(sentence)] >= VerdictJudge.Hint) is { } facet) return facet;
        return judge.Judge(profile, admit);
    }

    private double Credit(RubricCriterion entry, PointVerdict verdict)
    {
        if (entry.Importance is not Importance.Core || verdict.Credit == 0 || turns.All(turn => !IsNudge(turn))) return verdict.Credit;
        var unprompted = Judge(entry.Criterion, sentence => !IsNudge(turns[sentence.Turn])).Credit;
        return Math.Min(verdict.Credit, unprompted + Math.Max(0, verdict.Credit - unprompted) / 2);
    }

    // Figures and outcomes are held against the notes by rules, whoever judged the point. A model shows where the point is told: a figure said elsewhere is of something else.
    private PointVerdict Overrule(RubricCriterion entry, PointVerdict byRules, Judgement judged) =>
        judged.Points.TryGetValue(entry.Criterion.Id, out var verdict)
            ? ContradictionCheck.Apply(entry.Criterion, verdict.Verdict, [.. Facts.Where(fact => Answer.Covers(verdict.Verdict.At, fact.Sentence))], preparation, Answer)
            : byRules;

    private CriterionResult Result(RubricCriterion entry, PointVerdict verdict, Judgement? judged)
    {
        var criterion = entry.Criterion;
        var own = judged?.Points.GetValueOrDefault(criterion.Id);
        (string? Quote, int? Sentence) evidence = verdict.Verdict is Verdict.Missed ? (null, null)
            : own is not null ? (own.Quote, own.Sentence)
            : QuoteFinder.Cut(Answer, aligner, preparation.ProfileOf(criterion), verdict.At);
        return new(criterion.Id, criterion.Owner, criterion.Kind, entry.Weight, criterion.Text, criterion.File, criterion.Lines,
            verdict.Verdict, verdict.Uncertain, evidence.Quote, evidence.Sentence, ByRules: judged is not null && own is null);
    }

    private IEnumerable<string> Prepared() => rubric.Criteria.Where(entry => entry is { Narrative: null, Importance: Importance.Core }).Select(entry => entry.Criterion.Owner).Distinct();

    // A remark is no part of a story, nor does it stand between two of them.
    private static StarSegmentation Segment(AnswerReading answer)
    {
        var told = StarSegmenter.Label([.. answer.Told.Select(sentence => sentence.Sentence)]);
        var labels = new Queue<StarLabel>(told.Labels);
        return told with { Labels = [.. answer.Sentences.Select(sentence => sentence.IsRemark ? StarLabel.None : labels.Dequeue())] };
    }

    // What a point of the notes says to be there takes up room: a result told in the middle of a deed is no "result 0 %".
    private StarShares Shares(AnswerFindings findings)
    {
        StarLabel[] labels = [.. findings.Star.Labels];
        foreach (var (entry, verdict) in findings.Points)
        {
            var label = entry.Criterion.Kind switch { CriterionKind.Context => StarLabel.Situation, CriterionKind.Role => StarLabel.Task, CriterionKind.Impact => StarLabel.Result, CriterionKind.Learning => StarLabel.Learning, _ => StarLabel.None };
            if (verdict.Verdict is Verdict.Met && label is not StarLabel.None && !labels.Contains(label)) labels[verdict.At.First + verdict.At.Count - 1] = label;
        }
        return labels.SequenceEqual(findings.Star.Labels) ? findings.Star.Shares : StarSegmentation.SharesOf(labels, [.. Answer.Sentences.Select(sentence => sentence.Sentence)]);
    }

    // Only these two point the candidate at what is missing; every other probe is neutral.
    private static bool IsNudge(AnswerTurn turn) => turn.PromptedBy is FollowUpType.CoveragePoint or FollowUpType.Rescue;

    private int IndexOf(ReadSentence sentence)
    {
        for (var i = 0; i < Answer.Sentences.Count; i++)
            if (ReferenceEquals(Answer.Sentences[i], sentence)) return i;
        return -1;
    }

    private static IReadOnlyList<int> TurnStarts(IReadOnlyList<AnswerTurn> turns)
    {
        var starts = new List<int>(turns.Count);
        var at = 0;
        foreach (var turn in turns)
        {
            starts.Add(at);
            at += turn.Text.Length + AnswerText.TurnSeparator.Length;
        }
        return starts;
    }

    private IEnumerable<RubricCriterion> Applicable() => rubric.Criteria
        .Where(entry => entry.Narrative is null || narratives.Credited.Contains(entry.Narrative))
        .GroupBy(entry => entry.Criterion.Id)
        .Select(group => group.MaxBy(entry => entry.Weight)!);

    // The label of a facet says what is asked for, so that naming it tells nothing.
    private double[] Told() => Told(preparation.ToldNarratives.SelectMany(preparation.ProfilesOf)
        .Concat(rubric.Criteria.Where(entry => entry.Narrative is null && entry.Importance is Importance.Core && entry.Criterion.Kind is not CriterionKind.Facet).Select(entry => preparation.ProfileOf(entry.Criterion)))
        .DistinctBy(profile => profile.Criterion.Id));

    private double MainShare()
    {
        var tells = Told(narratives.Main.SelectMany(preparation.ProfilesOf));
        var said = Enumerable.Range(0, tells.Length).Where(i => !Answer.Sentences[i].IsRemark).ToArray();
        return said.Length > 0 ? said.Count(i => tells[i] >= VerdictJudge.Hint) / (double)said.Length : 0;
    }

    private double[] Told(IEnumerable<CriterionProfile> points)
    {
        var best = new double[Answer.Sentences.Count];
        foreach (var profile in points)
        {
            var scores = aligner.Scores(profile, surely: true);
            for (var i = 0; i < best.Length; i++) best[i] = Math.Max(best[i], scores[i]);
        }
        return best;
    }

    // What happened is worth telling although the notes do not hold it; half as much as what they hold, so that the notes' own words pay.
    private double[] Shown() => [.. told.Zip(Answer.Sentences, (byNotes, sentence) => Math.Max(byNotes, Unheard * sentence.Narration))];

    private const double Unheard = .5;

    // Added up over the sentences, how well any point of the notes has to be told for an answer to be surely about them.
    private const double LeastTold = .5;

    // Without a point of the notes: on topic is who speaks of what was asked, or in words of the user's own field. Whoever was asked for
    // what happened may tell what the notes do not hold yet; notes without a story hold nothing to tell one from another by.
    private bool OnTopic(ResponseType response, QuestionEcho echo)
    {
        const double LeastFamiliarity = .8;
        if (response is ResponseType.Story or ResponseType.Exemplification && preparation.ToldNarratives.Count == 0 || response is ResponseType.Story && question.StarExpected is StarExpectation.Full) return true;
        // Whoever names a trait of theirs has answered, though without proof.
        if (question.Type is QuestionType.SelfView && response is ResponseType.SelfDescription or ResponseType.Opinion && SelfAccount.Speaks(Answer)) return true;
        if (SaysPlan() || weakness is not null) return true;
        // What somebody thinks of what was asked, does about it or did once is an answer, if a poor one; what is left beside an attack is none.
        if (echo.Heard > 0 && Answer.Guarded.SetAside.Count == 0
            && (response is not (ResponseType.SelfDescription or ResponseType.Opinion) || Answer.Sentences.Any(sentence => ResponseClassifier.Claims(sentence.Sentence)))) return true;
        // Where nobody claims anything, or talks to the grader, one sentence that names what was asked makes no answer of the rest.
        return echo.Sentences > 1 && (echo.Heard >= 2 || echo.IsThemed) || Answer.Familiarity >= LeastFamiliarity;
    }

    /// <summary>Ids of the areas in use that list several traits, where one of them is told and nobody asked for more: the others are not missing.</summary>
    private HashSet<string> ListsOfTraits(IReadOnlyList<(RubricCriterion Entry, PointVerdict Verdict)> points) =>
        question.Type is QuestionType.SelfView && !PersonalAnswers.AsksForTrait(question.AskAs) ? []
        : [.. preparation.Outline.Areas.Where(area => narratives.Credited.Contains(area.Id) && PersonalAnswers.ListsTraits(area.Title) && points.Any(point => point.Entry.Criterion.Owner == area.Id && point.Verdict.Credit > 0)).Select(area => area.Id)];

    // Whoever is asked what they would do, and says it, has answered.
    private bool SaysPlan() => question.AsksForPlan && SelfAccount.Plans(Answer);

    // Half of what is said is what was asked, again and again; nothing happens in the rest, and hardly a word is one's own.
    private bool TurnsTheQuestionRound(QuestionEcho echo) =>
        echo is { Words: > 0, Sentences: > 1 } && 2 * echo.Sentences >= Answer.Sentences.Count && told.Sum() < LeastTold && star.Scores.Sum() <= 1
        && OwnWords * SelfAccount.ParticularsOf(Answer.Sentences.Select(sentence => sentence.Sentence.Tokens), Tokenizer.ContentStems(question.AskAs)) < Answer.Sentences.Sum(sentence => sentence.Sentence.Tokens.Count);

    // Of so many words of honest talk, however general, one is the speaker's own.
    private const int OwnWords = 12;

    // A deed or an outcome of a story that the answer is about, told as what happened.
    private bool ToldCase(IReadOnlyList<(RubricCriterion Entry, PointVerdict Verdict)> points) => points.Any(point =>
        point.Verdict.Verdict is Verdict.Met && point.Entry.Criterion.Kind is CriterionKind.Action or CriterionKind.Impact && point.Entry.Narrative is { } story && narratives.Meant.Contains(story)
        && Answer.Sentences.Skip(point.Verdict.At.First).Take(point.Verdict.At.Count).Any(sentence => OwnershipCues.ActsAsI(sentence) || OwnershipCues.ActsAsWe(sentence)));

    // A weakness is shown by a case of the notes in which it cost something, by what has changed since, or by what the notes have learned of it.
    private bool ShowsTrait(AnswerFindings findings) =>
        weakness is not null || question.Type is QuestionType.SelfView && findings.Used.Count > 0 && (findings.AnyPoint(CriterionKind.Learning, Verdict.Met) || Answer.Sentences.Any(sentence => OwnershipCues.OwnsMiss(sentence) || ChangeSince.In(sentence.Sentence) || OwnershipCues.HasHabit(sentence)));

    private ScoreGates Gates(AnswerFindings findings, StarScores scores, Dimensions dimensions)
    {
        var contradicted = Facts.Where(fact => fact.Status is FactStatus.Contradicted).ToArray();
        var reversed = contradicted.Any(finding => preparation.Outline.Facts.Any(fact => fact.Id == finding.Id
            && fact.Kind is FactKind.Outcome or FactKind.Negation or FactKind.Stance));
        return new(
            Unusable: Answer.Guarded.Unusable is not null || findings.Response is ResponseType.NoAnswer or ResponseType.OffTopic,
            // A deed or an outcome of the notes is an example however little of the answer tells it.
            NoExample: !ShowsTrait(findings) && (scores.Sum() <= .5
                || findings.Response is ResponseType.Opinion or ResponseType.SelfDescription && !scores.IsCase() && !findings.AnyPoint(CriterionKind.Action, Verdict.Met) && !findings.AnyPoint(CriterionKind.Impact, Verdict.Met)),
            NoResult: scores.R == 0,
            NoReflection: dimensions.Reflection < 2,
            Material: contradicted.Count(finding => finding.Severity is FactSeverity.Material),
            Reversed: reversed || findings.Contradicts,
            Minor: contradicted.Count(finding => finding.Severity is FactSeverity.Minor));
    }
}
