using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>A citizen's list as text, with what can be typed to narrow it.</summary>
internal static class CitizenView
{
    public static void Print(CitizenList list, string name)
    {
        Result.Text.Write(Notes.Harmless(list.ToText(name, Say.Language)));
        Answers(list.Questions, Say.Text("components.answer"));
        Answers(list.DeskQuestions, Say.Text("components.deskAnswer"), withText: true);
    }

    private static void Answers(IReadOnlyList<FactQuestion> questions, string title, bool withText = false)
    {
        if (questions.Count == 0)
        {
            return;
        }

        Result.Text.Write($"\n{title}\n");
        for (var i = 0; i < questions.Count; i++)
        {
            var question = questions[i];
            Result.Text.Write(Notes.Harmless($"({i + 1}) {FactWords.Of(question)}\n{(withText ? $"      {Say.In(question.Text)}\n" : string.Empty)}"));
            foreach (var choice in question is FactQuestion.OfChoice of ? of.Choices : [])
            {
                Result.Text.Write(Notes.Harmless($"      {choice.Key}: {Say.In(choice.Value)}\n"));
            }
        }
    }
}
