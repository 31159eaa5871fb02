using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Interviewer.Storage;

/// <summary>Runs everything once; a disk or a file that does not play along becomes one clear sentence, whatever was being done.</summary>
internal sealed class ExplainedErrors(ExecutionStrategyDependencies dependencies) : IExecutionStrategy
{
    /// <summary>Nothing is retried, but only then does EF Core read all rows in here: a damaged page may come after the first row.</summary>
    public bool RetriesOnFailure => true;

    public TResult Execute<TState, TResult>(
        TState state, Func<DbContext, TState, TResult> operation, Func<DbContext, TState, ExecutionResult<TResult>>? verifySucceeded)
    {
        try
        {
            return operation(dependencies.CurrentContext.Context, state);
        }
        catch (Exception e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    public async Task<TResult> ExecuteAsync<TState, TResult>(
        TState state, Func<DbContext, TState, CancellationToken, Task<TResult>> operation,
        Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>>? verifySucceeded, CancellationToken cancellationToken)
    {
        try
        {
            return await operation(dependencies.CurrentContext.Context, state, cancellationToken);
        }
        catch (Exception e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    private InterviewerException? Explain(Exception e) => SqliteErrors.Explain(e, dependencies.CurrentContext.Context.Database.GetDbConnection().DataSource);
}
