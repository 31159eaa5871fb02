using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>A heading says what its section holds, by any of the words for it: each is both a cue and part of the expression that the cue calls for.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData(nameof(SectionKind.Questions), "Questions|My Q&A|Q and A|FAQ|Prompts|Fragen|Interviewfragen|Preguntas|What they'll ask|What could come up|Likely to be asked|What she might want to know|Expected|Probable")]
    [InlineData(nameof(SectionKind.Stories), "Stories|Storys|Story1|Projects|Experience|Accomplishments|Achievements|Career|Case studies|Work history|Employment|Past jobs|Roles|Geschichten|Erfahrungen|Projekte|Erfolge|Historias|Proyectos|Experiencias|Logros|Histoires|Projets|Expériences|Réalisations")]
    [InlineData(nameof(SectionKind.Improvement), "Improvement areas|Things to improve|Weaknesses|Weak points|Weaker sides|weak|Not so good at|Things I am bad at|What to get better at|I need to work on|Things I struggle with|Growth|Where to grow|Development areas|Blind spots|Shortcomings|Lessons learned|Learnings|Schwächen|Verbesserungen|Entwicklungsfelder|Debilidades|Áreas de mejora|Mejoras|Faiblesses|Axes d'amélioration")]
    [InlineData(nameof(SectionKind.Philosophy), "Philosophy|Principles|Leading|Leadership|Values|Beliefs|Mindset|Management style|How I decide|Strengths|Culture|People|Mentoring|Working style|Ways of working")]
    [InlineData(nameof(SectionKind.Technical), "Technical|Technology|Engineering|Architecture|Tech|Craft|Coding")]
    public void A_heading_says_what_its_section_holds(string kind, string headings) =>
        Assert.All(headings.Split('|'), heading => Assert.Equal(kind, SectionTyper.Named(heading, strict: false).ToString()));

    [Fact]
    public void What_stands_in_brackets_does_not_outweigh_the_heading() =>
        Assert.Equal(SectionKind.Improvement, SectionTyper.Named("Things to get better at (they will ask!)", strict: false));
}
