namespace Interviewer.Grading;

/// <summary>How it was said, in counts. Shown, never scored: weak predictors, unfair to those who speak a second language.</summary>
public sealed record Delivery(int Words, int Fillers, int Hedges, int I, int We, int Figures);
