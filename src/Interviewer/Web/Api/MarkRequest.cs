namespace Interviewer.Web.Api;

/// <param name="Note">At most 4,000 characters; empty or left out for none.</param>
internal sealed record MarkRequest(bool? Bookmarked = null, string? Note = null);
