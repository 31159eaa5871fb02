namespace Interviewer.Notes;

/// <summary>What a question asks for; decides which parts of a story matter most in the answer.</summary>
public enum QuestionType
{
    /// <summary>What were you hired to do.</summary>
    Remit,

    /// <summary>What are you proud of.</summary>
    Accomplishment,

    /// <summary>A low point, mistake, conflict gone wrong or missed deadline.</summary>
    Failure,

    /// <summary>Leading or helping, with or without the title.</summary>
    Influence,

    /// <summary>A hard bug, an outage, a crisis.</summary>
    Problem,

    /// <summary>How do you do something in general.</summary>
    Approach,

    /// <summary>Strengths, weaknesses, what others would say.</summary>
    SelfView,

    /// <summary>Goals, and questions to which the author wrote facets of their own.</summary>
    Goal,

    /// <summary>A principle of the author's turned into a question.</summary>
    Principle,

    /// <summary>Who are you: tell me about yourself, walk me through your CV.</summary>
    Introduction,

    /// <summary>What the candidate wants and why: this job, leaving the last one, the next five years, a salary, a preference.</summary>
    Motive,

    /// <summary>What the candidate would do, in a case described or in the first hundred days, where the notes prepare no answer to it.</summary>
    Plan,
}
