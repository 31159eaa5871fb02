using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Documented points to criteria: those of narratives, and the hints and facets of questions.</summary>
internal static partial class CriterionExtractor
{
    public static IEnumerable<Criterion> Of(NarrativeDraft draft, StableIds ids) =>
        from passage in draft.Passages
        where passage.IsPoint && !Placeholders.IsNothingElse(passage.Text, passage.Cues) && !Placeholders.IsRemark(passage.Text)
            && !(PersonalAnswers.IsAbout(draft.Narrative.Title) && Warning().IsMatch(passage.Text))
        let narrative = draft.Narrative
        select new Criterion(Id(ids, passage.Kind, narrative.Id, passage.Text), narrative.Id, passage.Kind, passage.Text, narrative.File, passage.Lines);

    public static IEnumerable<Criterion> Of(Question question, StableIds ids) =>
        question.Hints.Where(hint => !Warning().IsMatch(hint.Text)).Select(hint => (Kind: CriterionKind.Hint, Note: hint))
            .Concat(question.Probes.Select(probe => (Kind: CriterionKind.Facet, Note: probe)))
            .OrderBy(point => point.Note.Line)
            .Select(point => new Criterion(
                Id(ids, point.Kind, question.Id, point.Note.Text), question.Id, point.Kind, point.Note.Text, question.File, [LineRange.At(point.Note.Line)]));

    /// <summary>What its author means not to say is nothing to get across: "not because of the hours", "don't mention Stephen", "… but don't say that first".</summary>
    [GeneratedRegex(@"^\W*(?:not because of\b|not:|(?:do not|don['’]?t|never|avoid|no)\b(?: (?:to|ever))? ?(?:say|saying|mention(?:ing)?|talk(?:ing)? about|bring(?:ing)? up|blam(?:e|ing)|nam(?:e|ing)|bad[- ]?mouth(?:ing)?|complain(?:ing)?|sound(?:ing)?)\b)[^.;]*$|\bbut (?:do not|don['’]?t|never) (?:say|mention|tell|use|lead with|bring up)\b[^.;]*\W*$|\((?:do not|don['’]?t|never) (?:say|mention)\b[^)]*\)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    private static string Name(CriterionKind kind) => Names[(int)kind];

    private static readonly string[] Names = [.. Enum.GetNames<CriterionKind>().Select(name => name.ToLowerInvariant())];

    private static string Id(StableIds ids, CriterionKind kind, string owner, string text) =>
        ids.Next(Name(kind), [owner], text);
}
