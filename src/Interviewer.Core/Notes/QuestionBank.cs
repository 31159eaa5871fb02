namespace Interviewer.Notes;

/// <summary>The built-in questions of <c>bank.txt</c>, for notes that hold none of their own.</summary>
internal static class QuestionBank
{
    /// <summary>In the order of the file, each with its competency as the group; they stand in no file of the user's.</summary>
    public static IEnumerable<Question> Read(StableIds ids)
    {
        using var stream = typeof(QuestionBank).Assembly.GetManifestResourceStream("Interviewer.Notes.bank.txt")!;
        using var reader = new StreamReader(stream);
        var competency = "";
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var name, ']']) competency = name;
            else if (line.Length > 0 && line[0] is not '#')
            {
                var type = QuestionTyping.TypeOf(line, probes: 0);
                yield return new(
                    ids.Next("question", ["built in", competency], line), QuestionRole.Bank, type, line, line, "", 0, competency,
                    QuestionTyping.StarExpected(type, line), QuestionTyping.KExpected(type, probes: 0), [], [], []);
            }
        }
    }
}
