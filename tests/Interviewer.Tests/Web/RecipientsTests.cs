using Interviewer.Models;
using Interviewer.Web.Views;
using Microsoft.Extensions.Options;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>No page says that nothing leaves the machine while a model receives what is written.</summary>
public sealed class RecipientsTests
{
    [Theory]
    [InlineData(null, null, "Nothing you write leaves it")]
    [InlineData(ModelProvider.OpenAI, null, "Questions are worded by m at api.openai.com, which receives")]
    [InlineData(null, ModelProvider.Ollama, "Graded by m at 127.0.0.1, which receives")]
    [InlineData(ModelProvider.OpenAI, ModelProvider.OpenAI, "Worded and graded by m at api.openai.com")]
    [InlineData(ModelProvider.OpenAI, ModelProvider.Ollama, "both receive")]
    public void The_sentence_names_whoever_receives_text(ModelProvider? voice, ModelProvider? judge, string says)
    {
        var options = new ModelsOptions { Model = "m", Interviewer = { Provider = voice ?? ModelProvider.None, Model = "m" }, Grader = { Provider = judge ?? ModelProvider.None, Model = "m" } };
        using var models = new ModelClients(Options.Create(options), http: null!);
        Assert.Contains(says, Recipients.Of(models), StringComparison.Ordinal);
    }
}
