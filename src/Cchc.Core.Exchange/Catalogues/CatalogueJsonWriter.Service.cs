using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>How a procedure is offered, when it holds, and its processing times.</content>
internal sealed partial class CatalogueJsonWriter
{
    private void Service(Procedure procedure)
    {
        Online(procedure.Online);
        Flag("isOfflineOnly"u8, procedure.IsOfflineOnly);
        Word("proactive"u8, CatalogueWords.ProactiveLevel, (int)procedure.Proactive);
        Flag("isNonTerritorial"u8, procedure.IsNonTerritorial);
        Flag("isSharedService"u8, procedure.IsSharedService);
        List("returnMethods"u8, procedure.ReturnMethods, static (to, method) =>
        {
            to.Text("submitted"u8, method.Submitted);
            if (method.Places.Count > 0)
            {
                to.Texts("places"u8, method.Places);
            }
        });
        Text("receivingAddress"u8, procedure.ReceivingAddress);
        Text("subjectDescription"u8, procedure.SubjectDescription);
        List("serviceGroups"u8, procedure.ServiceGroups, static (to, group) =>
        {
            to.Text("name"u8, group.Name);
            to.Text("audience"u8, group.Audience);
        });
        List("links"u8, procedure.Links, static (to, link) =>
        {
            to.json.WriteString("kind"u8, WordOf(CatalogueWords.ProcedureLinkKind, (int)link.Kind));
            to.CodeAndName(link.Code, link.Name);
        });
        Text("keywords"u8, procedure.Keywords);
        Text("description"u8, procedure.Description);
        Text("note"u8, procedure.Note);
        Validity(procedure.Validity);
        Reference(procedure.Announcement);
        Word("state"u8, CatalogueWords.ProcedureState, (int)procedure.State);
        Text("rawState"u8, procedure.RawState);
        Text("sourceId"u8, procedure.SourceId);
        Moment("createdAt"u8, procedure.CreatedAt);
        Moment("updatedAt"u8, procedure.UpdatedAt);
    }

    private void Online(OnlineService service)
    {
        if (service is OnlineService.NotStated)
        {
            return;
        }

        json.WriteStartObject("online"u8);
        switch (service)
        {
            case OnlineService.Level level:
                json.WriteNumber("level"u8, level.Value);
                break;
            case OnlineService.Full:
                json.WriteBoolean("full"u8, true);
                break;
            case OnlineService.Partial partial:
                json.WriteString("partial"u8, WordOf(CatalogueWords.PartialReason, (int)partial.Reason));
                Text("note"u8, partial.Note);
                break;
        }

        json.WriteEndObject();
    }

    private void Validity(Validity validity)
    {
        if (validity.IsUnstated)
        {
            return;
        }

        json.WriteStartObject("validity"u8);
        Date("from"u8, validity.From);
        Date("through"u8, validity.Through);
        json.WriteEndObject();
    }

    private void Reference(AnnouncementReference? reference)
    {
        if (reference is null)
        {
            return;
        }

        json.WriteStartObject("announcement"u8);
        Text("number"u8, reference.Number);
        Date("signedOn"u8, reference.SignedOn);
        Moment("publishedAt"u8, reference.PublishedAt);
        Text("issuer"u8, reference.Issuer);
        Text("rawKind"u8, reference.RawKind);
        json.WriteEndObject();
    }

    private void Time(StatedTime time)
    {
        if (time is { Time: ProcessingTime.NotStated { Words.Length: 0 }, RawValue.Length: 0, RawUnit.Length: 0 })
        {
            return;
        }

        json.WriteStartObject("time"u8);
        Time(time.Time);
        Text("rawValue"u8, time.RawValue);
        Text("rawUnit"u8, time.RawUnit);
        json.WriteEndObject();
    }

    private void Time(ProcessingTime time)
    {
        switch (time)
        {
            case ProcessingTime.WorkingDays days:
                json.WriteNumber("workingDays"u8, days.Value);
                break;
            case ProcessingTime.CalendarDays days:
                json.WriteNumber("calendarDays"u8, days.Value);
                break;
            case ProcessingTime.WorkingHours hours:
                json.WriteNumber("workingHours"u8, hours.Value);
                break;
            case ProcessingTime.ClockHours hours:
                json.WriteNumber("clockHours"u8, hours.Value);
                break;
            case ProcessingTime.Weeks weeks:
                json.WriteNumber("weeks"u8, weeks.Value);
                break;
            case ProcessingTime.Months months:
                json.WriteNumber("months"u8, months.Value);
                break;
            case ProcessingTime.Years years:
                json.WriteNumber("years"u8, years.Value);
                break;
            case ProcessingTime.SameDay sameDay:
                json.WriteBoolean("sameDay"u8, true);
                if (sameDay.CutOff is { } cutOff)
                {
                    json.WriteString("cutOff"u8, CatalogueDates.Text(cutOff));
                }

                break;
            case ProcessingTime.FixedDate date:
                Date("fixedDate"u8, date.Date);
                break;
            case ProcessingTime.YearlyDate yearly:
                json.WriteString("yearlyDate"u8, DateText.MonthDay(yearly.Date));
                break;
            case ProcessingTime.Stages stages:
                List("stages"u8, stages.Parts, static (to, part) => to.Time(part));
                break;
            case ProcessingTime.NotStated { Words.Length: > 0 } none:
                json.WriteString("notStated"u8, none.Words);
                break;
            case ProcessingTime.Unreadable unread:
                json.WriteString("unreadable"u8, unread.Words);
                break;
        }
    }
}
