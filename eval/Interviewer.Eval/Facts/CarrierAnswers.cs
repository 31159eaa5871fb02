using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Facts;

/// <summary>
/// Labelled answers as surroundings for a claim: consistent ones that tell the fact's story, without the sentences that tell the fact.
/// Where nobody told the story, the other lines of its notes stand in.
/// </summary>
internal sealed class CarrierAnswers(Preparation preparation, IReadOnlyList<LabelledAnswer> labelled)
{
    private static readonly string[] Usable = ["strong", "middling", "padded"];

    private readonly LabelledAnswer[] consistent = [.. labelled.Where(IsConsistent)];

    public static bool IsConsistent(LabelledAnswer answer) => Usable.Contains(answer.Quality)
        && answer.Facts.All(fact => fact.Status is not FactStatus.Contradicted) && answer.Criteria.All(point => point.Label is not Verdict.Contradicted);

    public SwapCase Around(Claim claim, int turn)
    {
        var owner = preparation.Outline.Narratives.FirstOrDefault(narrative => narrative.Title == claim.Fact.Story) ?? preparation.Outline.Narratives.Where(narrative => narrative.Lines.Any(range => range.Contains(claim.Fact.Line)))
            .MinBy(narrative => narrative.Lines.Sum(range => range.Last - range.First))
            ?? throw new InvalidDataException($"{claim.Fact.Id}: line {claim.Fact.Line} of {claim.Fact.Notes} is in no narrative.");
        var tellers = consistent.Where(answer => answer.Narratives.FirstOrDefault() == owner.Title).ToArray();
        return tellers.Length == 0 ? AmongNotes(claim, owner) : Inside(tellers[turn % tellers.Length], claim);
    }

    public SwapCase With(LabelledAnswer answer, Claim claim, int start, string text) =>
        new(preparation, preparation.FindQuestion(answer.Question), answer.Id, claim, text, start, start + claim.Text.Length);

    private SwapCase Inside(LabelledAnswer answer, Claim claim)
    {
        var told = answer.Facts.Where(fact => fact.Line == claim.Fact.Line).Select(fact => answer.Answer.IndexOf(fact.Quote, StringComparison.Ordinal)).Where(at => at >= 0).ToArray();
        var sentences = SentenceSplitter.Split(answer.Answer);
        var kept = sentences.Where(sentence => !told.Any(at => sentence.Start <= at && at < sentence.End)).ToList();
        var place = kept.Count == sentences.Count ? kept.Count * 2 / 3 : kept.FindIndex(sentence => sentence.Number > sentences.First(one => !kept.Contains(one)).Number);
        return Joined(preparation.FindQuestion(answer.Question), answer.Id, kept.ConvertAll(sentence => sentence.Text), place < 0 ? kept.Count : place, claim);
    }

    private SwapCase AmongNotes(Claim claim, Narrative owner)
    {
        var others = preparation.Outline.Criteria.Where(criterion => criterion.Owner == owner.Id && criterion.Lines.All(range => !range.Contains(claim.Fact.Line)))
            .Select(criterion => criterion.Text.TrimEnd('.') + ".").ToList();
        return Joined(preparation.FindQuestion($"Tell me about {owner.Title}"), owner.Title, others, others.Count / 2, claim);
    }

    private SwapCase Joined(Question question, string from, List<string> sentences, int place, Claim claim)
    {
        var start = sentences.Take(place).Sum(sentence => sentence.Length + 1);
        sentences.Insert(place, claim.Text);
        return new(preparation, question, from, claim, string.Join(' ', sentences), start, start + claim.Text.Length);
    }
}
