using Interviewer.Grading;
using Interviewer.Indexing;

namespace Interviewer.Web;

/// <summary>Prepares the notes as soon as they were read, so that the first page after a start or an edit has them at hand.</summary>
internal sealed class NotesWarmth(NotesLibrary library, PreparationCache preparations) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in library.WatchAsync(stoppingToken))
        {
            try
            {
                if (library.Current is { } notes) preparations.Get(notes);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Only time would have been won; whoever practises on these notes meets the fault and is told.
            }
        }
    }
}
