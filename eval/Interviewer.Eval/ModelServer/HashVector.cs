namespace Interviewer.Eval.ModelServer;

/// <summary>A vector of a text by its words alone: texts that share words are near one another, the same text always gets the same vector.</summary>
internal static class HashVector
{
    public const int Dimensions = 64;

    public static float[] Of(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '.', ','], StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17u, (hash, letter) => unchecked(hash * 31 + letter)) % Dimensions]++;
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }
}
