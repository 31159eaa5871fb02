using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>A sentence in another language or script that speaks of answers, candidates, criteria or marks: in an English answer nobody's story needs one.</summary>
internal static partial class ForeignTalk
{
    /// <summary>An English sentence has more function words than this share, one with a foreign name in it too.</summary>
    private const double LeastEnglish = .3;

    // By beginnings, accents folded away. The languages share many.
    private static readonly string[] Stems =
    [
        "antwort", "kandidat", "bewert", "kriteri", "punkt", "anforder", "prufer", "pruefer", "reponse", "candidat", "criter", "evalua", "correct", "bareme", "respuesta", "requisit", "puntuac", "calific", "resposta", "pontuac", "avali", "nota",
        "rispost", "punteggi", "valut", "voto", "voti", "antwoord", "kandidaat", "eisen", "beoordel", "punten", "cijfer", "odpowied", "kandydat", "ocen", "kryteri", "wymagan", "piatk", "cevab", "cevap", "yanit", "aday", "kriter", "puan", "degerlendir",
        "svar", "bedom", "betyg", "karakter", "vastau", "arvosan", "raspuns", "jawaban", "nilai", "punct", "valasz", "ertekel", "pontszam", "odpoved", "hodnoc", "hodnot", "bodov", "grille",
    ];

    private static readonly HashSet<string> FunctionWords =
    [
        "der", "die", "das", "dem", "den", "und", "ist", "diese", "dieser", "diesem", "dieses", "hat", "alle", "alles", "bitte", "mit", "von", "fur", "als", "eine", "gib", "mir", "le", "la", "les", "des", "du", "cette", "ce", "est", "une", "et", "tous", "toutes",
        "comme", "pour", "merci", "el", "los", "las", "esta", "este", "es", "una", "todos", "todas", "por", "con", "que", "il", "questa", "questo", "ha", "per", "tutti", "ogni", "di", "os", "com", "uma", "dit", "deze", "het", "een", "aan", "heeft", "met", "voor",
        "ta", "te", "sie", "na", "wszystkie", "jest", "prosze", "bu", "tum", "bir", "en", "lutfen", "och", "det", "denna", "ar", "att", "har", "og", "ja", "tama", "on", "kaikki", "acest", "toate", "ini", "semua", "ez", "minden", "tato", "vsechna",
    ];

    /// <param name="english">As in <see cref="HiddenText.Readings"/>.</param>
    public static bool IsIn(string text, string folded, double english) => text.AsSpan().ContainsAnyExceptInRange('\0', '\u036F') && OtherScripts().IsMatch(text.ToLowerInvariant()) || english < LeastEnglish && IsForeign(folded);

    /// <summary>The same of a part of a sentence that another language may have begun in, without accents and other scripts.</summary>
    public static bool IsIn(string folded) => HiddenText.EnglishShare(folded) < LeastEnglish && IsForeign(folded);

    private static bool IsForeign(string folded)
    {
        var tokens = Tokenizer.Tokenize(folded);
        var stems = tokens.Count(token => Stems.Any(stem => token.Lower.StartsWith(stem, StringComparison.Ordinal)));
        return stems > 0 && stems + tokens.Count(token => FunctionWords.Contains(token.Lower)) > 1;
    }

    [GeneratedRegex(
        "ответ|оцен|кандидат|балл|критери|пункт|отметк|відповід|оцін|απαντησ|απάντησ|βαθμολ|υποψήφι|κριτήρι|回答|答案|候选人|候選人|应聘者|评分|评为|评估|评价|評分|評価|評估|候補者|応募者|採点|得分|打分|分数|分數|答え|点に|点を|面试官|面接官"
        + "|답변|지원자|점수|평가|채점|후보자|إجابة|الإجابة|المرشح|تقييم|المعايير|معايير|الدرجة|درجة|उत्तर|जवाब|अंक|उम्मीदवार|मूल्यांकन|मापदंड|תשובה|מועמד|ציון|קריטריו|คำตอบ|คะแนน|ผู้สมัคร",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherScripts();
}
