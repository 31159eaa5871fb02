using System.Text;
using Interviewer.Grading;
using Interviewer.Models;

namespace Interviewer.Interviews.Voices;

/// <summary>
/// The interviewer as an agent: a loop over the model's stream, with tools that see only titles and settings. Each sentence is checked
/// before it is shown; the first that fails, or a model that fails, hands over to the plain wording.
/// </summary>
internal sealed class ModelVoice(ModelCalls calls, ModelClients clients, PromptLibrary prompts) : IInterviewerVoice
{
    private const string Ask = "ask", FollowUp = "follow-up";

    public string? Model => clients.Settings(ModelRole.Interviewer)?.Model;

    public async Task<Spoken> SayAsync(Cue cue, Func<string, ValueTask>? onWords, CancellationToken cancellationToken)
    {
        var prompt = prompts[cue.FollowUp is null ? Ask : FollowUp];
        var model = Model;
        var check = new WordingCheck(cue);
        var shown = new StringBuilder();
        var pending = new StringBuilder();
        var used = ModelUsage.None;
        if (cue.Tokens <= 0) return await PlainAsync("The token budget of this interview is used up.");
        try
        {
            var stories = cue.FollowUp is null ? null : StoryTools.For(cue.Stories);
            await foreach (var piece in calls.StreamAsync(ModelRole.Interviewer, prompt, Values(cue), stories, usage => used = usage, cancellationToken))
            {
                pending.Append(piece);
                while (TakeSentence(pending) is { } sentence)
                    if (await ShowAsync(sentence) is { } wrong) return await PlainAsync(wrong);
            }
            if (pending.ToString().Trim() is { Length: > 0 } rest && await ShowAsync(rest) is { } fault) return await PlainAsync(fault);
            if (check.RefuseWhole(shown.ToString()) is { } missing) return await PlainAsync($"The model's wording was not used: {missing}.");
        }
        catch (ModelFailureException e)
        {
            return await PlainAsync(e.Message);
        }
        return new(shown.ToString(), new(model, prompt.Hash, used, null));

        async Task<string?> ShowAsync(string sentence)
        {
            if (check.Refuse(sentence) is { } wrong) return $"The model's wording was not used: {wrong}.";
            shown.Append(shown.Length > 0 ? " " : "").Append(sentence);
            if (onWords is not null) await onWords(sentence);
            return null;
        }

        // What was shown stays: the plain question follows an opening that passed, and a question that was asked is all there is to ask.
        async Task<Spoken> PlainAsync(string why)
        {
            if (shown.ToString().Contains('?', StringComparison.Ordinal)) return new(shown.ToString(), new(model, prompt.Hash, used, why));
            if (onWords is not null) await onWords(cue.Plain);
            return new($"{shown} {cue.Plain}".Trim(), new(null, cue.PromptHash, used, why));
        }
    }

    /// <summary>Takes the first complete sentence out of what has come; null while there is none.</summary>
    private static string? TakeSentence(StringBuilder pending)
    {
        for (var i = 0; i + 1 < pending.Length; i++)
        {
            if (pending[i] is not ('.' or '!' or '?') || !char.IsWhiteSpace(pending[i + 1])) continue;
            var sentence = pending.ToString(0, i + 1).Trim();
            pending.Remove(0, i + 1);
            return sentence;
        }
        return null;
    }

    private static Dictionary<string, object?> Values(Cue cue)
    {
        var persona = cue.Style switch
        {
            InterviewStyle.Warm => "warm and curious; you put people at ease",
            InterviewStyle.Tough => "demanding and direct; you do not let vague words pass, yet stay polite",
            _ => "calm, attentive and matter-of-fact",
        };
        var said = cue.Said.Count == 0 ? "(nothing yet: this is the first question)" : string.Join("\n\n", cue.Said.Select(turn => turn.Text));
        return cue.FollowUp is not { } type
            ? new() { ["persona"] = persona, ["question"] = cue.Question.AskAs, ["place"] = cue.Place, ["before"] = cue.Said.Count == 0 ? said : cue.Said[^1].Text }
            : new() { ["persona"] = persona, ["question"] = cue.Question.AskAs, ["answer"] = said, ["kind"] = Aim(type), ["example"] = cue.Plain };
    }

    private static string Aim(FollowUpType type) => type switch
    {
        FollowUpType.Rescue => "anything at all: offer to take a moment, and a kind of occasion that could fit",
        FollowUpType.Refocus => "an answer to the question itself, since what was said is beside it",
        FollowUpType.ChallengeContradiction => "how sure the candidate is of that one thing; do not say that anything speaks against it",
        FollowUpType.Clarify => "what a vague expression means",
        FollowUpType.Situation => "one specific time: what was going on and what was at stake",
        FollowUpType.Task => "what the candidate's own part was supposed to be",
        FollowUpType.ActionOwnership => "what the candidate did and decided in person, where they said “we”",
        FollowUpType.ResultMetric => "how it turned out, and how one could tell",
        FollowUpType.Reflection => "what the candidate would do differently, looking back",
        FollowUpType.Counterfactual => "what was hardest about it, or which other way they could have gone; suppose nothing that was not said",
        FollowUpType.Transfer => "where they have used since what they took from it",
        FollowUpType.AuthorProbe or FollowUpType.CoveragePoint => "the part that the plain wording asks about",
        _ => throw new InvalidOperationException($"Unknown follow-up {type}."),
    };
}
