namespace Interviewer.Notes;

/// <summary>What a text may hold, as far as its words tell: without the sign, the expression named in <see cref="Cues"/> cannot match.</summary>
[Flags]
internal enum Cue : ulong
{
    None = 0,
    You = 1 << 0,
    Request = 1 << 1,
    Foreign = 1 << 2,
    AskThem = 1 << 3,
    QuestionLabel = 1 << 4,
    Role = 1 << 5,
    Regret = 1 << 6,
    Scene = 1 << 7,
    TeamSize = 1 << 8,
    Practice = 1 << 9,
    Before = 1 << 10,
    Anaphora = 1 << 11,
    Figure = 1 << 12,
    Month = 1 << 13,
    Need = 1 << 14,
    NonRequirement = 1 << 15,
    Cause = 1 << 16,
    Sequence = 1 << 17,
    OnSchedule = 1 << 18,
    Late = 1 << 19,
    Cancelled = 1 << 20,
    Approved = 1 << 21,
    Adopted = 1 << 22,
    TookCredit = 1 << 23,
    Resolved = 1 << 24,
    Delivered = 1 << 25,
    Absence = 1 << 26,
    LabelLearning = 1 << 27,
    LabelImpact = 1 << 28,
    LabelChallenge = 1 << 29,
    LabelRole = 1 << 30,
    LabelAction = 1UL << 31,
    LabelContext = 1UL << 32,
    Insight = 1UL << 33,
    Instruction = 1UL << 34,
    RuledOut = 1UL << 35,
    Denial = 1UL << 36,
    WhetherNeeded = 1UL << 37,
    Placeholder = 1UL << 38,
    HeadsQuestions = 1UL << 39,
    HeadsStories = 1UL << 40,
    HeadsImprovement = 1UL << 41,
    HeadsPhilosophy = 1UL << 42,
    HeadsTechnical = 1UL << 43,

    /// <summary>A capital beside another letter, past the first character.</summary>
    Capital = 1UL << 62,

    /// <summary>Of a text whose words were not looked at.</summary>
    Any = ulong.MaxValue,
}
