using Interviewer.Language;

namespace Interviewer.Indexing;

/// <summary>How strongly each story shows each competency: 0 to 1 within a competency, more when the title names it.</summary>
internal sealed class CompetencyStrengths
{
    private const double TitleBonus = .6;

    /// <summary>A phrase is a surer sign than a word.</summary>
    private const double PhraseWeight = 1.5;

    /// <summary>Words added to every length, so that a two-line note with one cue does not look like a specialist.</summary>
    private const double LengthOffset = 60;

    /// <summary>What a short story reaches with two or three cues that no other has: one cue alone is no sure sign, even where no story has more.</summary>
    private const double Sure = .15;

    private readonly double[][] strengths;

    public CompetencyStrengths(IReadOnlyList<StoryProfile> stories)
    {
        var holding = stories.SelectMany(story => story.Shows.Keys).CountBy(cue => cue).ToDictionary();
        strengths = [.. stories.Select(story => Raw(story, cue => Math.Log(1 + (stories.Count + .5) / (holding[cue] + .5))))];
        var sure = Sure * Math.Log(1 + (stories.Count + .5) / 1.5);
        for (var c = 0; c < Competencies.All.Count; c++)
        {
            var best = strengths.Select(story => story[c]).DefaultIfEmpty().Max();
            if (best < sure) best = Math.Sqrt(best * sure);
            if (best == 0) continue;
            foreach (var story in strengths) story[c] /= best;
        }
        for (var i = 0; i < stories.Count; i++)
            foreach (var competency in stories[i].TitleAsks) strengths[i][competency.Number] += TitleBonus;
    }

    /// <summary>Mean strength of each story over the competencies that a question asks for.</summary>
    public double[] For(IReadOnlyDictionary<Competency, double> asked)
    {
        var total = asked.Values.Sum();
        return [.. strengths.Select(story => total == 0 ? 0 : asked.Sum(entry => entry.Value * story[entry.Key.Number]) / total)];
    }

    private static double[] Raw(StoryProfile story, Func<CompetencyCue, double> idf)
    {
        var raw = new double[Competencies.All.Count];
        foreach (var (cue, count) in story.Shows)
            raw[cue.Competency.Number] += idf(cue) * count / (count + 1) * (cue.Stems.Length > 1 ? PhraseWeight : 1);
        // Long stories meet cues by chance: the square root takes half of that advantage back.
        var length = Math.Sqrt(LengthOffset + story.Stems.Values.Sum());
        return Array.ConvertAll(raw, value => value / length);
    }
}
