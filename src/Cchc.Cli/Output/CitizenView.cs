using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Output;

/// <summary>A citizen's list as text, with what can be typed to narrow it.</summary>
internal static class CitizenView
{
    public static void Print(CitizenList list, string name, Language language)
    {
        Console.Out.Write(Notes.Harmless(list.ToText(name, language)));
        if (list.Questions.Count == 0)
        {
            return;
        }

        var vi = language == Language.Vietnamese;
        Console.Out.Write($"\n{(vi ? "TRẢ LỜI BẰNG --facts TÊN=GIÁ TRỊ" : "TO ANSWER, --facts NAME=VALUE")}\n");
        for (var i = 0; i < list.Questions.Count; i++)
        {
            var question = list.Questions[i];
            Console.Out.Write(Notes.Harmless($"({i + 1}) {FactWords.Of(question)}\n"));
            foreach (var choice in question is FactQuestion.OfChoice of ? of.Choices : [])
            {
                Console.Out.Write(Notes.Harmless($"      {choice.Key}: {choice.Value.In(language)}\n"));
            }
        }
    }
}
