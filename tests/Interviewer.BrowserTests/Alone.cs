using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>Tests that measure what others would disturb: they run after all others, one by one.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
