namespace Interviewer.Interviews;

/// <summary>What a new interview should be like.</summary>
/// <param name="Questions">Number of questions, 1 or more; fewer are asked when the notes hold fewer.</param>
/// <param name="Focus">"all", or a story or improvement area by id or title, or a question id.</param>
/// <param name="Seed">Equal seeds over equal notes give equal plans; null draws one.</param>
public sealed record StartOptions(
    int Questions = 5,
    InterviewMode Mode = InterviewMode.Practice,
    string Focus = "all",
    int? Seed = null,
    InterviewStyle Style = InterviewStyle.Neutral);
