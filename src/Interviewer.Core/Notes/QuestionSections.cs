using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Headings that are questions, and sections that are lists of them whatever their heading says.</summary>
internal static partial class QuestionSections
{
    /// <summary>Words that announce questions, whatever else a heading says.</summary>
    public const string AboutToBeAsked = @"(?<!\bif )(?:could|may|might|will) (?:come up|be asked)|(?:they|he|she|panel|interviewers?)(?:['’]ll| will| may| might| could| can| are going to| gonna)? (?:prob(?:ably)? )?(?:ask|want to know|throw at me|grill me on)|(?:likely|bound|sure|going) to (?:be asked|ask|come up)|gonna ask";

    /// <summary>The question that a heading asks; null when it asks none.</summary>
    /// <param name="around">Inside a questions section a heading need not say "you" to be one.</param>
    public static string? Asks(NoteSection section, SectionKind around)
    {
        if (section.Level == 0 || section.Title.Length > QuestionText.Longest) return null;
        var asked = section.Reading.Asked;
        if (QuestionForm.AsksInterviewer(asked)) return null;
        return QuestionForm.AsksCandidate(asked)
            || !SectionTyper.IsKindTitle(section) && (QuestionLabel.IsAsked(section.Title) || around is SectionKind.Questions && (QuestionForm.IsAsked(asked) || QuestionForm.IsInterrogative(asked) && !QuestionForm.IsFirstPerson(asked) || QuestionForm.IsRequest(asked)))
            ? asked : null;
    }

    /// <summary>"Question:" as a heading, and the question below it: that is its title.</summary>
    public static NoteSection Titled(NoteSection section)
    {
        if (section is not { Corrected: null, Sections.Count: 0, Items: [{ Kind: NoteItemKind.Paragraph or NoteItemKind.Quote, Children.Count: 0 } asked, ..] } || asked.Text.Length > QuestionText.Longest || !QuestionLabel.IsBare(section.Title)) return section;
        var titled = new NoteSection(section.Parent, section.Level, asked.Text, section.Anchor, section.Line) { TitleLine = asked.Line, TitleLinks = asked.Links };
        titled.Items.AddRange(section.Items.Skip(1));
        return titled;
    }

    /// <param name="surely">Nearly all must ask: the heading says something else.</param>
    public static bool IsListOfQuestions(NoteSection section, bool surely)
    {
        var listed = section.Items.Where(item => item.Kind is NoteItemKind.Bullet or NoteItemKind.Paragraph && !IsMarks(item.Text)).ToList();
        if (!surely && EmployerQuestions.Are(listed)) return false;
        var asking = listed.Count(item => item.Reading.AsksCandidate && !EmbeddedQuestions.Is(item));
        if (asking >= 2 && asking >= listed.Count * (surely ? .7 : .4)) return true;
        return !surely && asking >= 2 && !section.Reading.AsksInterviewer && listed.Count(QuestionForm.MayAsk) >= listed.Count * .6;
    }

    /// <summary>Whether a line of the author's own, or a heading that says what will be asked, stands above a section's questions.</summary>
    public static bool Announces(NoteSection section) => section.Shown is SectionKind.Questions || Announces(section.Title);

    public static bool Announces(string title) => WillBeAsked().IsMatch(title);

    /// <summary>Whether what a line names, or stands above, is a list of questions.</summary>
    public static bool AreQuestions(string title, IReadOnlyList<NoteItem> items)
    {
        if (items.Count < 2 || QuestionForm.AsksInterviewer(title) || EmployerQuestions.Are(items)) return false;
        var asking = items.Count(QuestionForm.MayAsk);
        return asking >= items.Count * (SpeaksOfAsking().IsMatch(title) ? .3 : .7);
    }

    /// <summary>Where the questions are paragraphs, the bullets after each are notes on it.</summary>
    public static IReadOnlyList<NoteItem> WithAnswers(IReadOnlyList<NoteItem> items)
    {
        if (items.Count(OwnsBullets) < 2) return items;
        var owned = new List<NoteItem>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!OwnsBullets(items[i]))
            {
                owned.Add(items[i]);
                continue;
            }
            var end = i + 1;
            while (end < items.Count && items[end].Kind is NoteItemKind.Bullet && !(items[end].Reading.AsksCandidate && StandsAlone(items, end))) end++;
            owned.Add(items[i] with { Children = [.. items[i].Children, .. items.Skip(i + 1).Take(end - i - 1)] });
            i = end - 1;
        }
        return owned;
    }

    // Answered by itself, or after a blank line where those before it follow one another.
    private static bool StandsAlone(IReadOnlyList<NoteItem> items, int i) =>
        items[i].Children.Count > 0 || items[i - 1].Kind is NoteItemKind.Bullet && items[i - 1].LastLine < items[i].Line - 1 && items[i - 2].LastLine == items[i - 1].Line - 1;

    private static bool OwnsBullets(NoteItem item)
    {
        if (item.Kind is not NoteItemKind.Paragraph || item.Text.EndsWith(':')) return false;
        var asked = item.Reading.Asked;
        return item.Reading.AsksCandidate || QuestionForm.AsksInterviewer(asked) || QuestionForm.IsOneQuestion(asked);
    }

    /// <summary>No word, figure or underscore in it.</summary>
    private static bool IsMarks(string text) => !(text.Length > 0 && char.IsAsciiLetterOrDigit(text[0])) && Marks().IsMatch(text);

    /// <summary>Words that stand above other things as well; with questions below them they announce those.</summary>
    [GeneratedRegex(@"\b(?:questions?|qs|ask(?:s|ed|ing)?|come up|throw at me|expect(?:ed)?|grill)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfAsking();

    /// <summary>"What they'll ask", "could come up".</summary>
    [GeneratedRegex($@"\b(?:{AboutToBeAsked})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WillBeAsked();

    [GeneratedRegex(@"^\W*$")]
    private static partial Regex Marks();
}
