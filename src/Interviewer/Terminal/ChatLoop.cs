using System.Diagnostics;
using System.Text.Json;
using Interviewer.Interviews;
using Interviewer.Models;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>Holds an interview in the terminal: shows what happens, takes what the candidate says, until it is over or paused.</summary>
/// <param name="json">Each event is one line of JSON instead of text for people.</param>
/// <param name="models">Who receives what is said.</param>
/// <param name="resumeCommand">What to type to go on with a paused interview; {0} is its id.</param>
internal sealed class ChatLoop(InterviewService interviews, ModelClients models, IAnswerInput input, Screen screen, bool json, string resumeCommand)
{
    /// <param name="resumed">The candidate comes back to it: what was shown before is not shown again.</param>
    public async Task RunAsync(Interview interview, bool resumed, CancellationToken cancellationToken)
    {
        var view = new InterviewView(screen.Content, interview.Id, echo: !input.Typed, models);
        var session = interview.Session;
        foreach (var entry in interview.Events)
        {
            if (resumed) view.Follow(entry.Event);
            else await ShowAsync(entry, view);
        }
        try
        {
            if (resumed) session = await SendAsync(interview.Id, new SessionCommand.Resume(), view, cancellationToken);
            if (resumed && !json) view.ShowWhereItStands();
            while (session.State is not SessionState.Ended)
            {
                var clock = Stopwatch.StartNew();
                if (await input.ReadAsync(Mark(session), session.State, cancellationToken) is not { } typed) break;
                var said = ChatCommand.Meant(typed);
                if (said is ChatCommand.Pause) break;
                session = await TakeAsync(interview.Id, session, said, input.Typed ? clock.ElapsedMilliseconds : null, view, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested) { }
        if (session.State is SessionState.Ended) return;
        // What is paused is kept whatever made the interview stop.
        await SendAsync(interview.Id, new SessionCommand.Pause(), view, CancellationToken.None);
        screen.Say($"Paused. Every answer is kept{(input.LeftUnsent ? ", but not what you were just typing" : "")}. Go on with:\n  {string.Format(null, resumeCommand, interview.Id)}");
    }

    private async Task<InterviewSession> TakeAsync(
        string id, InterviewSession session, string said, long? elapsed, InterviewView view, CancellationToken cancellationToken)
    {
        if (session.State is SessionState.Reviewing && string.IsNullOrWhiteSpace(said)) said = ChatCommand.Next;
        if (!ChatCommand.IsCommand(said))
            return await SendAsync(id, new SessionCommand.Answer(Guid.CreateVersion7().ToString("N"), said, elapsed), view, cancellationToken);
        if (ChatCommand.ToSession(said) is { } command) return await SendAsync(id, command, view, cancellationToken);
        if (json) Remark($"'{said.Trim()}' does nothing here.");
        else if (said.Trim() == ChatCommand.Points && session.Attempts is [.., { Closed: true, Final: { } grade }]) screen.Content.WritePoints(grade);
        else ShowHelp(said.Trim());
        return session;
    }

    private async Task<InterviewSession> SendAsync(string id, SessionCommand command, InterviewView view, CancellationToken cancellationToken)
    {
        var result = await interviews.SendAsync(id, command, entry => ShowAsync(entry, view), onWords: null, cancellationToken);
        if (result.Refusal is { } refusal) Remark(refusal);
        return (await interviews.OpenAsync(id, cancellationToken)).Session;
    }

    private async ValueTask ShowAsync(StoredEvent entry, InterviewView view)
    {
        if (!json) view.Show(entry.Event);
        else await screen.Json.WriteLineAsync(JsonSerializer.Serialize(entry, InterviewerJson.Compact));
    }

    private string Mark(InterviewSession session)
    {
        if (json || !input.Typed) return "";
        if (session.State is SessionState.Answering) return session.Attempts[^1].FollowUps.Count > 0 ? "    > " : "  > ";
        screen.Content.WriteLine();
        screen.Content.WriteProse("  ", "Enter for the next question, or /retry, /points, /pause, /end", Palette.Soft);
        return "  > ";
    }

    private void ShowHelp(string said)
    {
        if (said is ChatCommand.Points)
        {
            Remark("The points are shown once the question is finished, so that they give nothing away.");
            return;
        }
        if (said is not ChatCommand.Help) Remark($"There is no command {said}; these there are:");
        foreach (var (name, does) in ChatCommand.All) screen.Content.WriteProse($"    {name,-8} ", does, firstStyle: Palette.Accent);
        screen.Content.WriteLine();
    }

    private void Remark(string sentence)
    {
        if (input.Typed) screen.Chatter.WriteProse("    ", sentence, Palette.Middling);
        else screen.Say(sentence);
    }
}
