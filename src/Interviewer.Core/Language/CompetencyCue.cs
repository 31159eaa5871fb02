namespace Interviewer.Language;

/// <summary>A word or phrase by which a text shows a competency.</summary>
/// <param name="Number">Place among all cues; counts from 0.</param>
/// <param name="Phrase">As the ontology writes it.</param>
/// <param name="Asks">It stands in questions and titles; otherwise it stands in stories.</param>
internal sealed record CompetencyCue(int Number, Competency Competency, bool Asks, string Phrase, string[] Stems)
{
    /// <summary>Among the stems: stands for up to <see cref="MostWordsSkipped"/> words.</summary>
    public const string AnyWords = "*";

    public const int MostWordsSkipped = 3;
}
