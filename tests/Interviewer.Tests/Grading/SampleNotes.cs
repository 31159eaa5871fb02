using Interviewer.Grading;

namespace Interviewer.Tests.Grading;

/// <summary>A baker's notes, written for these tests.</summary>
internal static class SampleNotes
{
    public const string Text = """
        # Baking for a living

        ## Principles
        ### Waste
        * Every thrown loaf is a forecast that nobody wrote down.

        ## Improvement areas
        ### Saying yes too fast
        * I promised deliveries before I had asked the bakers.
        * **Learnings**
          * Ask the people who knead before promising a delivery.

        ## Stories
        ### Sourdough relaunch
        * Context
          * The sourdough line lost customers after the flour supplier changed in spring.
          * Complaints about dense crumb reached 40 a week.
        * Lead baker for the relaunch, with two apprentices.
        * Compared twelve flour samples in blind tastings and chose a stoneground mill.
        * Rewrote the fermentation schedule because the night shift had been guessing temperatures.
        * **Impact**
          * Complaints dropped from 40 a week to 6 a week in 2 months.
        * **Learnings**
          * I should have tasted the new flour before signing the supplier contract.

        ### Oven fire
        * Context
          * The deck oven caught fire on Christmas Eve with 300 orders open.
        * Evacuated the shop and phoned every customer with an open order.
        * **Impact**
          * All orders were honoured by 27 December.

        ## Example questions
        * What accomplishment are you most proud of?
        * Describe a time something went badly wrong
          * Root cause
        * How do you keep promises to customers?
        """;

    public const string Proud = "What accomplishment are you most proud of?";

    public static readonly string Strong = """
        The sourdough relaunch. After our flour supplier changed in spring we were losing sourdough customers, and complaints about a dense crumb
        reached 40 a week. I was lead baker, with two apprentices. I compared twelve flour samples in blind tastings and picked a stoneground mill.
        Then I rewrote the fermentation schedule, because the night shift had been guessing temperatures. Complaints dropped from 40 a week to 6 a week
        within 2 months. I should have tasted the new flour before I signed the supplier's contract. Since then I taste first and sign later.
        """.ReplaceLineEndings(" ");

    public const string Weak = "I am proud of many things. I care a lot about quality and my customers, and I think a good baker has to love what they do every day.";

    public static Preparation Preparation { get; } = Preparation.From([new("notes.md", Text)]);

    public static Evaluation Grade(string question, params AnswerTurn[] turns) =>
        AnswerGrader.Grade(Preparation, Preparation.FindQuestion(question), turns);

    public static Evaluation Grade(string question, string answer) => Grade(question, new AnswerTurn(answer));
}
