using System.Text;
using CsCheck;
using Interviewer.Indexing;
using Interviewer.Indexing.Uploads;
using Interviewer.Storage;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class UploadedNotesTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly UploadedNotes uploads;

    public UploadedNotesTests() => uploads = new(new DataFolder(folder.Path));

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("notes.md", "notes.md")]
    [InlineData("./work/./stories.MARKDOWN", "work/stories.MARKDOWN")]
    [InlineData(@"work\stories.md", "work/stories.md")]
    [InlineData("<img src=x onerror=alert(1)>.md", "<img src=x onerror=alert(1)>.md")]
    [InlineData("Ünterlagen – مشروع.md", "Ünterlagen – مشروع.md")]
    [InlineData("work/stories.txt", "work/stories.txt")]
    [InlineData("notes.overrides.json", "notes.overrides.json")]
    [InlineData("synonyms.txt", "synonyms.txt")]
    public async Task A_file_is_kept_under_its_name(string sent, string kept)
    {
        Assert.Equal(new(kept, UploadOutcome.Added, null), await AddAsync(sent, "# One"));
        Assert.Equal([kept], uploads.List().Select(file => file.Name));
        Assert.Equal(UploadOutcome.Replaced, (await AddAsync(sent, "# Two")).Outcome);
        Assert.Equal("# Two", await File.ReadAllTextAsync(Path.Combine(uploads.Folder, kept), Now));
        Assert.True(await uploads.RemoveAsync(kept, Now));
        Assert.Empty(uploads.List());
        Assert.Null(uploads.Source);
    }

    [Theory]
    [InlineData("../outside.md", "cannot be used")]
    [InlineData("a/../../outside.md", "cannot be used")]
    [InlineData(@"..\outside.md", "cannot be used")]
    [InlineData("/etc/outside.md", "cannot be used")]
    [InlineData(@"C:\outside.md", "cannot be used")]
    [InlineData("a\0.md", "cannot be used")]
    [InlineData("con.md", "cannot be used")]
    [InlineData("folder./a.md", "cannot be used")]
    [InlineData("", "has no name")]
    [InlineData("//", "has no name")]
    [InlineData("picture.png", "no Markdown")]
    [InlineData("stories.docx", "save a copy of it as plain text (.txt)")]
    [InlineData("a/synonyms.txt", "no Markdown")]
    [InlineData(".hidden.md", "no Markdown")]
    [InlineData("a/notes.overrides.json", "no Markdown")]
    [InlineData("node_modules/readme.md", "not read as notes")]
    [InlineData(".obsidian/a.md", "not read as notes")]
    public async Task A_name_that_leads_elsewhere_or_is_no_note_is_refused(string name, string says)
    {
        var result = await AddAsync(name, "# One");
        Assert.Equal(UploadOutcome.Refused, result.Outcome);
        Assert.Contains(says, result.Problem);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public Task No_name_at_all_leads_out() =>
        Gen.OneOf(Gen.String, Gen.OneOf("..", ".", "/", "\\", "a", ".md", "C:", "~", "%2e", "\u202e", " ").Array[1, 8].Select(parts => string.Concat(parts) + ".md"))
            .Array[1, 5].SampleAsync(async names =>
            {
                foreach (var name in names) await AddAsync(name, "# One");
                Assert.All(Directory.EnumerateFileSystemEntries(folder.Path), path => Assert.Equal(uploads.Folder, path));
                foreach (var file in uploads.List()) Assert.True(await uploads.RemoveAsync(file.Name, Now));
                Assert.False(Directory.Exists(uploads.Folder) && Directory.EnumerateFileSystemEntries(uploads.Folder).Any());
            }, iter: 300, threads: 1);

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_leaves_the_old_one()
    {
        await AddAsync("notes.md", "# Old");
        Assert.Contains("not UTF-8", (await AddAsync("notes.md", [0xC3, 0x28])).Problem);
        Assert.Contains("binary", (await AddAsync("notes.md", [0x50, 0, 1])).Problem);
        Assert.Contains("empty", (await AddAsync("notes.md", " \n")).Problem);
        Assert.Contains("20 MB", (await AddAsync("notes.md", new byte[UploadedNotes.MaximumBytes + 1])).Problem);
        Assert.Equal("# Old", await File.ReadAllTextAsync(uploads.Source!, Now));
        Assert.Equal(UploadOutcome.Replaced, (await AddAsync("notes.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# Wide")])).Outcome);
        Assert.Equal("# Wide", (await NotesReader.ReadAsync(uploads.Source!, Now)).Files[0].Text);
    }

    [Fact]
    public async Task One_file_goes_by_its_name_and_several_are_a_folder()
    {
        await AddAsync("interview.md", "# One");
        await AddAsync("notes.overrides.json", "{}");
        Assert.Equal("interview.md", (await NotesReader.ReadAsync(uploads.Source!, Now)).Name);
        await AddAsync("more/two.md", "# Two");
        Assert.Equal(["interview.md", "more/two.md", "notes.overrides.json"], (await NotesReader.ReadAsync(uploads.Source!, Now)).Files.Select(file => file.File));
        Assert.False(await uploads.RemoveAsync("../interviewer.db", Now));
        Assert.False(await uploads.RemoveAsync("more", Now));
    }

    private Task<UploadResult> AddAsync(string name, string text) => AddAsync(name, Encoding.UTF8.GetBytes(text));

    private Task<UploadResult> AddAsync(string name, byte[] bytes) => uploads.AddAsync(name, new MemoryStream(bytes), Now);
}
