using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>
/// Asks what matters and nothing else: after every answer the dossier is checked again, the first question that is still open is asked, and when none is, for
/// the first paper that is still missing. What may not be demanded is never asked for.
/// </summary>
internal sealed class CheckDialog(DossierRules rules, Prompts prompts, Language language)
{
    private const string NotKnown = "?";
    private const string Online = "truc-tuyen";
    private const int MostPieces = 999;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<DossierItem> items = [];
    private readonly PaperQueue papers = new(rules);
    private Facts facts = Facts.None;
    private bool? isOnline;

    private bool Vi => language == Language.Vietnamese;

    private DossierCheckOptions Options => new() { IsOnline = isOnline ?? false };

    /// <summary>The dossier as answered, and whether it comes online.</summary>
    public (Dossier Dossier, bool IsOnline) Ask(Facts known)
    {
        facts = known;
        using var stopping = Stopping.Before(Stop);
        try
        {
            while (true)
            {
                AskFacts();
                isOnline ??= OfChannel() ?? (papers.ScansMatter && AskOnline());
                if (papers.Next(Current(), Options) is not { } rule)
                {
                    return (Current(), Options.IsOnline);
                }

                AskFor(rule);
            }
        }
        finally
        {
            prompts.ShowCursor();
        }
    }

    private void Stop()
    {
        prompts.ShowCursor();
        Console.Out.WriteLine();
    }

    private Dossier Current() => new() { Facts = facts, Items = [.. items] };

    private void AskFacts()
    {
        while (DossierCheck.Of(rules, Current(), Options).OpenQuestions.FirstOrDefault(question => !asked.Contains(question.Id)) is { } question)
        {
            asked.Add(question.Id);
            if (Answer(question) is { } value)
            {
                facts = facts.With(question.Id, value);
            }
        }
    }

    // The rules may ask for the channel themselves.
    private bool? OfChannel()
    {
        var channel = rules.Questions.OfType<FactQuestion.OfChoice>().FirstOrDefault(question => question.Choices.Any(choice => choice.Key == Online));
        return channel is not null && facts[channel.Id] is FactValue.Choice choice ? choice.Id == Online : null;
    }

    private bool AskOnline() =>
        prompts.Choose(Vi ? "Hồ sơ nộp trực tuyến?" : "Is the dossier submitted online?", [(false, Vi ? "không" : "no"), (true, Vi ? "có" : "yes")]);

    private FactValue? Answer(FactQuestion question)
    {
        var text = question.Text.In(language);
        var choices = question switch
        {
            FactQuestion.YesNo => new List<(string Id, string Text)> { ("yes", Vi ? "có" : "yes"), ("no", Vi ? "không" : "no") },
            FactQuestion.OfChoice of => [.. of.Choices.Select(choice => (choice.Key, choice.Value.In(language)))],
            _ => [],
        };
        if (choices.Count > 0)
        {
            choices.Add((NotKnown, Vi ? "chưa biết" : "not known"));
            var chosen = prompts.Choose(text, choices);
            return chosen == NotKnown ? null : question.Read(chosen);
        }

        var typed = prompts.Line(text, Expected(question), line => line.Trim() == NotKnown || question.Read(line) is not null ? line : null);
        return typed.Trim() == NotKnown ? null : question.Read(typed);
    }

    private string Expected(FactQuestion question) => question is FactQuestion.OfNumber number && Vi
        ? string.Create(CultureInfo.InvariantCulture,
            $"một số{(number.Least is { } least ? $" từ {least}" : string.Empty)}{(number.Most is { } most ? $" đến {most}" : string.Empty)}" +
                $"{(number.Unit.Length > 0 ? $", đơn vị {number.Unit}" : string.Empty)}, hoặc {NotKnown} nếu chưa biết")
        : $"{question.Expected}, {(Vi ? $"hoặc {NotKnown} nếu chưa biết" : $"or {NotKnown} if not known")}";

    private void AskFor(ComponentRule rule)
    {
        foreach (var lot in PaperQueue.Lots(rule, facts, Options.IsOnline))
        {
            var left = lot.Count;
            while (left > 0)
            {
                var form = Form(Title(rule, left), lot.Forms, out var isAccepted);
                if (form == PaperForms.None)
                {
                    break;
                }

                // Data stand for the whole component; of anything else there may be more or fewer than are needed.
                var count = lot.Count == 1 || form == PaperForms.Data ? 1 : Count(lot.Count);
                items.Add(new DossierItem { Component = rule.Id, Form = form, Count = count });
                if (form == PaperForms.Data)
                {
                    return;
                }

                left -= isAccepted ? count : 0;
            }
        }
    }

    private static string Title(ComponentRule rule, int left) => left == 1 ? rule.Name : string.Create(CultureInfo.InvariantCulture, $"{rule.Name} × {left}");

    private int Count(int needed) => int.Parse(
        prompts.Line(Vi ? "Có bao nhiêu bản" : "How many pieces",
            string.Create(CultureInfo.InvariantCulture, $"{(Vi ? "cần" : "needed:")} {needed}, {(Vi ? "từ 1 đến" : "from 1 to")} {MostPieces}"), text =>
            Prompts.Number(text, MostPieces)),
        CultureInfo.InvariantCulture);

    private PaperForms Form(string title, PaperForms accepted, out bool isAccepted)
    {
        const PaperForms other = (PaperForms)(-1);
        var single = Enum.GetValues<PaperForms>().Where(form => form != PaperForms.None && ((int)form & ((int)form - 1)) == 0).ToList();
        var offered = single.Where(form => accepted.HasFlag(form)).Select(form => (form, CheckView.FormName(form, language))).ToList();
        offered.Add((PaperForms.None, Vi ? "không có" : "not at hand"));
        if (accepted != PaperForms.Data)
        {
            offered.Add((other, Vi ? "có, nhưng ở hình thức khác" : "at hand in another form"));
        }

        var chosen = prompts.Choose(title, offered);
        isAccepted = chosen != other;
        if (isAccepted)
        {
            return chosen;
        }

        var rest = single.Where(form => !accepted.HasFlag(form) && form != PaperForms.Data).Select(form => (form, CheckView.FormName(form, language)));
        return prompts.Choose(title, [.. rest, (PaperForms.None, Vi ? "không có" : "not at hand")]);
    }
}
