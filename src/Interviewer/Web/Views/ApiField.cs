namespace Interviewer.Web.Views;

/// <summary>A part of the address to fill in.</summary>
/// <param name="Needed">Part of the path; else it may be left out.</param>
/// <param name="Shape">What it may hold.</param>
internal sealed record ApiField(string Name, bool Needed, string Shape);
