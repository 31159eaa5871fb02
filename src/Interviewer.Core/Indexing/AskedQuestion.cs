using System.Collections.Frozen;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>A question as ranking reads it: the stems to look for, and the competencies it asks for.</summary>
internal sealed class AskedQuestion
{
    private const double HintWeight = .5;

    /// <summary>For what only the group or a probe says, while the question itself names a competency.</summary>
    private const double SideWeight = .25;

    /// <summary>For a word that is already counted as a cue.</summary>
    private const double CueWordWeight = .2;

    private const double CommonWordWeight = .35;

    /// <summary>For a setting beside anything else that is asked for: "a colleague who was struggling" is not about teamwork.</summary>
    private const double SettingWeight = .25;

    /// <summary>What interviewers say around the point of a question; in a story these words mean nothing.</summary>
    private static readonly FrozenSet<string> Framing = Tokenizer.Tokenize("""
        tell describe talk explain give share walk discuss think example instance time times situation case occasion experience particular specific
        particularly recent last previous job role roles work worked working handle handled deal dealt approach encountered say like feel happened
        others outside someone something two three set project
        """).Select(token => token.Stem).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, double> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> titleWords = new(StringComparer.Ordinal);
    private readonly Dictionary<Competency, double> competencies = [];

    public AskedQuestion(Question question)
    {
        Read(question.Text, 1, 1);
        // "What was it like working with them?" says nothing without its group; with it, "them" are the previous teams.
        var side = competencies.Count == 0 ? 1 : SideWeight;
        Read(question.AskAs, side, side);
        if (question.Group is { } group) Read(group, SideWeight, side);
        foreach (var hint in question.Hints) Read(hint.Text, HintWeight, HintWeight);
        // Probes say what an answer covers ("root cause", "metrics"), not what it is about: their words would find any tidy story.
        foreach (var probe in question.Probes) Read(probe.Text, 0, SideWeight);
        HasHints = question.Hints.Count > 0;
        WantsFailure = question.Type is QuestionType.Failure || Asks("failure");
        WantsEvents = question.StarExpected is StarExpectation.Full || question.Type is QuestionType.Remit;
        WantsAreas = competencies.Any(asked => asked.Key.SuitsAreas && asked.Value == 1);
    }

    /// <summary>Stems to look for in a story, and how much each matters, 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> Words => words;

    /// <summary>Stems to look for in a title. A title with the words of a phrase cue means the phrase; a story only meets them by chance.</summary>
    public IReadOnlyDictionary<string, double> TitleWords => titleWords;

    public IReadOnlyDictionary<Competency, double> Competencies => competencies;

    public bool HasHints { get; }

    public bool WantsFailure { get; }

    /// <summary>What happened, rather than how the author is or goes about things.</summary>
    public bool WantsEvents { get; }

    /// <summary>An improvement area answers it at least as well as a story.</summary>
    public bool WantsAreas { get; }

    public bool Asks(string competency) => competencies.Any(asked => asked.Key.Name == competency && asked.Value == 1);

    private void Read(string text, double wordWeight, double cueWeight)
    {
        var tokens = Tokenizer.Tokenize(text);
        var cues = Language.Competencies.AskedIn(tokens);
        var namesMore = cues.Any(cue => !cue.Competency.IsSetting);
        foreach (var cue in cues) Raise(competencies, cue.Competency, namesMore && cue.Competency.IsSetting ? cueWeight * SettingWeight : cueWeight);
        foreach (var token in tokens.Where(token => token.IsContent && !Framing.Contains(token.Stem)))
        {
            var weight = CommonWords.Contains(token.Stem) ? wordWeight * CommonWordWeight : wordWeight;
            Raise(titleWords, token.Stem, weight);
            var longest = cues.Where(cue => cue.Stems.Contains(token.Stem)).Select(cue => cue.Stems.Length).DefaultIfEmpty().Max();
            Raise(words, token.Stem, weight * (longest switch { 0 => 1, 1 => CueWordWeight, _ => 0 }));
        }
    }

    private static void Raise<TKey>(Dictionary<TKey, double> weights, TKey key, double weight) where TKey : notnull
    {
        if (weight > weights.GetValueOrDefault(key)) weights[key] = weight;
    }
}
