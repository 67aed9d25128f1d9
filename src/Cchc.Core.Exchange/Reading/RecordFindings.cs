using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Collects the findings of one record; every code of the reader stands here once, with its meaning.</summary>
internal sealed class RecordFindings(int line)
{
    public const string NotJson = "CCHC-CAT-001";
    public const string NotARecord = "CCHC-CAT-002";
    public const string NoCode = "CCHC-CAT-003";
    public const string UnusualCode = "CCHC-CAT-004";
    public const string NoName = "CCHC-CAT-005";
    public const string WrongType = "CCHC-CAT-006";
    public const string BadText = "CCHC-CAT-007";
    public const string NullItem = "CCHC-CAT-008";
    public const string TooLarge = "CCHC-CAT-009";
    public const string Truncated = "CCHC-CAT-010";
    public const string UnreadMember = "CCHC-CAT-011";
    public const string DuplicateMember = "CCHC-CAT-012";
    public const string TooManyUnread = "CCHC-CAT-013";
    public const string TimeNotStated = "CCHC-CAT-020";
    public const string TimeUnreadable = "CCHC-CAT-021";
    public const string UnknownUnit = "CCHC-CAT-022";
    public const string NoReadableTime = "CCHC-CAT-023";
    public const string HoursLookLikeCutOff = "CCHC-CAT-024";
    public const string TimesDiffer = "CCHC-CAT-025";
    public const string TimeContradicted = "CCHC-CAT-026";
    public const string UnknownMethod = "CCHC-CAT-030";
    public const string UnknownFeeKind = "CCHC-CAT-031";
    public const string UnknownKind = "CCHC-CAT-032";
    public const string UnknownState = "CCHC-CAT-033";
    public const string UnknownRegulation = "CCHC-CAT-034";
    public const string NamelessComponent = "CCHC-CAT-040";
    public const string DuplicateCode = "CCHC-CAT-050";
    public const string NotCarried = "CCHC-CAT-051";
    public const string TooMany = "CCHC-CAT-079";

    /// <summary>How many findings of one record are listed; then one says that there are more.</summary>
    public const int MostOfRecord = 100;

    private readonly List<Finding> items = [];

    /// <summary>The code of the record, once known; part of every later place.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>Whether no more findings are listed; whoever has many need not word them.</summary>
    public bool IsFull => items.Count > MostOfRecord;

    public IReadOnlyList<Finding> Items => ValueList.Of(items);

    public void Add(string code, FindingSeverity severity, string path, string vi, string en)
    {
        if (IsFull)
        {
            Worsen(severity);
            return;
        }

        if (items.Count == MostOfRecord)
        {
            (code, path, vi, en) = (TooMany, string.Empty, "còn phát hiện khác trong bản ghi này, không liệt kê",
                "more was found in this record that is not listed");
        }

        var place = $"line {line}" + (Code.Length > 0 ? $", {Code}" : string.Empty) + (path.Length > 0 ? $", {path}" : string.Empty);
        items.Add(new Finding(code, severity, place, new BilingualText(vi, en)));
    }

    /// <summary>What is not listed is as bad as the worst of it.</summary>
    private void Worsen(FindingSeverity severity)
    {
        if (severity > items[MostOfRecord].Severity)
        {
            items[MostOfRecord] = items[MostOfRecord] with { Severity = severity };
        }
    }

    /// <summary>Quotes input, shortened.</summary>
    public static string Quote(string text) => $"\"{Shorten.Within(text, 60)}\"";
}
