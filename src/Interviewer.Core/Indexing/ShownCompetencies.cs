using System.Security.Cryptography;
using System.Text;
using Interviewer.Language;

namespace Interviewer.Indexing;

/// <summary>What a passage shows, worked out when it is indexed: a search then reads the best from an index instead of looking for every cue.</summary>
internal static class ShownCompetencies
{
    /// <summary>Words added to every length, so that a line with one cue does not look like a specialist.</summary>
    private const double LengthOffset = 60;

    /// <summary>A phrase is a surer sign than a word.</summary>
    private const double PhraseWeight = 1.5;

    private static readonly Lazy<byte[]> Hash = new(() =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Competencies.AllCues.OrderBy(cue => cue.Number).Select(cue => $"{cue.Competency.Name}: {cue.Phrase}")))));

    /// <summary>Differs when the cues do: what is indexed with others is out of date.</summary>
    public static ReadOnlySpan<byte> Version => Hash.Value;

    /// <summary>Strength by competency, above 0; comparable within a competency.</summary>
    public static IReadOnlyDictionary<string, double> In(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var length = Math.Sqrt(LengthOffset + tokens.Count);
        // Each cue once: a word that is repeated is no further sign.
        return Competencies.CuesIn(tokens).Where(cue => !cue.Asks).DistinctBy(cue => cue.Number).GroupBy(cue => cue.Competency.Name)
            .ToDictionary(cues => cues.Key, cues => cues.Sum(cue => cue.Stems.Length > 1 ? PhraseWeight : 1) / length, StringComparer.Ordinal);
    }
}
