using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>
/// Orders every story and improvement area of an outline by how well it serves a question: BM25 over stems, competency cues,
/// the title, the premise of the question, and the author's own links, which outrank everything. Pure; texts are read once.
/// </summary>
public sealed class StoryRanker
{
    /// <summary>Share of words against cues; hints are the author's own words for the answer, so their words count for more.</summary>
    private const double WordShare = .4, WordShareWithHints = .5;

    /// <summary>
    /// Share that a story takes over from a passage that links to it, and the other way round: it is that passage's example. More
    /// when the question is about the author, since an improvement area is told through the story it names.
    /// </summary>
    private const double LinkShare = .3, LinkShareOfAreas = .6;

    /// <summary>Where the scores of stories linked from the question begin.</summary>
    private const double LinkFloor = .75;

    /// <summary>Share of the order in which they are named: whoever names a first choice and a backup names them so.</summary>
    private const double OrderShare = .8;

    /// <summary>Added to the best fit before dividing by it: a weak best match does not look certain.</summary>
    private const double Doubt = .1;

    /// <summary>An improvement area answers the question for a weakness whatever words it uses.</summary>
    private const double OwnWeakness = .3;

    private readonly List<StoryProfile> stories;
    private readonly int[][] linked;
    private readonly Bm25 words;
    private readonly CompetencyStrengths strengths;

    public StoryRanker(NotesOutline outline)
    {
        var narratives = outline.Narratives.ToList();
        stories = narratives.ConvertAll(StoryProfile.Of);
        linked = Linked(narratives, outline.Links);
        words = new([.. stories.Select(story => story.Stems)], KinAmong([.. stories.SelectMany(story => story.Stems.Keys).Distinct()]));
        strengths = new(stories);
    }

    /// <summary>Every story and improvement area, best first.</summary>
    public IReadOnlyList<StoryMatch> Rank(Question question)
    {
        var fits = Fits(new(question));
        var best = fits.DefaultIfEmpty().Max() + Doubt;
        var floor = question.StoryLinks.Count > 0 ? LinkFloor : 1;
        List<string> named = [.. question.StoryLinks];
        var matches = new List<StoryMatch>(stories.Count);
        for (var i = 0; i < fits.Length; i++)
        {
            if (!IsRanked(stories[i])) continue;
            var score = fits[i] / best;
            var place = named.IndexOf(stories[i].Id);
            matches.Add(place >= 0
                ? new(stories[i].Id, floor + (1 - floor) * (OrderShare * (1 - place / (double)named.Count) + (1 - OrderShare) * score), question.CorrectedStories.Contains(stories[i].Id) ? StoryMatchSource.Override : StoryMatchSource.Link, fits[i])
                : new(stories[i].Id, floor * score, StoryMatchSource.Retrieved, fits[i]));
        }
        // A stable sort: equal scores stay in the order of the notes.
        return [.. matches.OrderByDescending(match => match.Score)];
    }

    private double[] Fits(AskedQuestion asked)
    {
        var lexical = words.Scores(asked.Words);
        var cues = strengths.For(asked.Competencies);
        var wordShare = asked.HasHints ? WordShareWithHints : WordShare;
        var linkShare = asked.WantsAreas ? LinkShareOfAreas : LinkShare;
        var alone = new double[stories.Count];
        for (var i = 0; i < alone.Length; i++)
            alone[i] = wordShare * lexical[i] + (1 - wordShare) * cues[i] + words.Share(asked.TitleWords, stories[i].Title);
        var fits = new double[stories.Count];
        for (var i = 0; i < fits.Length; i++)
            if (IsRanked(stories[i]))
                fits[i] = (alone[i] + linkShare * linked[i].Select(j => alone[j]).DefaultIfEmpty().Max()) * Premise.Holds(asked, stories[i])
                    + (asked.Asks("self-awareness") && stories[i].Kind is NarrativeKind.ImprovementArea ? OwnWeakness : 0);
        return fits;
    }

    private static bool IsRanked(StoryProfile story) => story.Kind is NarrativeKind.Story or NarrativeKind.ImprovementArea;

    // Whatever is like a common word is no sign of anything.
    private static Func<string, IEnumerable<(string Stem, double Kinship)>> KinAmong(string[] told)
    {
        var index = new KinIndex(told);
        return asked => CommonWords.Contains(asked) ? [] :
            from stem in index.Near(asked)
            let kinship = stem == asked ? 0 : SynonymLexicon.Kinship(asked, stem)
            where kinship > 0
            select (stem, kinship);
    }

    private static int[][] Linked(List<Narrative> narratives, IReadOnlyList<NoteLink> links)
    {
        var sets = narratives.ConvertAll(_ => new HashSet<int>());
        foreach (var link in links)
        {
            var to = narratives.FindIndex(narrative => narrative.Id == link.Target);
            var from = narratives.FindIndex(narrative => narrative.File == link.File && narrative.Lines.Any(lines => lines.Contains(link.Line)));
            if (to < 0 || from < 0 || to == from) continue;
            sets[to].Add(from);
            sets[from].Add(to);
        }
        return [.. sets.Select(set => set.ToArray())];
    }
}
