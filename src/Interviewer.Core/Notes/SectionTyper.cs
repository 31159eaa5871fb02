using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>The kind of each section: the deepest heading that says so, inherited downwards; where no heading does, the content.</summary>
internal sealed partial class SectionTyper
{
    private static readonly (Cue Cue, SectionKind Kind, Regex Words)[] Lexicon =
    [
        (Cue.HeadsQuestions, SectionKind.Questions, Questions()),
        (Cue.HeadsStories, SectionKind.Stories, Stories()),
        (Cue.HeadsImprovement, SectionKind.Improvement, Improvement()),
        (Cue.HeadsPhilosophy, SectionKind.Philosophy, Philosophy()),
        (Cue.HeadsTechnical, SectionKind.Technical, Technical()),
    ];

    // From so many headings that are questions on, the notes are taken to be set out that way.
    private const int QuestionHeadings = 3;

    // So many headings without a word of what they hold, each above somebody's deeds, are titles of stories.
    private const int StoryHeadings = 2;

    private readonly Dictionary<NoteSection, SectionKind> kinds = [];
    private readonly Dictionary<NoteSection, string> questions = [];
    private readonly Dictionary<NoteSection, int> told = [];
    private readonly Dictionary<NoteSection, int> telling = [];
    private readonly bool byQuestion;
    private readonly Lazy<bool> byStory; // few notes ask

    /// <param name="file">Relative path: files in a folder "stories" hold stories, "questions.md" without a heading holds questions.</param>
    public SectionTyper(NoteSection root, string file)
    {
        byQuestion = root.SelfAndDescendants().Count(section => QuestionSections.Asks(section, SectionKind.Unknown) is not null || QuestionForm.IsAsked(section.Reading.Asked) && !QuestionForm.IsQuiz(section.Title)) >= QuestionHeadings;
        byStory = new(() => root.SelfAndDescendants().Where(TellsStory).Take(StoryHeadings).Count() == StoryHeadings);
        Type(root, OfFile(file, root), inheritedFromTitle: true);
    }

    /// <summary>The question that a section's heading asks; null when it asks none.</summary>
    public string? QuestionOf(NoteSection section) => questions.GetValueOrDefault(section);

    public SectionKind this[NoteSection section] => kinds[section];

    /// <summary>The heading itself names the kind ("Stories"), so it holds things of that kind rather than being one.</summary>
    public bool IsKindHeading(NoteSection section) => section is { Level: > 0, Corrected: null } && IsKindTitle(section);

    public static bool IsKindTitle(NoteSection section) => section.Reading.Kind is not SectionKind.Unknown;

    public static bool NamesStories(NoteSection section) => section.Reading.Kind is SectionKind.Stories;

    /// <summary>What stands above a section says nothing of what it is about, so that it may hold several things.</summary>
    public static bool HoldsMany(NoteSection section) =>
        section.Level == 0 || section.Title.Length == 0 || IsKindTitle(section) || Dates.Is(section.Title) || section is { Level: 1, Parent.Sections.Count: 1 };

    /// <summary>What has a heading of its own below "Stories" is one.</summary>
    public static bool IsBelowStories(NoteSection section)
    {
        for (var above = section.Parent; above is not null; above = above.Parent)
            if (NamesStories(above)) return true;
        return false;
    }

    private static SectionKind OfFile(string file, NoteSection root)
    {
        if (root.Sections.Count == 0 && Named(Words(Path.GetFileNameWithoutExtension(file)), strict: true) is SectionKind.Questions) return SectionKind.Questions;
        return Words(Path.GetDirectoryName(file) ?? "").Split('/', '\\').Any(folder => Named(folder, strict: true) is SectionKind.Stories) ? SectionKind.Stories : SectionKind.Unknown;
    }

    private static string Words(string name) => name.Replace('-', ' ').Replace('_', ' ');

