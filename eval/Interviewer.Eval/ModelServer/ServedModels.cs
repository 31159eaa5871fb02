using Microsoft.Extensions.Configuration;

namespace Interviewer.Eval.ModelServer;

/// <summary>Settings under which every role is served by a fake server.</summary>
internal static class ServedModels
{
    public const string Key = "secret-key", Model = "fake-model";

    /// <param name="provider">OpenAI, AzureOpenAI or Ollama.</param>
    /// <param name="more">Further keys of the section, or others in place of these.</param>
    public static IConfiguration Settings(FakeModelServer server, string provider, params IEnumerable<(string Key, string Value)> more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Models:Provider"] = provider,
            ["Models:Endpoint"] = provider is "OpenAI" ? server.Address + "/v1" : server.Address,
            ["Models:Key"] = Key,
            ["Models:Model"] = Model,
        };
        foreach (var (key, value) in more) settings["Models:" + key] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
