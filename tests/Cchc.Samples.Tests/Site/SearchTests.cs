using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Core.Tests.Support;
using Cchc.Samples.Tests.Browser;
using Microsoft.Playwright;

namespace Cchc.Samples.Tests.Site;

/// <summary>
/// The search of the documentation site answers the questions of docs/site/questions.json, in Chromium, over the pages as they are written: building the site takes longer than
/// a test may. docs/site/ask.sh asks the same of the built site, with the reference of the API.
/// </summary>
public sealed class SearchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc-search").FullName;

    [ChromiumFact, Trait("Needs", "Chromium")]
    public async Task Every_question_has_its_page_among_the_first_five()
    {
        var pages = Pages();
        var asked = JsonDocument.Parse(RepositoryFiles.Read("docs", "site", "questions.json")).RootElement.EnumerateArray()
            .Select(question => (Page: question.GetProperty("page").GetString()!, Words: question.GetProperty("asked").EnumerateArray().Select(words => words.GetString()!)))
            .Where(question => !question.Page.StartsWith("api/", StringComparison.Ordinal)).SelectMany(question => question.Words.Select(words => (question.Page, Words: words))).ToList();
        asked.Should().HaveCountGreaterThan(25).And.OnlyContain(question => pages.ContainsKey(question.Page));

        Directory.CreateDirectory(Path.Combine(folder, "public"));
        File.Copy(RepositoryFiles.PathOf("docs", "site", "template", "public", "search-worker.min.js"), Path.Combine(folder, "public", "search-worker.min.js"));
        File.WriteAllText(Path.Combine(folder, "index.json"), JsonSerializer.Serialize(pages));
        File.WriteAllText(Path.Combine(folder, "index.html"), "<!doctype html>");

        using var server = new StaticFiles(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFactAttribute.Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(server.Address.ToString());
        var found = await page.EvaluateAsync<string[][]>(Ask, asked.Select(question => question.Words).ToArray());

        asked.Zip(found).Where(pair => !pair.Second.Contains(pair.First.Page)).Select(pair => $"{pair.First.Words}: {string.Join(", ", pair.Second)}").Should().BeEmpty();
        found.Should().OnlyContain(hits => hits.Length == 5);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    // As the pages of the site talk to it: docfx's search sends every word with a plus.
    private const string Ask = """
        async questions => {
          const worker = new Worker('public/search-worker.min.js', { type: 'module' })
          const send = what => new Promise((done, fail) => {
            worker.onmessage = ({ data }) => done(data)
            worker.onerror = error => fail(new Error(error.message))
            worker.postMessage(what)
          })
          await send({ init: {} })
          const answers = []
          for (const words of questions) {
            const { d } = await send({ q: words.split(' ').map(word => '+' + word).join(' ') })
            answers.push(d.slice(0, 5).map(hit => hit.href))
          }
          return answers
        }
        """;

    private static Dictionary<string, object> Pages()
    {
        string[] root = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
        var files = root.Select(name => RepositoryFiles.PathOf(name)).Concat(Directory.GetFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(RepositoryFiles.PathOf("benchmarks", "results"), "*.md")).Where(path => !Regex.IsMatch(path, @"[\\/](bin|obj|site)[\\/]"));
        return files.ToDictionary(path => Path.ChangeExtension(Path.GetRelativePath(RepositoryFiles.PathOf(), path), ".html").Replace('\\', '/'), path =>
        {
            var text = File.ReadAllText(path);
            return (object)new
            {
                href = Path.ChangeExtension(Path.GetRelativePath(RepositoryFiles.PathOf(), path), ".html").Replace('\\', '/'),
                title = text.Split('\n')[0].TrimStart('#', ' ') + " | Cchc.Core",
                summary = Regex.Replace(Regex.Replace(text, @"\]\([^)]*\)", "]"), @"[#*|`\[\]]+", " "),
            };
        }, StringComparer.Ordinal);
    }
}
