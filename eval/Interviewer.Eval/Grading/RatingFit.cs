using System.Globalization;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>
/// Fits the weights of <see cref="FittedRating"/> to the labels: ridge regression with weights of at least 0, by coordinate descent. What is
/// reported of each notes file was fitted on the others.
/// </summary>
internal static class RatingFit
{
    // Keeps features that say nearly the same from trading one large weight for another.
    private const double Ridge = 1;
    private const int Rounds = 2000;

    private sealed record Rated(string Notes, IReadOnlyList<double> Features, double Label);

    public static int Run(TextWriter output)
    {
        var answers = GradedAnswer.GradeAll(output).Where(answer => answer.Grade.ResponseType is not ResponseType.OffTopic and not ResponseType.NoAnswer)
            .Select(answer => (answer.Label, Evidence: DimensionRater.Evidence(new AnswerAssessment(answer.Preparation, answer.Question, [new(answer.Label.Answer)]).Find()))).ToArray();
        Fit("coverage", evidence => evidence.Coverage, label => label.Coverage);
        Fit("structure", evidence => evidence.Structure, label => label.Structure);
        Fit("specificity", evidence => evidence.Specificity, label => label.Specificity);
        Fit("ownership", evidence => evidence.Ownership, label => label.Ownership);
        Fit("reflection", evidence => evidence.Reflection, label => label.Reflection);
        return 0;

        void Fit(string name, Func<RatingEvidence, IReadOnlyList<double>> features, Func<Dimensions, double> label)
        {
            Rated[] all = [.. answers.Select(answer => new Rated(answer.Label.Notes, features(answer.Evidence), label(answer.Label.Dimensions)))];
            var held = all.GroupBy(one => one.Notes)
                .SelectMany(group => group.Select(one => (one.Label, Rating: Fitted([.. all.Where(other => other.Notes != group.Key)]).Of(one.Features)))).ToArray();
            var rating = Fitted(all);
            output.WriteLine(FormattableString.Invariant($"{name,-12} on notes not fitted to: Spearman {Statistics.Spearman([.. held.Select(pair => pair.Label)], [.. held.Select(pair => pair.Rating)]):0.000}, mean error {Statistics.Mae([.. held.Select(pair => pair.Label)], [.. held.Select(pair => pair.Rating)]):0.00}, n={held.Length}"));
            output.WriteLine($"{"",-12} new([{string.Join(", ", rating.Weights.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture)))}])");
        }
    }

    private static FittedRating Fitted(Rated[] rated)
    {
        var weights = new double[rated[0].Features.Count];
        double[] errors = [.. rated.Select(one => one.Label - 1)];
        for (var round = 0; round < Rounds; round++)
        {
            for (var feature = 0; feature < weights.Length; feature++)
            {
                double along = 0, size = Ridge;
                for (var i = 0; i < rated.Length; i++)
                {
                    along += rated[i].Features[feature] * errors[i];
                    size += rated[i].Features[feature] * rated[i].Features[feature];
                }
                var next = Math.Max(0, weights[feature] + (along - Ridge * weights[feature]) / size);
                for (var i = 0; i < rated.Length; i++) errors[i] -= (next - weights[feature]) * rated[i].Features[feature];
                weights[feature] = next;
            }
        }
        return new(weights);
    }
}
