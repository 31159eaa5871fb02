using System.Text.Json;
using System.Text.RegularExpressions;
using Interviewer.Grading;
using Interviewer.Models;

namespace Interviewer.Interviews;

/// <summary>
/// The offline interviewer's wordings for follow-ups, from <c>prompts/offline-follow-ups.md</c>. Strict: an unknown heading or
/// variable, a kind without a wording that always works, or other braces than {{ variable }} are an error with its line when it is loaded.
/// </summary>
public sealed partial class Phrasebook
{
    public const string FileName = "offline-follow-ups.md";

    /// <summary>Longer questions are hard to keep in mind while answering them.</summary>
    private const int MaximumWords = 30;

    private readonly IReadOnlyDictionary<FollowUpType, IReadOnlyList<Wording>> wordings;

    private Phrasebook(string hash, IReadOnlyDictionary<FollowUpType, IReadOnlyList<Wording>> wordings) =>
        (Hash, this.wordings) = (hash, wordings);

    /// <summary>Content hash of the prompt file.</summary>
    public string Hash { get; }

    /// <param name="folder">The <c>prompts</c> folder.</param>
    /// <exception cref="InterviewerException">The file is absent or not as described; the message names the line.</exception>
    public static Phrasebook Load(string folder)
    {
        var prompt = PromptFile.Load(folder, FileName);
        var read = new Dictionary<FollowUpType, List<Wording>>();
        List<Wording>? section = null;
        foreach (var (index, line) in prompt.Body.Split('\n').Index())
        {
            var at = $"{prompt.Path} line {prompt.BodyLine + index}";
            if (line.StartsWith("## ", StringComparison.Ordinal)) read[Kind(line[3..].Trim(), at)] = section = [];
            else if (line.StartsWith("- ", StringComparison.Ordinal) && section is not null) section.Add(Wording.Parse(line[2..].Trim(), prompt, at));
            else if (!string.IsNullOrWhiteSpace(line)) throw new InterviewerException($"{at}: expected a heading (## reflection) or a wording (- …).");
        }
        foreach (var type in Enum.GetValues<FollowUpType>())
            if (read.GetValueOrDefault(type) is not { Count: > 0 }) throw new InterviewerException($"{prompt.Path}: there is no wording for {Name(type)}.");
        if (prompt.Variables.Keys.Except(read.Values.SelectMany(list => list).SelectMany(wording => wording.Variables)).FirstOrDefault() is { } unused)
            throw new InterviewerException($"{prompt.Path}: the variable {unused} is declared but no wording uses it.");
        return new(prompt.Hash, read.ToDictionary(pair => pair.Key, IReadOnlyList<Wording> (pair) => pair.Value));
    }

    /// <summary>
    /// A wording whose variables all have a value, picked by <paramref name="variety"/>. Those that use the candidate's own words
    /// come before those that would fit any answer, and new ones before those that <paramref name="earlier"/> follow-ups used. Null
    /// when no wording gives one question of at most <see cref="MaximumWords"/> words.
    /// </summary>
    public string? Word(FollowUpType type, IReadOnlyDictionary<string, string> values, int variety, IReadOnlyCollection<string> earlier)
    {
        var all = wordings[type];
        var start = (int)((uint)variety % all.Count);
        return Enumerable.Range(0, all.Count).Select(i => all[(start + i) % all.Count])
            .Where(wording => wording.Variables.All(values.ContainsKey))
            .OrderBy(wording => earlier.Any(wording.Worded))
            .ThenByDescending(wording => wording.Variables.Count)
            .Select(wording => wording.Render(values))
            .FirstOrDefault(IsOneShortQuestion);
    }

    private static bool IsOneShortQuestion(string text) =>
        text.Count(letter => letter is '?') == 1 && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MaximumWords;

    private static FollowUpType Kind(string heading, string at) =>
        Enum.GetValues<FollowUpType>().Where(type => Name(type) == heading).Select(type => (FollowUpType?)type).SingleOrDefault()
        ?? throw new InterviewerException($"{at}: '{heading}' is no kind of follow-up; known are {string.Join(", ", Enum.GetValues<FollowUpType>().Select(Name))}.");

    private static string Name(FollowUpType type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.ToString());

    /// <param name="Fixed">What stands before, between and behind its variables, in their order.</param>
    private sealed partial record Wording(IReadOnlyList<string> Variables, string[] Fixed)
    {
        public static Wording Parse(string text, PromptFile prompt, string at)
        {
            var names = Variable().Matches(text).Select(match => match.Groups["name"].Value).ToList();
            var around = Plain(text);
            if (around.Any(piece => piece.AsSpan().ContainsAny('{', '}'))) throw new InterviewerException($"{at}: in a wording only {{{{ variable }}}} may stand in braces.");
            if (names.Except(prompt.Variables.Keys).FirstOrDefault() is { } unknown)
                throw new InterviewerException($"{at}: the variable {unknown} is not declared in the front matter.");
            return new(names, around);
        }

        private static string[] Plain(string text)
        {
            List<string> pieces = [];
            foreach (var piece in Variable().EnumerateSplits(text)) pieces.Add(text[piece]);
            return [.. pieces];
        }

        /// <summary>Whether the text may be this wording with its variables filled in. By hand: an expression for each wording took half of the program's start.</summary>
        public bool Worded(string text)
        {
            if (Fixed is [var whole]) return text == whole;
            if (!text.StartsWith(Fixed[0], StringComparison.Ordinal) || !text.EndsWith(Fixed[^1], StringComparison.Ordinal)) return false;
            var at = Fixed[0].Length;
            foreach (var between in Fixed[1..^1])
            {
                // A variable is never empty; where what follows it stands first leaves the most for the rest.
                var found = at < text.Length ? text.IndexOf(between, at + 1, StringComparison.Ordinal) : -1;
                if (found < 0) return false;
                at = found + between.Length;
            }
            return at < text.Length - Fixed[^1].Length;
        }

        public string Render(IReadOnlyDictionary<string, string> values) =>
            Fixed[0] + string.Concat(Variables.Zip(Fixed[1..], (name, behind) => values[name] + behind));

        [GeneratedRegex(@"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.ExplicitCapture)]
        private static partial Regex Variable();
    }
}
