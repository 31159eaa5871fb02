using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Interviewer.Tests.Faults;

/// <summary>The real program meets a disk or a database that fails in the middle of an interview, and a second instance of itself.</summary>
public sealed class OutageTests : IDisposable
{
    private static readonly string Notes = Path.Combine(AppContext.BaseDirectory, "sample-notes");

    private readonly TempFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_nothing_is_acknowledged_and_nothing_lost_and_it_goes_on_when_there_is_room()
    {
        var disk = Sandbox.SmallDisk(folder["data"], kilobytes: 2048);
        using var program = await RunningProgram.StartAsync(disk, Notes, folder["data"], Now);
        var id = await program.StartInterviewAsync(questions: 12, seed: 1, Now);
        // As the program sees it: for everybody else the folder is empty.
        var filler = $"/proc/{program.ProcessId}/root{folder["data/filler"]}";
        Fill(filler);

        var stored = new List<string>();
        for (var turn = 1; ; turn++)
        {
            Assert.InRange(turn, 1, 50);
            using var response = await SendAsync(program, id, $"t{turn}");
            if (response.StatusCode is HttpStatusCode.ServiceUnavailable)
            {
                var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Now);
                Assert.Matches("^The disk that holds the database .*interviewer.db is full; make room and try again.$", problem!["detail"]!.GetValue<string>());
                break;
            }
            response.EnsureSuccessStatusCode();
            // What was left of the disk may have held the answer and not its grade: that is said too, and the answer stays.
            stored.Add($"t{turn}");
            if ((await response.Content.ReadAsStringAsync(Now)).Contains("is full; make room")) break;
            if (await program.StateAsync(id, Now) is "reviewing") await program.CommandAsync(id, "continue", Now);
        }
        Assert.Equal(stored, await AnswersAsync(program, id));

        File.Delete(filler);
        if (await program.StateAsync(id, Now) is "reviewing") await program.CommandAsync(id, "continue", Now);
        using (var again = await SendAsync(program, id, "t-again")) again.EnsureSuccessStatusCode();
        Assert.Equal([.. stored, "t-again"], await AnswersAsync(program, id));
    }

    [Fact]
    public async Task While_another_program_locks_the_database_an_answer_is_refused_and_can_be_sent_again()
    {
        using var program = await RunningProgram.StartAsync(Notes, folder["data"], Now);
        var id = await program.StartInterviewAsync(questions: 2, seed: 1, Now);
        await using (var other = new SqliteConnection($"Data Source={folder["data/interviewer.db"]};Pooling=False"))
        {
            await other.OpenAsync(Now);
            await using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            await hold.ExecuteNonQueryAsync(Now);
            using var refused = await SendAsync(program, id, "t1");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("is locked by another program; close that program and try again.", await refused.Content.ReadAsStringAsync(Now));
        }
        using (var again = await SendAsync(program, id, "t1")) again.EnsureSuccessStatusCode();
        Assert.Equal(["t1"], await AnswersAsync(program, id));
    }

    [Fact]
    public async Task Two_instances_on_one_data_folder_both_serve_the_same_interviews_and_notes()
    {
        var notes = folder.Write("notes/a.md", "# Stories\n## Alpha\n* I counted the crates.\n# Questions\n* What are you proud of?\n* Tell me about a failure");
        var both = await Task.WhenAll(RunningProgram.StartAsync(folder["notes"], folder["data"], Now), RunningProgram.StartAsync(folder["notes"], folder["data"], Now));
        using var one = both[0];
        using var two = both[1];
        var id = await one.StartInterviewAsync(questions: 2, seed: 1, Now);

        // The same answer reaches both at once, as from a page whose proxy sent it twice.
        var copies = await Task.WhenAll(SendAsync(one, id, "t1"), SendAsync(two, id, "t1"));
        foreach (var copy in copies)
            using (copy) Assert.Equal(HttpStatusCode.OK, copy.StatusCode);
        using (var next = await SendAsync(two, id, "t2")) Assert.True(next.IsSuccessStatusCode || next.StatusCode is HttpStatusCode.Conflict);
        var events = await one.EventsAsync(id, Now);
        Assert.Equal(events.Select(entry => entry.ToJsonString()), (await two.EventsAsync(id, Now)).Select(entry => entry.ToJsonString()));
        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(entry => entry["version"]!.GetValue<int>()));
        Assert.Single(events, entry => entry["turnId"]?.GetValue<string>() == "t1" && entry["type"]!.GetValue<string>() == "answer_given");

        await File.AppendAllTextAsync(notes, "\n# Principles\n## Zeppelins\n* Keep them on the ground.", Now);
        foreach (var program in both)
        {
            for (var i = 0; ; i++)
            {
                var hits = await program.Http.GetFromJsonAsync<JsonArray>("/api/notes/search?q=zeppelins", Now);
                if (hits!.Count > 0) break;
                Assert.True(i < 200, "an edit is not found by both");
                await Task.Delay(50, Now);
            }
        }
    }

    private static Task<HttpResponseMessage> SendAsync(RunningProgram program, string id, string turnId) =>
        program.Http.PostAsJsonAsync($"/api/interviews/{id}/turns", new { turnId, text = "I asked the night shift first, and the bread was on time: late loaves went from 9 to 2 a week." }, Now);

    private static async Task<IEnumerable<string>> AnswersAsync(RunningProgram program, string id) =>
        (await program.EventsAsync(id, Now)).Where(entry => entry["type"]!.GetValue<string>() == "answer_given").Select(entry => entry["turnId"]!.GetValue<string>());

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true) file.Write(block);
        }
        catch (IOException)
        {
            // Full, as planned.
        }
    }
}
