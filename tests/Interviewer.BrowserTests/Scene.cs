using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>One page in one state.</summary>
/// <param name="Whole">The whole page rather than what a window shows.</param>
/// <param name="Arrange">What a person does to get there.</param>
internal sealed record Scene(string Name, Uri Address, bool Whole = true, Func<IPage, Task>? Arrange = null);
