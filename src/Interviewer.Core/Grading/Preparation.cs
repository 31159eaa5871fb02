using System.Collections.Concurrent;
using System.Collections.Frozen;
using Interviewer.Indexing;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Everything derived from one version of the notes: outline, story ranking, rubrics. Immutable and thread-safe; built once and
/// shared by every interview on that version.
/// </summary>
public sealed class Preparation
{
    private readonly StoryRanker ranker;
    private readonly RubricBuilder rubrics;
    private readonly FrozenDictionary<string, CriterionProfile> profiles;
    private readonly FrozenDictionary<string, CriterionProfile[]> byOwner;
    private readonly FrozenDictionary<string, CriterionProfile> titles;
    private readonly IReadOnlyDictionary<string, NarrativeWords> words;
    private readonly ConcurrentDictionary<string, IReadOnlyList<StoryMatch>> ranked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Rubric> built = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Gap>> gaps;

    private Preparation(NotesOutline outline)
    {
        Outline = outline;
        ranker = new(outline);
        rubrics = new(outline);
        var own = SynonymClusters.Read(new StringReader(outline.Synonyms), ',');
        Weights = TermWeights.From(outline.Criteria, own);
        Pasted = new([.. outline.Criteria.Select(criterion => criterion.Text)]);
        Criterion[] titles = [.. outline.Narratives.Select(TitlePoint)];
        Vocabulary = new(outline.Criteria.Concat(titles).SelectMany(criterion => Terms.OfNote(criterion.Text, own)).Select(term => term.Stem), own);
        this.titles = titles.ToFrozenDictionary(title => title.Owner, title => CriterionProfile.From(title, Weights, Vocabulary), StringComparer.Ordinal);
        profiles = outline.Criteria.DistinctBy(criterion => criterion.Id)
            .Select(criterion => CriterionProfile.From(criterion, Weights, Vocabulary))
            .ToFrozenDictionary(profile => profile.Criterion.Id, StringComparer.Ordinal);
        byOwner = profiles.Values.GroupBy(profile => profile.Criterion.Owner)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(profile => profile.Criterion.Lines[0].First).ToArray(), StringComparer.Ordinal);
        ToldNarratives = [.. outline.Narratives.Where(narrative => narrative.CanBeTold).Select(narrative => narrative.Id)];
        words = NarrativeWords.Of(ToldNarratives.Select(id => (id, ProfilesOf(id).Append(TitleOf(id)))));
        gaps = new(() => [.. outline.Gaps, .. new StoryGaps(outline, ranker).Find()]);
    }

    public static Preparation From(IReadOnlyList<NoteText> files) => From(NotesParser.Parse(files));

    public static Preparation From(NotesOutline outline) => new(outline);

    public NotesOutline Outline { get; }

    /// <summary>The outline's gaps and those that only ranking shows: questions without a story, over-used stories.</summary>
    public IReadOnlyList<Gap> Gaps => gaps.Value;

    internal TermWeights Weights { get; }

    internal NoteVocabulary Vocabulary { get; }

    internal PastedNotes Pasted { get; }

    /// <summary>Ids of the stories and improvement areas: what an answer can tell.</summary>
    internal IReadOnlyList<string> ToldNarratives { get; }

    /// <summary>Every story and improvement area, best first.</summary>
    public IReadOnlyList<StoryMatch> StoriesFor(Question question) => ranked.GetOrAdd(question.Id, _ => ranker.Rank(question));

    /// <summary>Those of which something speaks for the question, best first; none when no story answers it or none is asked for.</summary>
    public IEnumerable<StoryMatch> FittingStories(Question question) => question.IsPersonal ? [] : StoriesFor(question).Where(match => match.Fits);

    /// <summary>The story to tell when asked; null when none is held or none is asked for. A strength is not shown by what went wrong.</summary>
    public Narrative? BestFor(Question question)
    {
        var ranked = FittingStories(question).Select(match => Outline.Narratives.First(narrative => narrative.Id == match.StoryId));
        var strength = Competencies.AskedBy(question.AskAs) is var asked && asked.Contains("strengths") && !asked.Contains("failure");
        return ranked.FirstOrDefault(narrative => !strength || !Competencies.AskedBy(narrative.Title).Contains("failure"));
    }

    public Rubric RubricFor(Question question) =>
        built.GetOrAdd(question.Id, _ => rubrics.Build(question, question.IsPersonal ? null : StoriesFor(question).FirstOrDefault()?.StoryId));

    /// <summary>By id, text, ask-as wording, then nearest by content stems; otherwise a question used as given.</summary>
    public Question FindQuestion(string idOrText) => QuestionFinder.Find(Outline.Questions, idOrText);

    internal CriterionProfile ProfileOf(Criterion criterion) => profiles[criterion.Id];

    internal IReadOnlyList<CriterionProfile> ProfilesOf(string owner) => byOwner.GetValueOrDefault(owner, []);

    /// <summary>A narrative's title as a point to align: whoever names it tells of it.</summary>
    internal CriterionProfile TitleOf(string narrative) => titles[narrative];

    internal NarrativeWords WordsOf(string narrative) => words[narrative];

    internal IReadOnlySet<int> NoteStemsOf(string text) =>
        Terms.OfAnswer(Tokenizer.Tokenize(text), Vocabulary.Own).SelectMany(term => Vocabulary.Matches(term.Stem)).Where(match => match.Likeness >= .9).Select(match => match.Id).ToHashSet();

    private static Criterion TitlePoint(Narrative narrative) => new(narrative.Id, narrative.Id, CriterionKind.Context, narrative.Title, narrative.File, narrative.Lines);
}
