using System.Text;
using Interviewer.Indexing;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class NotesReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AFolderIsReadRecursivelyInOrdinalOrder()
    {
        folder.Write("b.md", "# B");
        folder.Write("a/z.markdown", "# Z");
        folder.Write("Zed.MD", "# Zed");
        folder.Write("plain.txt", "Stories");
        folder.Write("synonyms.txt", "ferry, boat");
        folder.Write("notes.docx", "no text");
        foreach (var skipped in (string[])[".git/x.md", "node_modules/x.md", "bin/x.md", "a/obj/x.md", ".hidden.md"]) folder.Write(skipped, "# no");
        var notes = await NotesReader.ReadAsync(folder.Path, Now);
        Assert.Equal(["Zed.MD", "a/z.markdown", "b.md", "plain.txt", "synonyms.txt"], notes.Files.Select(file => file.File));
        Assert.Equal(Path.GetFileName(folder.Path), notes.Name);
        Assert.Empty(notes.Problems);
    }

    [Fact]
    public async Task AByteOrderMarkIsNoText()
    {
        var path = folder.Write("n.md", "");
        await File.WriteAllTextAsync(path, "# Ä", new UTF8Encoding(true), Now);
        Assert.Equal("# Ä", (await NotesReader.ReadAsync(path, Now)).Files.Single().Text);
        await File.WriteAllTextAsync(path, "# Ä", new UnicodeEncoding(false, true), Now);
        Assert.Equal("# Ä", (await NotesReader.ReadAsync(path, Now)).Files.Single().Text);
    }

    [Theory]
    [InlineData("The chef said “never”, so I didn’t – and saved £2,100 for the café by Easter.", 1252, true)]
    [InlineData("* Déjà vu à la crème: très léger, élégant, déçu", 1252, false)]
    [InlineData("* Žádný příběh: tři měsíce čekání", 1250, false)]
    [InlineData("The chef said “never”, so I didn’t – and saved it all for the café by Easter.", 10000, false)]
    public async Task TextOfOlderWindowsProgramsIsReadWhereItsLettersAreSure(string text, int codePage, bool sure)
    {
        var path = folder.Write("n.md", "");
        await File.WriteAllBytesAsync(path, CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text), Now);
        if (sure) Assert.Equal(text, (await NotesReader.ReadAsync(path, Now)).Files.Single().Text);
        else Assert.Contains("save it as UTF-8", (await Assert.ThrowsAsync<InterviewerException>(() => NotesReader.ReadAsync(path, Now))).Message);
    }

    [Fact]
    public async Task TheHashFollowsNamesAndTexts()
    {
        var path = folder.Write("n.md", "one");
        var first = (await NotesReader.ReadAsync(path, Now)).Hash;
        Assert.Equal(first, (await NotesReader.ReadAsync(path, Now)).Hash);
        folder.Write("n.md", "two");
        Assert.NotEqual(first, (await NotesReader.ReadAsync(path, Now)).Hash);
        Assert.NotEqual(NotesReader.Snapshot("n", null, [new("a", "bc")], []).Hash, NotesReader.Snapshot("n", null, [new("ab", "c")], []).Hash);
    }

    [Fact]
    public async Task TouchedFilesAloneMakeTheVersionThatAWholeReadingMakes()
    {
        folder.Write("a.md", "# A");
        folder.Write("b/c.md", "# C");
        var known = new KnownTexts(TimeProvider.System);
        var before = await NotesReader.ReadAsync(folder.Path, Now);
        folder.Write("b/c.md", "# C, edited");
        folder.Write("b/c.md.tmp", "an editor's");
        var after = await NotesReader.ReadTouchedAsync(before, Touched("b/c.md", "b/c.md.tmp"), known, Now);
        var whole = await NotesReader.ReadAsync(folder.Path, Now);
        Assert.Equal((whole.Name, whole.Path, whole.Hash), (after!.Name, after.Path, after.Hash));
        Assert.Equal(whole.Files, after.Files);
        Assert.Equal(before.Hash, (await NotesReader.ReadTouchedAsync(before, Touched(), known, Now))!.Hash);
    }

    [Theory]
    [InlineData("new.md")] // came
    [InlineData("gone.md")] // went
    [InlineData("binary.md")] // cannot be read
    [InlineData("b")] // a folder with notes, or one that had some
    [InlineData("d")]
    [InlineData("/elsewhere.md")]
    public async Task WhatMayChangeTheListOfFilesNeedsAWholeReading(string touched)
    {
        foreach (var name in (string[])["gone.md", "binary.md", "b/c.md", "d/e.md"]) folder.Write(name, "# A");
        var before = await NotesReader.ReadAsync(folder.Path, Now);
        folder.Write("new.md", "# New");
        folder.Write("binary.md", "PNG\0\0");
        File.Delete(folder["gone.md"]);
        Directory.Delete(folder["d"], recursive: true);
        Assert.Null(await NotesReader.ReadTouchedAsync(before, Touched(touched), new(TimeProvider.System), Now));
    }

    private HashSet<string> Touched(params string[] names) => [.. names.Select(name => folder[name])];

    [Fact]
    public async Task OneUnreadableFileIsAProblemAndTheOthersGoOn()
    {
        folder.Write("good.md", "# Good");
        folder.Write("binary.md", "PNG\0\0");
        await File.WriteAllBytesAsync(folder["latin.md"], [0x41, 0xE9, 0x41], Now);
        var notes = await NotesReader.ReadAsync(folder.Path, Now);
        Assert.Equal("good.md", notes.Files.Single().File);
        Assert.Equal(["binary.md", "latin.md"], notes.Problems.Select(problem => problem.File));
        Assert.Contains("UTF-8", notes.Problems[1].Message);
    }

    [Fact]
    public async Task AMissingPathIsSaidSo()
    {
        Assert.Contains(folder["none.md"], await ErrorAsync(folder["none.md"]));
        Assert.NotEmpty(await ErrorAsync(""));
    }

    [Fact]
    public async Task AFolderWithoutNotesIsSaidSo() => Assert.Contains("There are no notes", await ErrorAsync(folder.Path));

    [Fact]
    public async Task ABinaryFileIsSaidSo() => Assert.Contains("binary", await ErrorAsync(folder.Write("x.md", "a\0b")));

    [Fact]
    public async Task AHugeFileIsSaidSo()
    {
        await using (var file = File.Create(folder["huge.md"])) file.SetLength(21 * 1024 * 1024);
        Assert.Contains("20 MB", await ErrorAsync(folder["huge.md"]));
    }

    private static async Task<string> ErrorAsync(string path) =>
        (await Assert.ThrowsAsync<InterviewerException>(() => NotesReader.ReadAsync(path, Now))).Message;
}
