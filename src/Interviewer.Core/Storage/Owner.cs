namespace Interviewer.Storage;

/// <summary>Every row belongs to somebody, so that serving many people later needs no new column.</summary>
public static class Owner
{
    public const string Local = "local";
}
