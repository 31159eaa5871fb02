namespace Interviewer.BrowserTests;

/// <summary>Notes without a story or a question, and nothing practised yet.</summary>
internal static class BareStage
{
    public static async Task<Stage> StartAsync()
    {
        var stage = await Stage.StartAsync("notes/bare.md");
        stage.Add("bare-home", "/");
        stage.Add("bare-history", "/history");
        stage.Add("bare-notes", "/notes");
        stage.Add("bare-map", "/notes/map");
        stage.Add("bare-search", "/notes?q=logistics");
        stage.Add("bare-search-nothing", "/notes?q=pallets");
        stage.Add("bare-source", "/notes/source");
        stage.Add("bare-progress", "/progress");
        stage.Add("bare-settings", "/settings");
        return stage;
    }

    /// <summary>The same after an interview on the built-in questions.</summary>
    public static async Task<Stage> PractisedAsync()
    {
        var stage = await Stage.StartAsync("notes/bare.md");
        var id = await stage.EndedAsync("At the depot I changed the route plan myself and late deliveries fell from 40 to 6 a week.");
        stage.Add("bare-ended", $"/interviews/{id}");
        stage.AddLookingBack("bare", id);
        stage.Add("bare-progress-after", "/progress");
        stage.Add("bare-map-after", "/notes/map");
        return stage;
    }
}
