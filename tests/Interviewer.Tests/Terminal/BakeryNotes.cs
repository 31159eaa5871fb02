namespace Interviewer.Tests.Terminal;

/// <summary>Small notes with a little of everything: stories, a principle, questions with probe, hint and group, an empty section.</summary>
internal static class BakeryNotes
{
    public const string Text = """
        # Baker

        ## Stories

        ### Oven replacement
        * **Context**
          * The old oven of the bakery failed every second week and the morning bread came late.
        * Measured how long every batch took for a month and asked three suppliers for offers.
        * Convinced the owner to lease a new oven with a service contract.
        * **Impact**: Failures went from 6 a month to 1 within two months.
        * **Learnings**
          * I should have asked the night shift first, because they knew which burner was weak.

        ### Apprentice training
        * **Context**
          * Two apprentices were about to quit because nobody explained the doughs to them.
        * Wrote one page for each dough and baked it with them on Saturdays.
        * **Impact**: Both stayed and passed their exam.

        ## Philosophy

        ### Quality
        * Taste every batch before it leaves the house.

        ### Suppliers

        ## Example questions
        * What accomplishment are you most proud of?
        * Describe a time when you failed to meet a deadline
          * Root cause
        * Previous teams
          * What would they say are your strengths?
            * Calm when the shop is full.
        * How do you help others?
        """;
}
