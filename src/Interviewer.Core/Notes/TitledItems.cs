using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>
/// Items that serve as headings to sections of their own: a bold line, a short line right above what it names, the title of a callout, a question with its
/// answer below or beneath it.
/// </summary>
internal static partial class TitledItems
{
    private const int MostWords = 12, Longest = 80;

    // So many told stories make a section a collection of them, whatever its heading says.
    private const int Collection = 2;

    /// <param name="First">Index of the title among the items.</param>
    /// <param name="End">Index after the last item of its body.</param>
    /// <param name="IsPlain">Nothing but its place makes it a title.</param>
    private sealed record Title(NoteItem Item, string Text, bool Asks, bool IsPlain, int First, int End, IReadOnlyList<NoteItem> Body)
    {
        private bool? told, listed, forThem;

        public bool IsTold => told ??= !Asks && (StoryShape.IsLabelled(Body) || StoryShape.IsTold(Body) || NumbersStory && StoryShape.HasContent(Body));

        /// <summary>"Story 3: …".</summary>
        public bool NumbersStory => Numbered().IsMatch(Text);

        public bool HoldsQuestions => listed ??= !Asks && QuestionSections.AreQuestions(Text, Body);

        public bool IsForThem => forThem ??= !Asks && (QuestionForm.AsksInterviewer(Text) || EmployerQuestions.Are(Body));

        /// <summary>Can be no part of a story.</summary>
        public bool IsAside => IsForThem || HoldsQuestions && Body.Count > 2;

        public SectionKind? Shows => IsForThem ? SectionKind.Advice : HoldsQuestions ? SectionKind.Questions : IsTold ? SectionKind.Stories : null;
    }

    /// <summary>What one item is by its own form and place; no title where the text is null.</summary>
    private readonly record struct Form(string? Text, bool Asks = false, bool IsPlain = false);

    public static void Split(NoteSection section)
    {
        if (section.Corrected is not null) return;
        var own = SectionTyper.HoldsMany(section) || section.Reading.Topic is SectionKind.Questions;
        var story = SectionTyper.IsBelowStories(section);
        Form[] forms = [.. section.Items.Select((_, i) => FormOf(section.Items, i, bullets: !story && !SectionTyper.NamesStories(section)))];
        if (forms.All(form => form.Text is null)) return;
        var found = Titles(section.Items, forms).ToList();
        var collects = own || !story && found.Count(title => title.IsTold) >= Collection;
        var titles = found.Where(title => Opens(title, section, own, collects)).ToList();
        // Beside bullets that ask and are answered below, those without an answer ask as well.
        if (titles.Exists(IsAskedBullet)) titles = [.. found.Where(title => IsAskedBullet(title) || titles.Contains(title))];
        // "Question 3: Adaptability" above "Question: …" and "Answer: …" is the title of the story that answers.
        if (found is [{ Asks: true, First: 0 } asked] && section.Level > 0 && QuestionLabel.IsAsked(asked.Item.Text) && StoryShape.IsLongAnswer(asked.Body))
        {
            section.Shown = SectionKind.Stories;
            return;
        }
        // One question or bold line inside a section that is a story belongs to that story.
        if (titles.Count == 0 || (titles.Count == 1 && !own && !titles[0].IsAside && !(titles[0].Asks && (titles[0].Item.Kind is NoteItemKind.Bullet || titles[0].First > 0)))) return;
        var beside = !own && !story && AreBesideStory(section, titles);
        var (sections, kept, at) = (new List<NoteSection>(), new List<NoteItem>(), 0);
        foreach (var title in titles)
        {
            var made = new NoteSection(beside ? section.Parent : section, beside ? section.Level : section.Level + 1, Tags().Replace(title.Text, ""), "", title.Item.Line) { TitleLinks = title.Item.Links, Shown = title.Shows };
            made.Items.AddRange(title.Body);
            sections.Add(made);
            kept.AddRange(section.Items[at..title.First]);
            at = title.End;
        }
        kept.AddRange(section.Items[at..]);
        section.Items.Clear();
        section.Items.AddRange(kept);
        if (beside) section.Parent!.Sections.InsertRange(section.Parent.Sections.IndexOf(section) + 1, sections);
        else section.Sections.InsertRange(0, sections);
    }

    // Stories below one that is told are no parts of it.
    private static bool AreBesideStory(NoteSection section, List<Title> titles) =>
        section is { Parent: not null, Reading.Label: null } && !Withheld.Heads(section.Title) && titles.TrueForAll(title => title is { Asks: false, IsTold: true }) && StoryShape.IsTold(section.Items[..titles[0].First]);

    private static bool IsAskedBullet(Title title) => title.Asks && title.Item.Kind is NoteItemKind.Bullet;

    private static bool Opens(Title title, NoteSection section, bool own, bool collects)
    {
        if (title.Asks) return StoryShape.IsLabelled(title.Body) || (title.Item.Kind is not NoteItemKind.Bullet || title.Item.Children.All(child => child.Kind is NoteItemKind.Paragraph)) && StoryShape.IsLongAnswer(title.Body) || title.Item.Children.Any(child => child.Children.Count > 1) && StoryShape.IsStoryByItself(title.Body);
        if (title.Item.Kind is NoteItemKind.Bullet) return title.IsTold && collects && !SectionTyper.NamesStories(section);
        if (!title.IsPlain && StoryShape.IsLabelled(title.Body)) return true;
        if (title.HoldsQuestions || title.IsForThem) return (own || title.IsAside) && !SectionTyper.IsKindTitle(section);
        return title.NumbersStory || !title.IsPlain && SectionTyper.NamesStories(section) ? StoryShape.HasContent(title.Body) : title.IsTold && collects;
    }

