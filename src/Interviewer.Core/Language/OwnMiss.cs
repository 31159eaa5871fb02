namespace Interviewer.Language;

/// <summary>What went wrong by the speaker's own doing: "I never asked", "I was too quick", "that was my fault".</summary>
internal static class OwnMiss
{
    // From "was" to what one was, "I was far too quick", or from "if" to its verb.
    private const int Between = 3;

    private static readonly Phrases Nots = Phrases.Of("never, didn't, did not, hadn't, had not, haven't, have not");

    // What whoever takes care does: "I never asked" is a miss, "I never slept" is none.
    private static readonly Phrases Care = Phrases.Of("""
        ~ask, ~check, ~look, ~tell, told, ~say, said, ~listen, ~test, ~measure, ~read, ~open, ~verify, ~label, ~write, written, ~walk, ~notice, ~think, ~ring, rung, ~call, ~phone, ~explain, ~warn, ~speak, spoken, ~talk, ~involve,
        ~question, ~count, ~consider, ~plan, ~prepare, ~document, ~save, ~train, ~include, ~invite, ~consult, ~confirm, ~review, ~share, ~show, ~send, sent, ~raise, ~flag, ~mention, ~escalate, ~report, ~follow, ~use, ~touch, ~believe, ~trust, ~help, ~thank,
        ~offer, ~bother, ~log, ~record, ~visit, ~remember, ~inform, ~sit down, ~go back, ~object, ~challenge, ~complain, push back, thought to, thought of, find out
        """);

    private static readonly Phrases Neglects = Phrases.Of("""
        forgot, forgotten, skipped, overlooked, ignored, missed, neglected, omitted, underestimated, overestimated, misjudged, misread, misheard, assumed, rushed, botched, dismissed, lied, bluffed, fudged, messed up, screwed up, blew it, got it wrong, got that wrong, got this wrong,
        had it wrong, had it backwards, did wrong, did badly, did it wrong, made a mistake, made the mistake, failed, regret, left out, left it out, left it too late, left it too long, left it lying, kept quiet, kept my mouth shut, kept me mouth shut, kept silent, stayed silent, said nothing, did nothing,
        sat on, put off, put it off, dragged, let it go, let it slide, let it slip, let it pass, let her down, let him down, let them down, let people down, took it for granted, took for granted, took it on trust, took that on trust, taken it on trust, taken that on trust, fell for, nodded along,
        talked over, walked past, walked straight past, went past, went straight past, looked away, looked the other way, took it personally, agreed without, waited too long, apologised, apologized, said sorry, own that, owned up, take back, take that back, wasn't listening, just didn't see, cut corners, took the credit
        """);

    private static readonly Phrases Faults = Phrases.Of("""
        lazy, naive, stubborn, arrogant, careless, wrong, rude, impatient, sloppy, stupid, foolish, daft, silly, complacent, overconfident, defensive, unfair, thoughtless, mistaken, selfish, vain, blind, to blame, at fault, guilty, ashamed, slow to, late to, in the wrong, on the wrong track
        """);

    private static readonly Phrases SelfBlame = Phrases.Of("""
        my mistake, my own mistake, my fault, my own fault, my miss, my error, my own error, my failing, my own failing, my oversight, my blunder, my doing, my own doing, my blind spot, my bad, was on me, that's on me, this is on me, is on me, it's on me, one's on me, goes on me, all on me, fault was mine, mistake was mine,
        to blame but me, to blame but myself, no one to blame, nobody to blame, no excuse, not my finest, wasn't my finest, not my proudest, wasn't my proudest, down to me, my part in it, where i fell down, angry with myself, furious with myself, raging with myself, and she was right, and he was right, and they were right, was right and i, not proud of, what i got wrong, where i went wrong, i owe, i owed, embarrassed about, bothers me, bugs me, nags at me, haunts me, i'm ashamed, i kick myself, kicked myself,
        i blame myself, blamed myself, i wish, feel bad about, felt bad about, me included, my regret, cross my mind, crossed my mind, occur to me, occurred to me
        """);

    // "Daft of me"
    private static readonly Phrases OfMe = Phrases.Of("of me, from me");

    private static readonly Phrases If = Phrases.Of("if i'd, if i had, if only i'd, if only i had, had i, if we'd, if we had, if only we'd, if only we had");

    private static readonly Phrases Otherwise = Phrases.Of("""
        i'd do differently, i'd have done differently, would do differently, do it differently, do that differently, do things differently, i'd do over, would do over, if i did it again, if i had to do it again, if i could do it again, if i'd it again, if i had it again, i'd take back, i would take back
        """);

