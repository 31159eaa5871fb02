using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Interviewer.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model; it opens no file.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<InterviewerDb>
{
    public InterviewerDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<InterviewerDb>();
        StorageSetup.UseFile(options, "design-time.db");
        return new(options.Options);
    }
}
