using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interviewer.Storage;

/// <summary>Everything that is remembered between runs.</summary>
public sealed class InterviewerDb(DbContextOptions<InterviewerDb> options) : DbContext(options)
{
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<NoteFileRow> NoteFiles => Set<NoteFileRow>();

    public DbSet<ChunkRow> Chunks => Set<ChunkRow>();

    public DbSet<ShownCompetencyRow> ShownCompetencies => Set<ShownCompetencyRow>();

    public DbSet<KeptReplyRow> KeptReplies => Set<KeptReplyRow>();

    public DbSet<VectorRow> Vectors => Set<VectorRow>();

    // SQLite cannot order DateTimeOffset text of mixed offsets; ticks of UTC order and compare right.
    protected override void ConfigureConventions(ModelConfigurationBuilder builder) =>
        builder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<SessionRow>(session =>
        {
            session.ToTable("Sessions").HasKey(row => row.Id);
            session.Property(row => row.Version).IsConcurrencyToken();
            session.HasIndex(row => new { row.OwnerId, row.StartedAt });
        });
        model.Entity<EventRow>(entry =>
        {
            entry.ToTable("Events").HasKey(row => new { row.SessionId, row.Version });
            entry.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MarkRow>(mark =>
        {
            mark.ToTable("Marks").HasKey(row => new { row.SessionId, row.Version });
            mark.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SnapshotRow>().ToTable("Snapshots").HasKey(row => new { row.OwnerId, row.Hash });
        model.Entity<NoteFileRow>().ToTable("NoteFiles").HasKey(row => new { row.OwnerId, row.Source, row.File });
        model.Entity<ChunkRow>(chunk =>
        {
            chunk.ToTable("Chunks").HasKey(row => row.Key);
            chunk.HasIndex(row => new { row.OwnerId, row.Source, row.File, row.ChunkId }).IsUnique();
            chunk.HasIndex(row => new { row.OwnerId, row.Source, row.StoryId });
            chunk.HasOne<NoteFileRow>().WithMany().HasForeignKey(row => new { row.OwnerId, row.Source, row.File }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<KeptReplyRow>().ToTable("KeptReplies").HasKey(row => new { row.OwnerId, row.Key });
        model.Entity<VectorRow>().ToTable("Vectors").HasKey(row => new { row.OwnerId, row.Model, row.ChunkId });
        model.Entity<ShownCompetencyRow>(shown =>
        {
            shown.ToTable("ShownCompetencies").HasKey(row => new { row.ChunkKey, row.Competency });
            shown.HasIndex(row => new { row.OwnerId, row.Source, row.Competency, row.Strength });
            shown.HasOne<ChunkRow>().WithMany(row => row.Shows).HasForeignKey(row => row.ChunkKey).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        value => value.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
