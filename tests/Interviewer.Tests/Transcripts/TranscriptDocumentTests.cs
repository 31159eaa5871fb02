using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Interviewer.Interviews;
using Interviewer.Transcripts;
using Xunit;

namespace Interviewer.Tests.Transcripts;

public sealed class TranscriptDocumentTests
{
    [Fact]
    public void The_page_needs_no_script_no_address_and_shows_text_as_text()
    {
        var page = TranscriptHtml.Write(Transcripts.Short());
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page);
        Assert.DoesNotMatch(@"(?:src|href|url)\s*[=(]", page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; **bold**", page);
        Assert.Contains("default-src 'none'", page);
        Assert.Contains("4 / 5, strong <small>unprompted 2.1</small>", page);
        Assert.Contains("notes.md:4-5,9", page);
        Assert.Contains("<em>Skipped.</em>", page);
        foreach (var element in (string[])["html", "head", "body", "main", "section", "aside", "dl", "table", "tbody", "tr", "td", "blockquote"])
            Assert.Equal(Regex.Count(page, $"<{element}[ >]"), Regex.Count(page, $"</{element}>"));
    }

    [Fact]
    public void Markdown_shows_text_as_text()
    {
        var document = TranscriptMarkdown.Write(Transcripts.Short());
        Assert.Contains(@"> \<script>alert(1)\</script> \*\*bold\*\* \[link\](http://x) | pipe", document);
        Assert.Contains("> \\# heading", document);
        Assert.Contains(@"> 1\. item", document);
        Assert.Contains("## 1. Why \\<b>ovens\\</b>?", document);
        Assert.Contains("**↳ What would you change?**", document);
        Assert.Contains("### 4 / 5, strong (unprompted 2.1)", document);
        Assert.Contains(@"| met | Ask the \<night> shift \| first. | notes.md:4-5,9 |", document);
        Assert.Contains("*Skipped.*", document);
    }

    [Fact]
    public void Markdown_holds_nothing_that_steers_a_terminal()
    {
        var transcript = Transcripts.Short();
        StoredEvent[] events = [.. transcript.Events.Select(entry => entry.Event is SessionEvent.AnswerGiven given ? entry with { Event = given with { Text = "\e[2J\a\0\u009b1mRed\e]0;x\a\e# heading\tend" } } : entry)];
        var document = TranscriptMarkdown.Write(new(transcript.Header, events, []));
        Assert.DoesNotContain(document, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.Contains("> \\[2J1mRed\\]0;x# heading\tend", document);
    }

    [Fact]
    public void Json_reads_back_to_the_same_interview()
    {
        var transcript = Transcripts.Short();
        var read = JsonSerializer.Deserialize<TranscriptJson>(TranscriptJson.Write(transcript), InterviewerJson.Compact)!;
        Assert.Equal(transcript.Header.Id, read.Id);
        Assert.Equal(transcript.NoteFiles, read.NoteFiles);
        Assert.Equal(
            transcript.Events.Select(entry => JsonSerializer.Serialize(entry, InterviewerJson.Compact)),
            read.Events.Select(entry => JsonSerializer.Serialize(entry, InterviewerJson.Compact)));
    }

    [Fact]
    public void An_event_is_one_flat_object()
    {
        var entry = new StoredEvent(7, Transcripts.Start, new SessionEvent.QuestionSkipped(2, 1));
        Assert.Equal(
            """{"version":7,"at":"2026-03-14T09:30:00+00:00","type":"question_skipped","number":2,"attempt":1}""",
            JsonSerializer.Serialize(entry, InterviewerJson.Compact));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":1,"at":"2026-03-14T09:30:00+00:00","type":"unheard_of"}""")]
    [InlineData("""{"version":"1","at":"today","type":"paused"}""")]
    public void What_is_no_event_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StoredEvent>(json, InterviewerJson.Compact));

    [Fact]
    public void Where_the_type_stands_in_the_object_does_not_matter()
    {
        var json = JsonNode.Parse("""{"number":2,"attempt":1,"type":"question_skipped","at":"2026-03-14T09:30:00+00:00","version":7}""");
        Assert.Equal(new StoredEvent(7, Transcripts.Start, new SessionEvent.QuestionSkipped(2, 1)), json.Deserialize<StoredEvent>(InterviewerJson.Compact));
    }
}
