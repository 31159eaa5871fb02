namespace Interviewer.Notes;

/// <summary>
/// What each list item of a questions section is. Rules of a fixed order, first match wins, each with its confidence and
/// a reason in words for the user.
/// </summary>
internal sealed class BulletClassifier(Func<string, bool> overlapsOtherNotes, Func<string, bool> namesStory)
{
    // In words; what is longer states something, with or without its full stop.
    private const int LongestTopic = 25;

    private const string Corrected = "is what you corrected it to";

    private const string Repaired = ", and stands directly after its question";

    /// <summary>Reads the items of one level; <paramref name="group"/> is the group they stand under, if any.</summary>
    /// <param name="listed">What stands above them says that they are questions.</param>
    public List<ClassifiedItem> Classify(IReadOnlyList<NoteItem> items, NoteItem? group, bool listed = false)
    {
        var read = new List<ClassifiedItem>(items.Count);
        var arePrompts = group is null && QuestionForm.ArePrompts([.. items.Select(item => item.Reading.Asked)]);
        NoteItemKind? ofQuestions = listed ? items.Where(QuestionForm.MayAsk).GroupBy(item => item.Kind).MaxBy(kind => kind.Count())?.Key : null;
        ClassifiedItem? question = null;
        foreach (var item in items)
        {
            var (role, confidence, reason) = Role(item, group, arePrompts || item.Kind == ofQuestions);
            var of = group?.Line;
            if (role is BulletRole.Other && confidence > .7) question = null; // what follows a question to the other side is none of ours
            if (role is BulletRole.AnswerHint or BulletRole.Probe or BulletRole.StoryLink or BulletRole.Other)
            {
                // Mixed tabs and blanks make Markdown read an answer as the sibling of its question: give it back.
                if (question is not null && (group is not null || role is not BulletRole.Other) && item.Corrected is not BulletRole.Other)
                {
                    if (role is BulletRole.Other) (role, confidence, reason) = (BulletRole.AnswerHint, .7, "is no question");
                    question.Notes.Add(new(item, role, question.Item.Line, confidence, reason + Repaired));
                    AddNested(item, role, question);
                    continue;
                }
                var alone = new ClassifiedItem(item, role, null, confidence, reason);
                AddNested(item, role, alone);
                read.Add(alone);
                continue;
            }
            var classified = new ClassifiedItem(item, role, of, confidence, reason);
            read.Add(classified);
            if (role is BulletRole.Group) classified.Notes.AddRange(Classify(item.Children, item));
            else
            {
                question = classified;
                foreach (var child in item.Children)
                {
                    if (child.Corrected is null && QuestionForm.WantsOwnStory(child.Text))
                    {
                        read.AddRange(Classify([child], group));
                        continue;
                    }
                    var note = Note(child, item);
                    classified.Notes.Add(note);
                    AddNested(child, note.Role, classified);
                }
            }
        }
        return read;
    }

