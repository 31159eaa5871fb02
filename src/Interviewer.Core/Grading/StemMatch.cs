namespace Interviewer.Grading;

/// <summary>A stem of the notes, by its number in the vocabulary, and how surely a word stands for it, above 0 to 1.</summary>
internal readonly record struct StemMatch(int Id, double Likeness);
