using System.Text.Json;

namespace Interviewer.Grading.Judges;

/// <summary>The JSON schema of a grader's reply. Strict: every property required, nothing else allowed; ranges are checked locally, since no provider enforces them.</summary>
internal static class JudgeSchema
{
    private const string Rating = """{"type":"object","properties":{"why":{"type":"string"},"sentences":{"type":"array","items":{"type":"integer"}},"score":{"type":"integer"}},"required":["why","sentences","score"],"additionalProperties":false}""";

    // "why" comes before the verdict: a reason given afterwards only justifies.
    private const string Criteria = """
        "criteria":{"type":"array","items":{"type":"object","properties":{
          "id":{"type":"string"},"why":{"type":"string"},
          "verdict":{"type":"string","enum":["met","partial","not_met","contradicted","cannot_assess"]},
          "sentences":{"type":"array","items":{"type":"integer"}},"quote":{"type":"string"}},
          "required":["id","why","verdict","sentences","quote"],"additionalProperties":false}}
        """;

    /// <summary>Verdicts alone.</summary>
    public static JsonElement Verdicts { get; } = JsonDocument.Parse($$"""{"type":"object","properties":{{{Criteria}}},"required":["criteria"],"additionalProperties":false}""").RootElement;

    /// <summary>Verdicts and the view of the whole answer.</summary>
    public static JsonElement Whole { get; } = JsonDocument.Parse($$$"""
        {"type":"object","properties":{{{{Criteria}}},
          "response_type":{"type":"string","enum":["story","pseudo_story","exemplification","opinion","self_description","no_answer","off_topic"]},
          "narratives":{"type":"array","items":{"type":"string"}},
          "star":{"type":"array","items":{"type":"object","properties":{"sentence":{"type":"integer"},"label":{"type":"string","enum":["S","T","A","R","L","X"]}},
            "required":["sentence","label"],"additionalProperties":false}},
          "dimensions":{"type":"object","properties":{
            "relevance":{{{Rating}}},"structure":{{{Rating}}},"specificity":{{{Rating}}},"ownership":{{{Rating}}},"reflection":{{{Rating}}}},
            "required":["relevance","structure","specificity","ownership","reflection"],"additionalProperties":false},
          "injection_suspected":{"type":"boolean"}},
         "required":["criteria","response_type","narratives","star","dimensions","injection_suspected"],"additionalProperties":false}
        """).RootElement;
}
