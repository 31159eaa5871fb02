using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Interviewer.Language;

/// <summary>
/// Snowball English (Porter 2) stems from Lucene.NET, after strong forms and British spellings are brought back to their word.
/// Remembered per word: a vocabulary is small and asked for often.
/// </summary>
internal static class Stemmer
{
    // Bounds the memory that hostile input can take; a lifetime of notes and answers holds far fewer distinct words.
    private const int MaximumRemembered = 100_000;

    private static readonly ConcurrentDictionary<string, string> Remembered = new(StringComparer.Ordinal);

    // ConcurrentDictionary.Count takes every lock.
    private static int remembered;

    [ThreadStatic]
    private static EnglishStemmer? snowball;

    /// <param name="word">Lower-case word.</param>
    public static string Stem(string word)
    {
        if (Remembered.TryGetValue(word, out var known)) return known;
        snowball ??= new EnglishStemmer();
        snowball.SetCurrent(IrregularForms.Resolve(word));
        snowball.Stem();
        var stem = snowball.Current;
        if (remembered < MaximumRemembered && Remembered.TryAdd(word, stem)) Interlocked.Increment(ref remembered);
        return stem;
    }
}
