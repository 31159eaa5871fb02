namespace Interviewer.Language;

internal enum QuantityKind { Count, Percent, Duration, Rate, Time, FromTo, Magnitude }
