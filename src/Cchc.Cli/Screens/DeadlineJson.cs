using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Screens;

/// <summary>A deadline as a document, that of a record with what its words say.</summary>
internal static class DeadlineJson
{
    public static DeadlineDocument Of(DeadlineAnswer answer) => (answer.NeedsChoice ? Choice(answer) : One(answer)) with
    {
        Version = [.. answer.Version.Select(reason => new TextDocument(reason))],
        RecordTimes = DocumentText.Camel(answer.Selection?.Kind),
        Contradictions = [.. (answer.Selection?.Contradictions ?? []).Select(text => new TextDocument(text))],
        Doubtful = [.. answer.Doubtful.Select(item => DoubtfulDocument.Of(item.Time, item.Deadline, item.Option, item.Error))],
        NowDataVersion = answer.Now?.Calendar.DataVersion,
        NowDifferent = answer.Now is null ? null : [.. answer.Differences().Select(NowDocument.Of)],
    };

    private static DeadlineDocument One(DeadlineAnswer answer) => DeadlineDocument.Of(Alternative(answer, answer.Items[0]), answer.Procedure, answer.Received);

    private static DeadlineDocument Choice(DeadlineAnswer answer)
    {
        var due = answer.Items.Select(item => item.Deadline).OfType<Deadline.Due>();
        var count = answer.Items.Count;
        var step = new StepDocument(
            DeadlineRules.TimeSource.Code, DeadlineRules.TimeSource.Source,
            new($"Thủ tục ghi {count} thời hạn khác nhau: cần chọn trường hợp, cách thức nộp hoặc một trong các thời hạn.",
                $"The record states {count} different times: a case, a channel or an alternative has to be chosen."),
            "announced", null, null, []);
        return One(answer) with
        {
            Time = null, DueDate = DocumentText.Iso(answer.Agreed?.Date), DueTime = DocumentText.Time(answer.Agreed?.TimeOfDay),
            Certainty = answer.Agreed is null ? null
                : DocumentText.Camel(due.Max(item => item.Certainty)), Explanation = [step], OtherReadings = [], Sources = [],
            Condition = null, RemoteOnly = false, Confidence = null, Words = [], ChoiceNeeded = true,
                Alternatives = [.. answer.Items.Select(item => Alternative(answer, item))],
        };
    }

    private static AlternativeDocument Alternative(DeadlineAnswer answer, AnswerItem item) =>
        AlternativeDocument.Of(item.Number, item.Time, item.Deadline, item.Option, item.Error, answer.Calendar);
}
