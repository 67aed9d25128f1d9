using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>The state of a dossier's clock as JSON; field names are stable and documented in docs/reference/cli.md.</summary>
internal static class ClockJson
{
    public static void Print(DossierClockState state, WorkingCalendar calendar) => JsonOut.Print(writer =>
    {
        writer.WriteString("now", Text(state.Now));
        writer.WriteString("state", JsonOut.Camel(state.State.ToString()));
        writer.WriteString("rules", state.Rules.Name);
        writer.WriteString("rulesSource", state.Rules.Source);
        writer.WriteString("startedAt", Text(state.StartedAt));
        writer.WriteString("endedAt", Text(state.EndedAt));
        Due(writer, "legalDue", state.LegalDue);
        writer.WriteString("noLegalDueVi", state.NoLegalDue?.Vi);
        writer.WriteString("noLegalDueEn", state.NoLegalDue?.En);
        Due(writer, "dueIfResumedNow", state.DueIfResumedNow);
        writer.WriteStartArray("promisedDues");
        foreach (var promise in state.PromisedDues)
        {
            writer.WriteStartObject();
            writer.WriteString("event", promise.EventId);
            Due(writer, "due", promise.Due);
            writer.WriteBoolean("isStated", promise.IsStated);
            writer.WriteBoolean("counts", promise.Counts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Number(writer, "usedWorkingDays", state.UsedWorkingDays);
        Number(writer, "usedWorkingHours", state.UsedWorkingTime is { } used ? ClockView.InHours(used) : null);
        Number(writer, "leftWorkingDays", state.LeftWorkingDays);
        Number(writer, "leftWorkingHours", state.LeftWorkingTime is { } left ? ClockView.InHours(left) : null);
        Due(writer, "latestApology", state.LatestApology);
        Due(writer, "latestSupplementNotice", state.LatestSupplementNotice);
        Due(writer, "automaticClosingAt", state.AutomaticClosingAt);
        Flag(writer, "isLateAgainstLegal", state.IsLateAgainstLegal);
        Flag(writer, "isLateAgainstPromised", state.IsLateAgainstPromised);
        writer.WriteString("certainty", state.LegalDue is null ? null : JsonOut.Camel(state.Certainty.ToString()));
        Number(writer, "gainedWorkingDays", state.GainedWorkingDays);
        writer.WriteStartArray("violations");
        foreach (var violation in state.Violations)
        {
            writer.WriteStartObject();
            writer.WriteString("code", violation.Code);
            writer.WriteString("event", violation.EventId);
            writer.WriteString("textVi", violation.Text.Vi);
            writer.WriteString("textEn", violation.Text.En);
            writer.WriteString("legalSource", violation.LegalSource);
            Number(writer, "gainedWorkingDays", violation.GainedWorkingDays);
            if (violation.Claimed is { } claimed)
            {
                writer.WriteStartObject("claimed");
                writer.WriteString("rule", claimed.Rule);
                writer.WriteString("reason", claimed.Reason);
                writer.WriteString("legalBasis", claimed.LegalBasis);
                writer.WriteEndObject();
                writer.WriteString("missingVi", violation.Missing?.Vi);
                writer.WriteString("missingEn", violation.Missing?.En);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteReadings(writer, state);
        writer.WriteStartArray("explanation");
        foreach (var step in state.Explanation)
        {
            DeadlineJson.WriteStep(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteData(calendar);
    });

    private static void WriteReadings(Utf8JsonWriter writer, DossierClockState state)
    {
        writer.WriteStartObject("policies");
        writer.WriteString("lateSupplementRequests", JsonOut.Camel(state.Policies.LateSupplementRequests.ToString()));
        writer.WriteString("lateRecordedStops", JsonOut.Camel(state.Policies.LateRecordedStops.ToString()));
        writer.WriteString("lastDayStops", JsonOut.Camel(state.Policies.LastDayStops.ToString()));
        writer.WriteString("outsideHoursStops", JsonOut.Camel(state.Policies.OutsideHoursStops.ToString()));
        writer.WriteEndObject();
        writer.WriteStartArray("otherReadings");
        foreach (var reading in state.OtherReadings)
        {
            writer.WriteStartObject();
            writer.WriteString("policy", reading.Policy);
            writer.WriteString("value", JsonOut.Camel(reading.Effect.ToString()));
            writer.WriteString("event", reading.EventId);
            Due(writer, "legalDue", reading.LegalDue);
            Due(writer, "dueIfResumedNow", reading.DueIfResumedNow);
            writer.WriteString("textVi", reading.Text.Vi);
            writer.WriteString("textEn", reading.Text.En);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Due(Utf8JsonWriter writer, string name, DossierDue? due) =>
        writer.WriteString(name, due is null ? null : JsonOut.Iso(due.Date) + (due.TimeOfDay is { } time ? "T" + Words.Time(time) : string.Empty));

    private static string? Text(LocalDateTime? moment) => moment is { } at ? $"{JsonOut.Iso(at.Date)}T{Words.Time(at.TimeOfDay)}" : null;

    private static void Number(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Flag(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