    private void Type(NoteSection section, SectionKind inherited, bool inheritedFromTitle)
    {
        // "Leading people" may stand above principles and above stories: what tells a story by itself is one.
        var shown = inheritedFromTitle || inherited is SectionKind.Unknown or SectionKind.Stories || section.Shown is SectionKind.Stories && inherited is SectionKind.Philosophy && StoryShape.IsStoryByItself(section.Items) ? section.Shown : null;
        var kind = section.Corrected ?? shown ?? Kind(section, inherited, inheritedFromTitle);
        kinds[section] = kind is SectionKind.Unknown && IsOfTheDay(section) ? SectionKind.Advice
            : kind is SectionKind.Unknown || kind is SectionKind.Stories && IntroducesSelf(section) ? SectionKind.Philosophy : kind;
        var isTitle = inheritedFromTitle && section.Parent is null or { Level: 0 };
        foreach (var child in section.Sections) Type(child, kind, isTitle);
    }

    private SectionKind Kind(NoteSection section, SectionKind inherited, bool inheritedFromTitle)
    {
        if (section.Level > 0 && (Withheld.Heads(section.Title) || (inherited is SectionKind.Advice && !IsKindTitle(section)) || Advice().IsMatch(section.Title) && !StoryShape.IsLabelled(section.Items, section.Sections) || section.Reading.AsksInterviewer)) return SectionKind.Advice;
        if (QuestionSections.Asks(section, byQuestion ? SectionKind.Questions : inherited) is { } question)
        {
            questions[section] = question;
            return IsAnsweredByStory(question, section) && !AsksOnFromStory(section, inherited) ? SectionKind.Stories : SectionKind.Questions;
        }
        // A title such as "Leading the migration" below "Stories" is a story's name: once a section is known to hold stories,
        // only a heading made of nothing but kind words ("Interview questions") changes that.
        var free = inherited is SectionKind.Unknown || (inheritedFromTitle && inherited is SectionKind.Philosophy or SectionKind.Technical);
        var named = section.Level == 0 ? SectionKind.Unknown : free ? section.Reading.Topic : section.Reading.Kind;
        if (!inheritedFromTitle && !MayHold(inherited, named)) named = SectionKind.Unknown;
        var kind = named is SectionKind.Unknown ? inherited : named;
        if (kind is SectionKind.Stories && inherited is SectionKind.Stories && !StoryShape.IsTold(section.Items) && (Guide().IsMatch(section.Title) || IsBesideStories(section))) return SectionKind.Philosophy;
        if (kind is SectionKind.Stories && StoryShape.AreInstructions(section.Items)) return SectionKind.Advice;
        if (kind is not (SectionKind.Stories or SectionKind.Improvement) && named is not SectionKind.Questions && StoryShape.IsLabelled(section.Items, section.Sections)) return SectionKind.Stories;
        if (kind is SectionKind.Questions && section.Sections.Count == 0 && EmployerQuestions.Are(section.Items)) return SectionKind.Advice;
        if (QuestionSections.IsListOfQuestions(section, surely: kind is not SectionKind.Unknown)) return SectionKind.Questions;
        return kind is SectionKind.Unknown && section.Level > 0 && byStory.Value && (TellsStory(section) || IsAmongStories(section)) ? SectionKind.Stories : kind;
    }

    // "What could you have done better?" below the question that a story answers.
    private bool AsksOnFromStory(NoteSection section, SectionKind inherited) =>
        inherited is SectionKind.Stories && section.Parent is { } parent && questions.ContainsKey(parent) && !StoryShape.IsLabelled(section.Items, section.Sections);

    private static bool IsAnsweredByStory(string question, NoteSection section)
    {
        if (!StoryShape.Answers(question, section.Items, section.Sections) || QuestionForm.IsQuiz(question)) return false;
        var type = QuestionTyping.TypeOf(question, probes: 0);
        var expected = QuestionTyping.StarExpected(type, question);
        return expected is not StarExpectation.None || type is QuestionType.Plan || StoryShape.IsLabelled(section.Items, section.Sections);
    }

