using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Json.Tests.Samples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cchc.Core.Json.Tests;

/// <summary>ASP.NET Core with a serializer that is set up, on loopback.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "DisposeAsync does.")]
public sealed class WebTests : IAsyncLifetime
{
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForCchc());
        app = builder.Build();
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
        app.MapPost("/deadline", (DeadlineRequest request) => Results.Ok(calculator.Compute(request)));
        app.MapGet("/answers/{index:int}", (int index) => Results.Ok(AnswersTests.Answers[index].Answer));
        app.MapGet("/deadline", () => SampleValues.Deadlines[0]);
        app.MapGet("/time", () => SampleValues.ProcessingTimes[6]);
        await app.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Results_of_all_answers_are_the_documents_of_the_command()
    {
        AnswersTests.Answers.Should().HaveCountGreaterThan(20);
        for (var i = 0; i < AnswersTests.Answers.Count; i++)
        {
            var (answer, document) = AnswersTests.Answers[i];
            var (written, expected) = (JsonNode.Parse(await client.GetStringAsync($"/answers/{i}"))!, JsonNode.Parse(document)!);
            if (answer is Dossiers.DossierCheck or Dossiers.CitizenList)
            {
                (expected["procedureName"], expected["text"]) = (written["procedureName"]!.DeepClone(), written["text"]?.DeepClone());
                written.AsObject().TryAdd("text", null);
            }

            JsonNode.DeepEquals(written, expected).Should().BeTrue($"{answer.GetType().Name}: {written.ToJsonString()}");
        }
    }

    [Fact]
    public async Task A_request_is_read_and_answered()
    {
        var posted = await client.PostAsync("/deadline", JsonContent.Create(new DeadlineRequest { Time = SampleValues.ProcessingTimes[0], Received = new LocalDateTime(2026, 8, 28, 9, 0) }, options: JsonModes.Configured));
        posted.StatusCode.Should().Be(HttpStatusCode.OK);
        JsonNode.Parse(await posted.Content.ReadAsStringAsync())!["dueDate"]!.GetValue<string>().Should().Be("2026-09-08");
        JsonNode.DeepEquals(JsonNode.Parse(await client.GetStringAsync("/deadline")), JsonNode.Parse(AnswerJson.Write(SampleValues.Deadlines[0], WorkingCalendar.VietnamPublicSector))).Should().BeTrue();
        (await client.GetStringAsync("/time")).Should().Be("{\"type\":\"months\",\"value\":6}");
    }

    [Theory]
    [InlineData("{\"time\":{\"type\":\"workingDays\",\"value\":-5},\"received\":\"2026-08-28T16:30\"}")]
    [InlineData("{\"time\":{\"type\":\"fortnight\"},\"received\":\"2026-08-28T16:30\"}")]
    [InlineData("{\"time\":{\"type\":\"months\",\"value\":1},\"received\":\"28/8/2026\"}")]
    [InlineData("{\"received\":\"2026-08-28T16:30\"}")]
    public async Task A_wrong_request_is_the_fault_of_the_client(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        (await client.PostAsync("/deadline", content)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
