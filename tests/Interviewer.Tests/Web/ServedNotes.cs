using Interviewer.Tests.Faults;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>The real program serving the bundled sample notes, one for all tests of a class.</summary>
public sealed class ServedNotes : IAsyncLifetime
{
    private readonly TempFolder data = new();
    private RunningProgram? program;

    internal RunningProgram Program => program ?? throw new InvalidOperationException("The program has not been started.");

    public HttpClient Http => Program.Http;

    public async ValueTask InitializeAsync() =>
        program = await RunningProgram.StartAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes"), data.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        program?.Dispose();
        data.Dispose();
        return ValueTask.CompletedTask;
    }
}