    // What was noted on a day, and what is to be done on one, is nothing that anybody holds to.
    private static bool IsOfTheDay(NoteSection section) =>
        (Dates.Is(section.Title) || Errands.Are(section.Items)) && !section.Items.Exists(item => item.Reading.AsksCandidate);

    // Who somebody is and what they want is nothing that happened.
    private static bool IntroducesSelf(NoteSection section) => section.Corrected is null && Introduction().IsMatch(section.Title) && !StoryShape.IsLabelled(section.Items, section.Sections);

    // "Coverage check" beside stories that are told: no one of them, whatever stands above.
    private bool IsBesideStories(NoteSection section) =>
        StoryShape.HasContent(section.Items) && !section.SelfAndDescendants().Any(StoryShape.IsTold)
        && !section.Items.SelectMany(item => item.SelfAndDescendants()).Any(item => item.Kind is NoteItemKind.Paragraph or NoteItemKind.Bullet && QuestionForm.IsFirstPerson(item.Text))
        && Count(told, section.Parent!, StoryShape.IsTold) >= Math.Max(StoryHeadings, (section.Parent!.Sections.Count + 1) / 2);

    // Told in fewer words than those beside it.
    private bool IsAmongStories(NoteSection section) =>
        section.Sections.Count == 0 && StoryShape.IsTold(section.Items) && section.Parent is { } parent && Count(telling, parent, TellsStory) >= StoryHeadings;

    // Once for all that stand below the same heading.
    private static int Count(Dictionary<NoteSection, int> counts, NoteSection parent, Func<NoteSection, bool> counted) =>
        counts.TryGetValue(parent, out var known) ? known : counts[parent] = parent.Sections.Count(counted);

    private static bool TellsStory(NoteSection section) =>
        section is { Level: > 0, Sections.Count: 0 } && section.Reading.Topic is SectionKind.Unknown && !HoldsMany(section) && StoryShape.IsStoryByItself(section.Items);

    /// <summary>
    /// Below questions, "Leadership" or "Past projects" is a topic of questions; below stories and improvement areas "Technical skills" is one of them.
    /// </summary>
    private static bool MayHold(SectionKind outer, SectionKind inner) => outer switch
    {
        SectionKind.Questions => false,
        SectionKind.Stories or SectionKind.Improvement => inner is not (SectionKind.Philosophy or SectionKind.Technical),
        _ => true,
    };

