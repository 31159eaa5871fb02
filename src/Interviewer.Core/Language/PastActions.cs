namespace Interviewer.Language;

/// <summary>Who did something in the past, by the pronoun in front of the verb.</summary>
internal static class PastActions
{
    /// <summary>
    /// Past actions by "I", by "we", and by anyone else; an action a coordinated verb continues counts for the same one. "I've mentored"
    /// tells of no occasion, so it is nobody's.
    /// </summary>
    public static (int Own, int Shared, int Others) Count(IReadOnlyList<Token> tokens)
    {
        int own = 0, shared = 0, others = 0;
        var subject = ' ';
        var sinceSubject = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Lower;
            if (SubjectOf(word) is var found and not ' ')
            {
                (subject, sinceSubject) = (found, 0);
                continue;
            }
            sinceSubject++;
            if (!Verbs.IsPastAction(word) || i > 0 && tokens[i - 1].Lower is "the" or "a" or "an" or "my" or "our" or "their" or "had" or "was" or "were" or "be" or "been" or "is" or "are" or "have" or "has") continue;
            // The subject stands right before its verb; further verbs follow joined by "and" or a comma.
            var near = sinceSubject <= 3 || own + shared > 0 && tokens[i - 1].Lower is "and" or "then";
            if (subject is 'i' && near) own++;
            else if (subject is 'w' && near) shared++;
            else others++;
        }
        return (own, shared, others);
    }

    public static bool IsSubject(string word) => SubjectOf(word) is not ' ';

    private static char SubjectOf(string word) => word switch
    {
        "i" or "i'd" => 'i',
        "we" or "we'd" => 'w',
        "he" or "she" or "they" or "you" or "it" or "who" or "which" or "i've" or "we've" or "they'd" or "they're" or "that" or "there" or "somebody" or "someone" or "nobody" or "people" => 'o',
        _ => ' ',
    };
}