    private (BulletRole Role, double Confidence, string Reason) Role(NoteItem item, NoteItem? group, bool prompts)
    {
        if (item.Corrected is { } corrected) return (corrected, 1, Corrected);
        var text = item.Reading.Asked;
        var asked = group is null ? BulletRole.Question : BulletRole.SubQuestion;
        if (item.IsOnlyLinks) return (BulletRole.StoryLink, 1, "is only a link");
        if (QuestionLabel.AnswerLength(item.Text) > 0) return (BulletRole.AnswerHint, .95, "is labelled as the answer");
        if (!item.Reading.AsksCandidate && (StoryPointers.Is(item.Text) || item.Text.Length < 100 && namesStory(item.Text))) return (BulletRole.StoryLink, .8, "names the story to tell");
        if (QuestionForm.AsksInterviewer(text)) return (BulletRole.Other, .8, "is for the candidate to ask");
        if (group is null && QuestionForm.IsOneQuestion(text)) return (asked, .95, "is a question of its own");
        var sentence = text.EndsWith('.') || text.EndsWith('!');
        if (QuestionForm.IsFirstPerson(text) && !(group is null && QuestionForm.AsksInOneSentence(text)) && (sentence || !IsGroup(item))) return (BulletRole.AnswerHint, .9, "speaks in the first person");
        if (QuestionForm.IsInterrogative(text)) return (asked, .95, "asks something");
        if (QuestionForm.IsRequest(text) || QuestionForm.WantsOwnStory(text)) return (asked, .95, "asks for something to be told");
        if (group is null && item.Reading.AsksCandidate) return (asked, .9, "leads up to a question");
        if (IsGroup(item)) return (BulletRole.Group, .9, "names the topic of the questions under it");
        if (QuestionForm.IsEmbeddedClause(text) && group is not null) return (BulletRole.Probe, .7, "is a clause, not a question");
        if (QuestionForm.AddressesYou(text) && (!sentence || QuestionForm.IsShortTopic(text)) && text.AsSpan().Count(' ') < LongestTopic) return (asked, .85, "is a topic put to \"you\"");
        if (group is null && !sentence && QuestionForm.OpensWithGerund(text)) return (asked, .6, "names something done, among questions");
        if (group is null && !sentence && QuestionForm.IsSuperlative(text)) return (asked, .6, "asks for the most telling case");
        if (group is null && prompts && !sentence && QuestionForm.IsPrompt(text)) return (asked, .6, "is a prompt in a list of prompts");
        if (group is null && text.EndsWith(':') && item.Children.Count > 1) return (asked, .6, "announces what to tell about");
        return (BulletRole.Other, .5, "is neither a question nor part of one");
    }

    private static bool IsGroup(NoteItem item) =>
        item.Children.Count > 0
        && item.Children.Count(child => !QuestionForm.IsFirstPerson(child.Text) && (QuestionForm.IsInterrogative(child.Text) || QuestionForm.IsRequest(child.Text))) * 2 >= item.Children.Count;

    private ClassifiedItem Note(NoteItem item, NoteItem question)
    {
        var (role, confidence, reason) = NoteRole(item, question.Text);
        return new(item, role, question.Line, confidence, reason);
    }

    private (BulletRole Role, double Confidence, string Reason) NoteRole(NoteItem item, string question)
    {
        if (item.Corrected is { } corrected) return (corrected, 1, Corrected);
        var text = item.Text;
        if (item.IsOnlyLinks) return (BulletRole.StoryLink, 1, "is only a link");
        if (StoryPointers.Is(text) || (text.Length < 100 && namesStory(text))) return (BulletRole.StoryLink, .8, "names the story to tell");
        if (QuestionForm.IsFirstPerson(text)) return (BulletRole.AnswerHint, .9, "speaks in the first person");
        if (QuestionForm.IsInterrogative(text) || QuestionForm.IsRequest(text)) return (BulletRole.Probe, .8, "asks on from the question above it");
        if (QuestionForm.IsEmbeddedClause(text)) return (BulletRole.Probe, .9, "is a clause that says what to cover");
        var narrative = QuestionForm.WantsNarrative(question);
        if (QuestionForm.IsFacet(text) && !text.EndsWith('.')) return (BulletRole.Probe, narrative ? .9 : .7, "names something to cover");
        if (text.EndsWith('.') || text.EndsWith('!')) return (BulletRole.AnswerHint, narrative ? .7 : .9, "is a statement");
        if (!narrative || QuestionTyping.IsPersonal(QuestionTyping.TypeOf(question, probes: 0))) return (BulletRole.AnswerHint, .8, "names an answer to a question that wants one");
        return overlapsOtherNotes(text)
            ? (BulletRole.AnswerHint, .6, "repeats what other notes say")
            : (BulletRole.Probe, .8, "names something to cover");
    }

    /// <summary>What is nested under a hint or probe serves the same question.</summary>
    private static void AddNested(NoteItem item, BulletRole role, ClassifiedItem question)
    {
        foreach (var nested in item.SelfAndDescendants().Skip(1))
        {
            var own = nested.Corrected is { } corrected ? corrected : nested.IsOnlyLinks ? BulletRole.StoryLink : QuestionForm.IsFirstPerson(nested.Text) ? BulletRole.AnswerHint : role;
            question.Notes.Add(new(nested, own, question.Item.Line, .6, "is nested under another note on the question"));
        }
    }
}
