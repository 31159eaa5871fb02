using System.Globalization;
using System.Text;
using Interviewer.Notes;

namespace Interviewer.Tests.Notes;

/// <summary>An outline as a compact tree, one thing per line, for the expected side of the specs. Facets choose what is written.</summary>
internal static class OutlineText
{
    public static readonly string[] Facets = ["narratives", "parts", "criteria", "questions", "notes", "ask", "bullets", "facts", "links", "gaps", "problems", "bank"];

    public static string Write(NotesOutline outline, IReadOnlyCollection<string> facets)
    {
        var text = new StringBuilder();
        var titles = outline.Narratives.ToDictionary(narrative => narrative.Id, narrative => narrative.Title);
        foreach (var narrative in outline.Narratives.OrderBy(narrative => narrative.Lines[0].First))
        {
            if (Has("narratives")) text.AppendLine($"{Snake(narrative.Kind)} {Lines(narrative.Lines)} \"{narrative.Title}\" #{narrative.Anchor} < {string.Join(" < ", narrative.HeadingPath.Reverse())}");
            if (Has("parts")) foreach (var part in narrative.Parts) text.AppendLine($"  {Snake(part.Kind)} {Lines(part.Lines)} {part.Text}");
            if (Has("criteria")) foreach (var criterion in outline.Criteria.Where(criterion => criterion.Owner == narrative.Id)) text.AppendLine($"  {Snake(criterion.Kind)} {Lines(criterion.Lines)} {criterion.Text}");
            if (Has("facts")) foreach (var fact in outline.Facts.Where(fact => fact.Owner == narrative.Id)) text.AppendLine("  " + Fact(fact));
        }
        var bank = outline.Questions.Where(question => question.Role is QuestionRole.Bank).ToList();
        foreach (var question in outline.Questions.Except(bank))
        {
            if (Has("questions")) text.AppendLine($"{Snake(question.Role)} {question.Line} {Snake(question.Type)} {Snake(question.StarExpected)}/{question.KExpected} {question.Text}");
            if (Has("ask")) text.AppendLine($"{question.Line} {question.AskAs}");
            if (Has("notes")) foreach (var probe in question.Probes) text.AppendLine($"  probe {probe.Line} {probe.Text}");
            if (Has("notes")) foreach (var hint in question.Hints) text.AppendLine($"  hint {hint.Line} {hint.Text}");
            if (Has("notes")) foreach (var story in question.StoryLinks) text.AppendLine($"  story \"{titles[story]}\"");
            if (Has("criteria")) foreach (var criterion in outline.Criteria.Where(criterion => criterion.Owner == question.Id)) text.AppendLine($"  {Snake(criterion.Kind)} {Lines(criterion.Lines)} {criterion.Text}");
        }
        if (Has("bullets")) foreach (var bullet in outline.Bullets) text.AppendLine($"{bullet.Line} {Snake(bullet.Role)}{(bullet.Of is { } of ? $" of {of}" : "")}: {bullet.Reason}");
        if (Has("links")) foreach (var link in outline.Links) text.AppendLine($"link {link.Line} \"{link.Text}\" -> {(link.Target is null ? "nowhere" : titles[link.Target])}");
        if (Has("gaps")) foreach (var gap in outline.Gaps.Where(gap => gap.Kind is not GapKind.NoQuestions)) text.AppendLine($"{Snake(gap.Kind)} {gap.Line} {gap.Message}");
        if (Has("problems")) foreach (var problem in outline.Problems) text.AppendLine($"problem {problem.Line} {problem.Message}");
        if (Has("bank")) text.AppendLine(bank.Count == 0 ? "no built-in questions" : $"{bank.Count} built-in questions on {bank.DistinctBy(question => question.Group).Count()} competencies: {outline.Gaps.Single(gap => gap.Kind is GapKind.NoQuestions).Message}");
        return text.ToString();

        bool Has(string facet) => facets.Contains(facet);
    }

    private static string Fact(Fact fact)
    {
        var tolerance = fact.Tolerance == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ±{fact.Tolerance}");
        return $"{Snake(fact.Kind)} {fact.Line} {(fact.Negated ? "not " : "")}\"{fact.Value}\"{(fact.Unit is null ? "" : " " + fact.Unit)}{tolerance} {Snake(fact.Severity)} [{string.Join(' ', fact.HeadNouns)}]";
    }

    private static string Lines(IEnumerable<LineRange> lines) => string.Join(',', lines);

    private static string Snake(Enum value) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
