namespace Interviewer.Notes;

public enum FactKind
{
    Count, Rate, Duration, Time, FromTo, Percent, Magnitude, Name, Place, Role, Outcome, Negation, Cause, Stance, Sequence,
}
