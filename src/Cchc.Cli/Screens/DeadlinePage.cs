using Cchc.Cli.Input;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A deadline as a document: a letter, a page, a picture. Of a record that states several times one has to be chosen first.</summary>
internal sealed class DeadlinePage
{
    private readonly Func<Deadline, DeadlineAnswer, Language, string> write;

    private bool canListTimes; // a page can hold several times, a letter and a picture cannot

    private DeadlinePage(Func<Deadline, DeadlineAnswer, Language, string> write) => this.write = write;

    /// <summary>The document asked for; null when none is.</summary>
    public static DeadlinePage? Choose(bool letter, bool html, bool svg) => (letter, html, svg) switch
    {
        (false, false, false) => null,
        (true, false, false) => new((deadline, answer, language) => DeadlineReport.Of(deadline, answer.Calendar, language, answer.Procedure).ToText()),
        (false, true, false) => new((deadline, answer, language) => DeadlineReport.Of(deadline, answer.Calendar, language, answer.Procedure).ToHtml())
        {
            canListTimes = true,
        },
        (false, false, true) => new((deadline, answer, language) => deadline is Deadline.Due due
            ? DeadlineReport.Timeline(due, answer.Calendar, language)
            : throw new InputException("There is no due date to draw: " + ((Deadline.Undetermined)deadline).Reason.En)),
        _ => throw new InputException("Only one of --explain, --html and --svg can be given."),
    };

    public void Print(DeadlineAnswer answer, Language language)
    {
        if (answer is { NeedsChoice: true, Selection: { } selection, Calculator: { } calculator } && canListTimes)
        {
            Console.Out.Write(Notes.Harmless(DeadlineReport.Of(answer.Procedure!, selection, calculator, answer.Received, language).ToHtml()));
            return;
        }

        if (answer.NeedsChoice)
        {
            throw new InputException($"The record states {answer.Items.Count} different times: choose one with --case, --channel or --alternative.");
        }

        Console.Out.Write(Notes.Harmless(write(answer.Items[0].Deadline!, answer, language)));
    }
}
