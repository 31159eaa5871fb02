namespace Interviewer.Interviews;

/// <summary>What a new interview should be like.</summary>
/// <param name="Questions">Number of questions, 1 or more; fewer are asked when the notes hold fewer.</param>
/// <param name="Focus">"all", or a story or improvement area by id or title, or some words of a question, or question ids with commas between them, or "weak".</param>
/// <param name="Seed">Equal seeds over equal notes give equal plans; null draws one.</param>
public sealed record StartOptions(
    int Questions = 5,
    InterviewMode Mode = InterviewMode.Practice,
    string Focus = "all",
    int? Seed = null,
    InterviewStyle Style = InterviewStyle.Neutral)
{
    /// <summary>How many questions fit.</summary>
    public static int QuestionsIn(int minutes, InterviewMode mode) => Math.Max(1, minutes / MinutesPerQuestion(mode));

    /// <summary>Two minutes for an answer, one for each follow-up, and in practice one to read the feedback.</summary>
    public static int MinutesPerQuestion(InterviewMode mode) => mode is InterviewMode.Practice ? 5 : 4;
}
