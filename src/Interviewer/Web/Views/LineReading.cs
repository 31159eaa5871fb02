using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>What one line of the notes was taken for.</summary>
/// <param name="Role">In words.</param>
/// <param name="Reason">The rule that decided; null when the heading above did.</param>
internal sealed record LineReading(string Role, string? Reason)
{
    /// <summary>By line, for the lines of one file that anything was read from.</summary>
    public static Dictionary<int, LineReading> Of(NotesOutline outline, string file)
    {
        var readings = new Dictionary<int, LineReading>();
        foreach (var narrative in outline.Narratives.Where(narrative => narrative.File == file))
        {
            foreach (var part in narrative.Parts) Add(part.Lines[0].First, Name(part.Kind));
            readings[narrative.Lines[0].First] = new(Name(narrative.Kind), null);
        }
        foreach (var bullet in outline.Bullets.Where(bullet => bullet.File == file)) readings[bullet.Line] = new(Name(bullet.Role), bullet.Reason);
        foreach (var question in outline.Questions.Where(question => question.File == file && question.Role is not QuestionRole.Derived and not QuestionRole.Bank)) Add(question.Line, "question");
        return readings;

        void Add(int line, string role) => readings.TryAdd(line, new(role, null));
    }

    public static string Name(NarrativeKind kind) => kind is NarrativeKind.Philosophy ? "principle" : Wording.Spaced(kind.ToString());

    private static string Name(PartKind part) => part switch
    {
        PartKind.Action => "what you did",
        PartKind.Impact => "what came of it",
        _ => part.ToString().ToLowerInvariant(),
    };

    public static string Name(BulletRole role) => role switch
    {
        BulletRole.SubQuestion => "question in a group",
        BulletRole.AnswerHint => "your answer",
        BulletRole.Probe => "point to ask about",
        BulletRole.StoryLink => "pointer to a story",
        BulletRole.Other => "not used",
        _ => Wording.Spaced(role.ToString()),
    };
}