    private static readonly Phrases ShouldHave = Phrases.Of("should have, should've, shouldn't have, could have, could've, ought to have, ought not to have");

    // "I would have rung her first": what one did not do, unless all depended on something else ("without her I would have lost it").
    private static readonly Phrases WouldHave = Phrases.Of("i would have, i would've, i'd have, we would have, we would've, we'd have");

    private static readonly HashSet<string> Depending = ["if", "without", "otherwise", "or", "unless", "but", "else"];

    private static readonly HashSet<string> NothingDone = ["lost", "failed", "missed", "quit", "left", "died", "broken", "come", "needed", "thought"];

    public static bool In(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SelfBlame.LengthAt(tokens, i) > 0 && !Polarity.FollowsNot(tokens, i)) return true;
            if (Otherwise.LengthAt(tokens, i) > 0 && !Polarity.StandsBy(sentence)) return true;
            if (ShouldHave.LengthAt(tokens, i) > 0 && Speaker.IsLastNamedBefore(tokens, i)) return true;
            if (Neglects.LengthAt(tokens, i) > 0 && (Speaker.StandsBefore(tokens, i, alone: true) || GoesOn(tokens, i))) return true;
            if (IsWouldHave(tokens, i) || IsWishedAway(tokens, i) || IsFault(tokens, i) || IsOmission(tokens, i) || IsCareless(tokens, i)) return true;
        }
        return false;
    }

    private static bool IsWouldHave(IReadOnlyList<Token> tokens, int at)
    {
        if (WouldHave.LengthAt(tokens, at) is not (var length and > 0) || at + length >= tokens.Count || tokens.Any(token => Depending.Contains(token.Lower))) return false;
        var verb = Speaker.PastFillers(tokens, at + length);
        return (Verbs.IsPastAction(tokens[verb].Lower) || Care.LengthAt(tokens, verb) > 0) && !NothingDone.Contains(tokens[verb].Lower);
    }

    // "If I'd asked"; "if I had a pound for each of them" wishes nothing away.
    private static bool IsWishedAway(IReadOnlyList<Token> tokens, int at) =>
        If.LengthAt(tokens, at) is var length and > 0 && at + length < tokens.Count && Verbs.IsPast(tokens[Speaker.PastFillers(tokens, at + length)].Lower);

    // "I was careless", "I'd been far too quick", "daft of me"
    private static bool IsFault(IReadOnlyList<Token> tokens, int at)
    {
        var length = Faults.LengthAt(tokens, at);
        if (length == 0 && !(tokens[at].Lower is "too" && at + 1 < tokens.Count && tokens[at + 1].IsContent)) return false;
        if (length > 0 && at + length < tokens.Count && OfMe.LengthAt(tokens, at + length) > 0) return true;
        for (var i = at - 1; i > 0 && i >= at - Between; i--)
            if (tokens[i].Lower is "was" or "were" or "been" or "being") return tokens[i - 1].Lower is "i" or "i'd" or "i've";
        return false;
    }

    // "I never once asked", "I hadn't checked"; "if I hadn't asked" is its opposite, and "I never ask" a habit.
    private static bool IsOmission(IReadOnlyList<Token> tokens, int at)
    {
        if (Nots.LengthAt(tokens, at) is not (var length and > 0) || !Speaker.StandsBefore(tokens, at) && !GoesOn(tokens, at) || tokens.Take(at).TakeLast(Between).Any(token => token.Lower is "if" or "unless" or "would")) return false;
        var verb = Speaker.PastFillers(tokens, at + length);
        return Care.LengthAt(tokens, verb) > 0 && (tokens[at].Lower is not "never" || Verbs.IsPast(tokens[verb].Lower));
    }

    // "Signed without reading it", "without having asked"
    private static bool IsCareless(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Lower is not "without" || at == 0 || !(Verbs.IsPast(tokens[0].Lower) || tokens.Take(at).Any(Speaker.IsMe)) || !Speaker.IsLastNamedBefore(tokens, at - 1)) return false;
        var verb = Speaker.PastFillers(tokens, at + 1);
        var hasBeen = tokens[verb].Lower is "having";
        if (hasBeen) verb = Speaker.PastFillers(tokens, verb + 1);
        return (Care.LengthAt(tokens, verb) > 0 || tokens[verb].Lower is "seen" or "seeing") && (hasBeen || tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal));
    }

    // "I saw it coming and kept quiet"
    private static bool GoesOn(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Lower is "and" or "but" && tokens.Take(at).Any(Speaker.IsMe) && Speaker.IsLastNamedBefore(tokens, at - 1);
}