    /// <param name="strict">It holds no other words than those for its kind.</param>
    public static SectionKind Named(string title, bool strict)
    {
        if (!strict && AboutTheJob().IsMatch(title)) return SectionKind.Unknown;
        // "The 3 stories (for all questions)" are stories.
        if (!strict && title.EndsWith(')') && title.LastIndexOf('(') is > 0 and var aside && Named(title[..aside], strict) is not SectionKind.Unknown and var named) return named;
        var cues = Cues.In(title);
        foreach (var (cue, kind, words) in Lexicon)
        {
            if ((cues & cue) is Cue.None || !words.IsMatch(title)) continue;
            if (!strict || !Wording.HasWords(Other().Replace(words.Replace(title, ""), ""))) return kind;
            if (strict && Lexicon.All(other => other.Kind == kind || !other.Words.IsMatch(title))) return SectionKind.Unknown;
        }
        return SectionKind.Unknown;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"\b(?:(?<!\([^)]*)(?:{QuestionSections.AboutToBeAsked})|(?<=^\W*)(?:expected|likely|probable)(?=\W*$)|questions?|q\s?&\s?a|q and a|faqs?|prompts?|fragen|vorstellungsfragen|interviewfragen|preguntas)\b", Options)]
    private static partial Regex Questions();

    [GeneratedRegex(@"\bstory(?=\d)|\b(?:stor(?:y|ies|ys)|projects?|experiences?|accomplishments?|achievements?|career|case stud(?:y|ies)|work history|employment|jobs?|roles?|geschichten?|erfahrungen|projekte|erfolge|historias?|proyectos|experiencias?|logros|histoires?|projets?|exp[eé]riences?|r[eé]alisations)\b", Options)]
    private static partial Regex Stories();

    [GeneratedRegex(@"\b(?:improv(?:e|ement|ements|ing)|weakness(?:es)?|weak(?:er)? (?:points?|spots?|sides?|areas?)|(?<=^\W*)weak(?=\W*$)|where i(?:['’]m| am) weak|(?:not (?:so |very |that )?good|bad|(?:get|getting|be) better) (?:at|in|with)|(?:need|have) to work on|things i struggle with|growth|grow|development areas?|blind spots?|shortcomings?|lessons(?: learned)?|learnings|schwächen|verbesserungen|entwicklungsfelder|debilidades|[aá]reas de mejora|mejoras|faiblesses|axes d['’]am[eé]lioration)\b", Options)]
    private static partial Regex Improvement();

    [GeneratedRegex(@"\b(?:philosoph(?:y|ies)|principles?|leading|leadership|designing|values|beliefs?|mindset|management style|how i|strengths?|culture|people|mentoring|working style|ways? of working)\b", Options)]
    private static partial Regex Philosophy();

    [GeneratedRegex(@"\b(?:technical|technology|engineering|architecture|tech|craft|coding)\b", Options)]
    private static partial Regex Technical();

    /// <summary>The job that is applied for, not one that was held.</summary>
    [GeneratedRegex(@"^\W*(?:about (?:the|this|that|me|them)\b|(?:the|this|that) (?:role|job|post|position)\b(?! (?:i|at|in|where)\b))", Options)]
    private static partial Regex AboutTheJob();

    [GeneratedRegex(@"^\W*(?:(?:general|interview|some|quick|useful|helpful|other|my|final|star|key|behaviou?ral)\s+)*(?:tips?(?: (?:and|&) tricks)?|advice|recommendations?|do['’]?s?|don['’]?ts?|do['’]?s? (?:and|&|/) don['’]?ts?|things to (?:avoid|remember)|checklist|reminders?|logistics|practicalities|dress code|to[- ]?do(?:s| list)|packing(?: list)?|(?:what|things) to (?:bring|pack|wear)|on the day|(?:before|after) the interview|guidelines|resources|links|references|further reading|star|star method|star (?:technique|framework|format|template)|(?:the )?(?:star|car|soar|carl|starl?) (?:method|framework|technique|format|model)(?: .{0,40})?|(?:formato|m[eé]todo|m[eé]thode|methode) star|star[- ]?methode|how to (?:answer|prepare|use).{0,60}|templates?|table of contents|toc|contents|index|inhalt|tipps?|consejos|conseils)\W*$", Options)]
    private static partial Regex Advice();

    /// <summary>"About me", "Introduction", "Elevator pitch".</summary>
    [GeneratedRegex($@"^[\W\d]*(?:(?:a bit |more )?about (?:me|myself)\b|(?:{PersonalAnswers.Introduces}|positioning(?: .{{1,20}})?)\W*(?:\([^)]*\)\W*)?$)", Options)]
    private static partial Regex Introduction();

    /// <summary>Rules for work in general, not something that happened.</summary>
    [GeneratedRegex(@"\b(?:playbook|handbook|guide|guidelines|principles|checklist|cheat ?sheet|framework|best practices|rules of thumb)\b", Options)]
    private static partial Regex Guide();

    [GeneratedRegex(@"\b(?:\d+(?=\s)|my|our|your|the|a|an|and|or|of|for|from|in|at|to|with|on|i|me|some|main|key|past|previous|recent|personal|professional|own|work|working|job|interview|interviews|behaviou?ral|example|sample|common|practice|possible|expected|likely|typical|mock|areas?|notes?|topics?|section|list|star|war|skills?|style|team|systems?|approach|general|other|asked|ask|answers?|prepared|bank|self|things)\b", Options)]
    private static partial Regex Other();
}
