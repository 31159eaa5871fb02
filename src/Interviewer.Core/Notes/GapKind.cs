namespace Interviewer.Notes;

public enum GapKind
{
    EmptySection, StoryWithoutImpact, StoryWithoutLearning, StoryWithoutAction, Placeholder, QuestionWithoutStory, OverusedStory, BrokenLink, NoQuestions, TechnicalQuestions, OtherLanguage,
}
