using System.Globalization;
using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>Reads one file of the format <c>cchc-calendar/1</c> and collects everything that is wrong with it.</summary>
internal sealed partial class CalendarLayerReader(string fileName, bool isBuiltIn) : FormValues(
    fileName,
    FormFormat.Calendar,
    new FindingList(fileName, MostFindings, CalendarFindings.TooMany))
{
    internal const string Format = "cchc-calendar/1";
    private const int MostFindings = 500;

    private readonly List<CalendarEdit> edits = [];
    private readonly Dictionary<string, LegalDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> documentLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private int? planYear;

    private protected override int LongestText => 1000;

    /// <summary>The layer with every record that could be read; null when nothing could.</summary>
    public CalendarLayer? Read(Stream stream) => Read(WholeFile.Read(stream, CalendarLayer.LargestFile));

    /// <inheritdoc cref="Read(Stream)"/>
    public CalendarLayer? Read(WholeFile file) =>
        Parse(file, LineJson.DeepestNesting) is { } root && Begins(root, Format, RootNames) ? ReadRoot(root) : null;

    private CalendarLayer ReadRoot(LineJson root)
    {
        var layerId = Required(root, "id", null) ?? FileName;
        _ = Text(root, "note", null);
        ReadPlan(root.Given("plan"));
        foreach (var document in Items(root, "documents", null))
        {
            ReadDocument(document);
        }

        foreach (var day in Items(root, "add", null))
        {
            if (ReadDay(day) is { } added)
            {
                edits.Add(new CalendarEdit.Add(added) { Line = day.Line });
            }
        }

        foreach (var day in Items(root, "replace", null))
        {
            if (ReadDay(day) is { } replaced)
            {
                edits.Add(new CalendarEdit.Replace(replaced) { Line = day.Line });
            }
        }

        foreach (var revoked in Items(root, "revoke", null))
        {
            ReadRevoke(revoked);
        }

        return new CalendarLayer(layerId, Text(root, "version", null), planYear, ValueList.Of(edits), FileName);
    }

    private void ReadPlan(LineJson? plan)
    {
        if (plan is { Kind: JsonTokenType.Number } && int.TryParse(plan.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= BuiltInCalendar.FirstYear && year <= BuiltInCalendar.LastYear)
        {
            planYear = year;
        }
        else if (plan is not null)
        {
            Expected(FormFault.OutOfRange, plan, "plan", null, $"một năm từ {BuiltInCalendar.FirstYear} đến {BuiltInCalendar.LastYear}",
                $"a year from {BuiltInCalendar.FirstYear} to {BuiltInCalendar.LastYear}");
        }
    }
}
