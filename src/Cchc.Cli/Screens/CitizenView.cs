using Cchc.Cli.Input;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A citizen's list as text, with what can be typed to narrow it.</summary>
internal static class CitizenView
{
    public static void Print(CitizenList list, string name, Language language)
    {
        Console.Out.Write(Notes.Harmless(list.ToText(name, language)));
        var vi = language == Language.Vietnamese;
        Answers(list.Questions, vi ? "TRẢ LỜI BẰNG --facts TÊN=GIÁ TRỊ" : "TO ANSWER, --facts NAME=VALUE", language);
        Answers(list.DeskQuestions, vi ? "CÁN BỘ XÁC ĐỊNH BẰNG --facts TÊN=GIÁ TRỊ" : "FOR THE OFFICIAL TO SETTLE, --facts NAME=VALUE", language,
            withText: true);
    }

    private static void Answers(IReadOnlyList<FactQuestion> questions, string title, Language language, bool withText = false)
    {
        if (questions.Count == 0)
        {
            return;
        }

        Console.Out.Write($"\n{title}\n");
        for (var i = 0; i < questions.Count; i++)
        {
            var question = questions[i];
            Console.Out.Write(Notes.Harmless($"({i + 1}) {FactWords.Of(question)}\n{(withText ? $"      {question.Text.In(language)}\n" : string.Empty)}"));
            foreach (var choice in question is FactQuestion.OfChoice of ? of.Choices : [])
            {
                Console.Out.Write(Notes.Harmless($"      {choice.Key}: {choice.Value.In(language)}\n"));
            }
        }
    }
}
