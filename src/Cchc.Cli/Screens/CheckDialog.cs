using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>
/// Asks what matters and nothing else: after every answer the dossier is checked again, the first question that is still open is asked, and when none is, for
/// the first paper that is still missing. What may not be demanded is never asked for.
/// </summary>
internal sealed class CheckDialog(DossierRules rules, Prompts prompts)
{
    private const string NotKnown = "?";
    private const string Online = "truc-tuyen";
    private const int MostPieces = 999;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<DossierItem> items = [];
    private readonly PaperQueue papers = new(rules);
    private Facts facts = Facts.None;
    private bool? isOnline;

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
        prompts.Choose(Say.Text("dialog.online"), [(false, Say.Text("dialog.no")), (true, Say.Text("dialog.yes"))]);

    private FactValue? Answer(FactQuestion question)
    {
        var text = Say.In(question.Text);
        var choices = question switch
        {
            FactQuestion.YesNo => new List<(string Id, string Text)> { ("yes", Say.Text("dialog.yes")), ("no", Say.Text("dialog.no")) },
            FactQuestion.OfChoice of => [.. of.Choices.Select(choice => (choice.Key, Say.In(choice.Value)))],
            _ => [],
        };
        if (choices.Count > 0)
        {
            choices.Add((NotKnown, Say.Text("dialog.notKnown")));
            var chosen = prompts.Choose(text, choices);
            return chosen == NotKnown ? null : question.Read(chosen);
        }

        var typed = prompts.Line(text, Expected(question), line => line.Trim() == NotKnown || question.Read(line) is not null ? line : null);
        return typed.Trim() == NotKnown ? null : question.Read(typed);
    }

    private static string Expected(FactQuestion question) => Say.Text("dialog.orUnknown",
        question is FactQuestion.OfNumber number ? Number(number) : Say.In(question.ExpectedWords), NotKnown);

    private static string Number(FactQuestion.OfNumber number) => Say.Text("dialog.number")
        + (number.Least is { } least ? " " + Say.Text("dialog.from", least) : string.Empty)
        + (number.Most is { } most ? " " + Say.Text("dialog.upTo", most) : string.Empty)
        + (number.Unit.Length > 0 ? Say.Text("dialog.unit", number.Unit) : string.Empty);

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
        prompts.Line(Say.Text("dialog.howMany"),
            Say.Text("dialog.needed", needed, MostPieces), text =>
            Prompts.Number(text, MostPieces)),
        CultureInfo.InvariantCulture);

    private PaperForms Form(string title, PaperForms accepted, out bool isAccepted)
    {
        const PaperForms other = (PaperForms)(-1);
        var single = Enum.GetValues<PaperForms>().Where(form => form != PaperForms.None && ((int)form & ((int)form - 1)) == 0).ToList();
        var offered = single.Where(form => accepted.HasFlag(form)).Select(form => (form, CheckView.FormName(form))).ToList();
        offered.Add((PaperForms.None, Say.Text("dialog.notAtHand")));
        if (accepted != PaperForms.Data)
        {
            offered.Add((other, Say.Text("dialog.otherForm")));
        }

        var chosen = prompts.Choose(title, offered);
        isAccepted = chosen != other;
        if (isAccepted)
        {
            return chosen;
        }

        var rest = single.Where(form => !accepted.HasFlag(form) && form != PaperForms.Data).Select(form => (form, CheckView.FormName(form)));
        return prompts.Choose(title, [.. rest, (PaperForms.None, Say.Text("dialog.notAtHand"))]);
    }
}
