using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Reports;

namespace Cchc.Cli.Screens;

/// <summary>A deadline as a document: a letter, a page, a picture. Of a record that states several times one has to be chosen first.</summary>
internal sealed class DeadlinePage
{
    private readonly Func<Deadline, DeadlineAnswer, string> write;
    private readonly OutputFormat format;

    private DeadlinePage(OutputFormat format, Func<Deadline, DeadlineAnswer, string> write) => (this.format, this.write) = (format, write);

    /// <summary>The document asked for; null when none is.</summary>
    public static DeadlinePage? Choose(bool letter, OutputFormat format) => (letter, format) switch
    {
        (true, OutputFormat.Text) => new(format, (deadline, answer) => DeadlineReport.Of(deadline, answer.Calendar, Say.Language, answer.Procedure).ToText()),
        (true, _) => throw new InputException("deadline.explainIsText", format.Name()),
        (_, OutputFormat.Html) => new(format, (deadline, answer) => DeadlineReport.Of(deadline, answer.Calendar, Say.Language, answer.Procedure).ToHtml()),
        (_, OutputFormat.Svg) => new(format, (deadline, answer) => deadline is Deadline.Due due
            ? DeadlineReport.Timeline(due, answer.Calendar, Say.Language)
            : throw new InputException("deadline.nothingToDraw", Say.In(((Deadline.Undetermined)deadline).Reason))),
        _ => null,
    };

    public void Print(DeadlineAnswer answer)
    {
        // A page can hold several times, a letter and a picture cannot.
        if (answer is { NeedsChoice: true, Selection: { } selection, Calculator: { } calculator } && format == OutputFormat.Html)
        {
            Result.Text.Write(Notes.Harmless(DeadlineReport.Of(answer.Procedure!, selection, calculator, answer.Received, Say.Language).ToHtml()));
            return;
        }

        if (answer.NeedsChoice)
        {
            throw new InputException("deadline.chooseFirst", answer.Items.Count);
        }

        Result.Text.Write(Notes.Harmless(write(answer.Items[0].Deadline!, answer)));
    }
}
