using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Interviewer.Terminal;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> NotesPath() => new("PATH") { Description = "Notes: a file of Markdown or plain text, or a folder of them." };

    public static Argument<string> InterviewId() => new("ID") { Description = "Interview, as `interviewer sessions` lists it." };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON for programs." };

    /// <summary>An option that names a file or folder: an empty name is nothing to look for.</summary>
    public static Option<string?> Path(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError($"{name} is given an empty name; write one like {name} {helpName}");
        });
        return option;
    }

    /// <summary>For the parser of an option: its number, or an error that says what the option takes.</summary>
    /// <param name="takes">Such as "a whole number".</param>
    /// <param name="fits">Whether a number may stand there.</param>
    public static T Number<T>(ArgumentResult result, string takes, Predicate<T> fits) where T : struct, INumber<T>
    {
        var text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && fits(number)) return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes {takes}, not '{text}'");
        return default;
    }

    /// <summary>For the parser of an option that takes a whole number.</summary>
    /// <param name="least">Smaller ones are refused.</param>
    public static int Whole(ArgumentResult result, int least = int.MinValue) => Number<int>(
        result,
        BigInteger.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out _) ? $"a whole number from {least} to {int.MaxValue}" : "a whole number",
        number => number >= least);
}
