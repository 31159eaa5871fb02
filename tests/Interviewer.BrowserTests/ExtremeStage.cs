namespace Interviewer.BrowserTests;

/// <summary>Notes with words of German length, right-to-left text and forty criteria.</summary>
internal static class ExtremeStage
{
    private const string German =
        "Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsverordnung galt für jede Lieferung. Ich schrieb die "
        + "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsunterlagen neu. Die Bearbeitungszeit sank von 12 auf 3 Tage.";

    private const string Arabic = "جمعت المتطوعين ووزعت المناوبات بينهم. ارتفع عدد الزوار من 200 إلى 900 في الشهر.";

    public static async Task<Stage> StartAsync()
    {
        var stage = await Stage.StartAsync("notes/stress.md");
        stage.Add("extreme-home", "/");
        foreach (var (name, answer, focus) in new[]
        {
            ("german", German, "Donau"), ("arabic", Arabic, "مشروع"),
            ("forty", string.Join(' ', Enumerable.Range(1, 20).Select(hall => $"I counted the pallets of hall {hall} before the early shift and wrote the figure on the board at the gate.")), "forty"),
        })
        {
            var id = await stage.BeginAsync(focus: focus);
            await stage.AnswerAsync(id, answer);
            stage.Add($"extreme-{name}", $"/interviews/{id}");
            stage.AddLookingBack($"extreme-{name}", id);
        }
        stage.Add("extreme-history", "/history");
        stage.Add("extreme-notes", "/notes");
        stage.Add("extreme-search-german", "/notes?q=Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        stage.Add("extreme-search-arabic", "/notes?q=المكتبة");
        stage.Add("extreme-search-forty", "/notes?q=pallets");
        stage.Add("extreme-source", "/notes/source");
        stage.Add("extreme-source-line", "/notes/source?line=13&edit=true", whole: false);
        stage.Add("extreme-map", "/notes/map");
        stage.Add("extreme-progress", "/progress");
        stage.Add("extreme-settings", "/settings");
        return stage;
    }
}