    private static IEnumerable<Title> Titles(List<NoteItem> items, Form[] forms)
    {
        for (var i = 0; i < items.Count;)
        {
            var (text, asks, plain) = forms[i];
            if (text is null)
            {
                i++;
                continue;
            }
            var end = i + 1;
            var close = plain || asks && i > 0 && !IsApart(items, i) && (forms[i - 1].Asks || items[i].Kind is NoteItemKind.Bullet && items[i - 1].Kind is NoteItemKind.Bullet);
            // A bullet owns what is nested under it; a plain line, and a question in a list of them, what stands right below it; any other what follows until the next title.
            if (items[i].Kind is not NoteItemKind.Bullet || items[i].Children.Count == 0)
            {
                var announced = plain && (QuestionSections.Announces(text) || QuestionForm.AsksInterviewer(text));
                while (end < items.Count && (forms[end].Text is null || !asks && forms[end].Asks) && !(close && end > i + 1 && IsApart(items, end) && items[end].Kind is not NoteItemKind.Retelling && !(announced && QuestionForm.IsAsked(items[end].Text)))) end++;
                // A question ends what is told, unless it is one of those that the title announces.
                var listed = !asks && (QuestionForm.AsksInterviewer(text) || QuestionSections.AreQuestions(text, [.. items[i].Children, .. items[(i + 1)..end]]));
                if (!listed && Array.FindIndex(forms, i + 1, end - i - 1, form => form.Asks) is >= 0 and var question) end = question;
            }
            // "**The outage** - we were down for an hour": what stands behind the title is told too.
            IEnumerable<NoteItem> rest = asks || text.Length >= items[i].Text.TrimEnd(':').Length || plain ? [] : [items[i] with { Text = items[i].Text[text.Length..].TrimStart(' ', ':', '-', '–', '—', '.'), BoldLead = null, Children = [] }];
            var body = items[(i + 1)..end];
            // The letter stands for the answer here, not for an action.
            if (asks && body is [{ Children.Count: 0 } said, ..] && QuestionLabel.AnswerLength(said.Text) is > 0 and var label) body[0] = said with { Text = said.Text[label..], BoldLead = null };
            if (body is [{ Text.Length: 0 }, ..]) body.RemoveAt(0);
            yield return new(items[i], text, asks, plain, i, end, [.. rest.SelectMany(InlineLabels.Split), .. items[i].Children, .. body]);
            i = end;
        }
    }

    /// <param name="bullets">Whether a bullet without bold words may be a title by what stands below it.</param>
    private static Form FormOf(List<NoteItem> items, int i, bool bullets)
    {
        var item = items[i];
        if (!MayBeTitle(item)) return default;
        if (item.Reading.AsksCandidate || QuestionLabel.IsAsked(item.Text, item.Reading.Cues)) return new(item.Text, Asks: true);
        if (item.Kind is NoteItemKind.Bullet) return item.Children.Count > 0 && (item.IsWhollyBold || bullets && IsShort(item.Text) && StoryShape.IsStoryByItself(item.Children)) ? new(item.Text) : default;
        if (item.Kind is not NoteItemKind.Paragraph) return default;
        if ((item.IsWhollyBold || item.BoldLead is not null && IsShort(item.Text)) && !Retellings.IsTitle(item.Text)) return new(item.Text.TrimEnd(':'));
        if (Numbered().IsMatch(item.Text)) return new(item.Text.TrimEnd(':', ' '));
        if (!IsApart(items, i)) return default;
        if (item.BoldLead?.TrimEnd('.') is { } lead && IsShort(lead)) return new(lead);
        var led = item.Children.Count > 0 || i + 1 < items.Count && (!IsApart(items, i + 1) || QuestionSections.Announces(item.Text) || QuestionForm.AsksInterviewer(item.Text));
        return led && IsShort(item.Text) ? new(Mark().Replace(item.Text, "").TrimEnd(':'), IsPlain: true) : default;
    }

    private static bool MayBeTitle(NoteItem item) =>
        item.Corrected is null && item.Text.Length is > 0 and <= QuestionText.Longest && !QuestionLabel.GoesOn(item.Text) && QuestionLabel.AnswerLength(item.Text) == 0 && (!item.IsAside || item.Kind is NoteItemKind.Quote && item.Reading.AsksCandidate)
        && PartLabels.Read(item) is null && !QuestionLabel.IsFit(item.Text) && (item.Reading.AsksCandidate || QuestionLabel.IsAsked(item.Text, item.Reading.Cues) || !QuestionLabel.Is(item));

    private static bool IsShort(string text) => text.Length is > 0 and <= Longest && text.AsSpan().Count(' ') < MostWords && text[^1] is not ('.' or ',' or ';' or '!') && Wording.HasWords(text);

    // A blank line stands above it, or nothing at all.
    private static bool IsApart(List<NoteItem> items, int i) => i == 0 || items[i - 1].LastLine < items[i].Line - 1;

    [GeneratedRegex(@"^(?:story|example|case|scenario) ?#?\d{1,2}\s*(?:[:.)–—-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:\s#\p{L}[\w/-]*)+$")]
    private static partial Regex Tags();

    /// <summary>"a." or "3)" before a title.</summary>
    [GeneratedRegex(@"^(?:\p{L}|\d{1,2})[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
