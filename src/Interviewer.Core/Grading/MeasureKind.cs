namespace Interviewer.Grading;

internal enum MeasureKind { Count, Share, Length, Rate, Clock }
