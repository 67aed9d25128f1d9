using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>A register and its events in two tables, both in the order of the codes.</summary>
internal static partial class RegisterFiles
{
    public static IEnumerable<RegisterLine> Merged(ITableSource rows, ITableSource events, RegisterReaderOptions options)
    {
        var opened = OpenedEvents(events, out var failed);
        if (opened is null)
        {
            yield return failed!;
            yield break;
        }

        var (parser, ended) = (new EventTableParser(opened, events.Name), new Ending());
        using var waiting = RegisterPieces.InOrder(Raw(opened.Next, events.Name, ended), parser.Read).GetEnumerator();
        var merge = new Merge(waiting, events.Name, parser.Reasons, () => ended.Failed);
        foreach (var row in Once(Parsed(rows, options, hasEvents: true), rows.Name, options))
        {
            if (row.Dossier is not { } dossier)
            {
                yield return row;
                continue;
            }

            var full = merge.With(row, dossier);
            foreach (var other in merge.TakeOthers())
            {
                yield return other;
            }

            if (merge.OutOfOrder(rows.Name) is { } broken)
            {
                yield return broken;
                yield break;
            }

            yield return full;
        }

        merge.Rest();
        if (merge.OutOfOrder(rows.Name) is { } late)
        {
            yield return late;
            yield break;
        }

        foreach (var other in merge.TakeOthers().Concat(merge.TakeOfNobody()))
        {
            yield return other;
        }

        if (ended.Failed is { } unread)
        {
            yield return unread;
        }
    }

    private static HeadedTable<EventColumn>? OpenedEvents(ITableSource events, out RegisterLine? failed)
    {
        failed = null;
        try
        {
            return new HeadedTable<EventColumn>(events, RegisterHeadings.Events, [EventColumn.Code], [EventColumn.Event], [EventColumn.At]);
        }
        catch (FileContentException error)
        {
            failed = Failed(events.Name, error);
            return null;
        }
    }

    /// <summary>Takes from the events those of each dossier in turn.</summary>
    private sealed class Merge(IEnumerator<EventRow> waiting, string name, ReasonColumns reasons, Func<RegisterLine?> failed)
    {
        private const int MostHeld = 10_000; // a register that is not in order shows it sooner

        private readonly List<RegisterLine> others = [];
        private readonly Queue<(string Code, long Line)> ofNobody = []; // said when the register proved to be in order: else they may be of a later row
        private bool isBegun;
        private bool isEnded;
        private string lastEvent = string.Empty;
        private string lastCode = string.Empty;
        private long unowned; // the last row of which nobody knows whose it is; 0 while there is none that matters
        private string? unownedThrough; // the code that comes after it; null while none does
        private (bool OfEvents, long Line, string Code, string Before)? broken;

        public RegisterLine With(RegisterLine row, RegisterDossier dossier)
        {
            if (string.CompareOrdinal(dossier.Code, lastCode) < 0)
            {
                broken ??= (false, row.Line, dossier.Code, lastCode);
                return row;
            }

            lastCode = dossier.Code;
            PassOver(dossier.Code);
            var unread = 0L;
            var (events, isDay, findings, dropped) = (new List<DossierEvent>(), new List<bool>(), default(List<Finding>), 0);
            for (; Current is { } item && (item.Code == dossier.Code || item.Code.Length == 0); Next())
            {
                if (item.Code.Length == 0)
                {
                    Nobody(item);
                    continue;
                }

                if (item.Findings is not null)
                {
                    (findings ??= [.. row.Findings]).AddRange(item.Findings);
                    unread = unread == 0 && item.Findings.Any(IsUnread) ? item.Line : unread;
                }

                if (item.Event is { } happened && events.Count <= RegisterJudge.MostEvents)
                {
                    events.Add(happened);
                    isDay.Add(item.IsDay);
                }
                else
                {
                    dropped += item.Event is null ? 0 : 1;
                }
            }

            if (dropped > 0)
            {
                (findings ??= [.. row.Findings]).Add(RegisterTexts.Finding(RegisterFileCodes.TooManyEvents, FindingSeverity.Error, name, 0,
                    $"hồ sơ \"{Shorten.To(dossier.Code)}\" có {events.Count + dropped} sự kiện, nhiều nhất {RegisterJudge.MostEvents}",
                    $"the dossier \"{Shorten.To(dossier.Code)}\" has {events.Count + dropped} events, at most {RegisterJudge.MostEvents} are judged"));
            }

            if (unread > 0)
            {
                (findings ??= [.. row.Findings]).Add(RegisterTexts.Finding(RegisterFileCodes.EventsInDoubt, FindingSeverity.Error, name, unread,
                    $"sự kiện ở dòng này của hồ sơ \"{Shorten.To(dossier.Code)}\" không đọc được, không đánh giá hồ sơ này",
                    $"the event of the dossier \"{Shorten.To(dossier.Code)}\" in this row cannot be read; the dossier is not judged"));
            }

            if (Doubt(dossier.Code) is { } doubt)
            {
                (findings ??= [.. row.Findings]).Add(doubt);
            }

            DaysAlone.Order(events, dossier.Received ?? events.OfType<DossierEvent.Received>().FirstOrDefault()?.At, isDay);
            var full = dossier with { Events = [.. dossier.Events, .. events], Content = ContentOf(dossier, events, isDay.Contains(true)) };
            return new RegisterLine(row.Line, DaysAlone.Ends(full), findings ?? row.Findings);
        }

        private RegisterContent ContentOf(RegisterDossier dossier, List<DossierEvent> events, bool hasDays)
        {
            var hasOwn = dossier.Events.Count > 0 || dossier.Refused is not null;
            var isTold = events.TrueForAll(reasons.Tell) && (!hasOwn || (dossier.Content & RegisterContent.Reasons) != RegisterContent.None);
            var content = (dossier.Content & ~RegisterContent.Reasons) | RegisterContent.Stops | RegisterContent.Apologies
                | (isTold ? RegisterContent.Reasons : RegisterContent.None);
            return hasDays ? content & ~RegisterContent.Hours : content;
        }

        /// <summary>
        /// Why a dossier may lack events: a row that cannot be read, or says no code, lies among those of the codes around it, and behind the place
        /// where the events cannot be read further may be any.
        /// </summary>
        private Finding? Doubt(string code)
        {
            if (isEnded && failed() is { } end)
            {
                return RegisterTexts.Finding(RegisterFileCodes.EventsInDoubt, FindingSeverity.Error, name, end.Line,
                    $"bảng sự kiện chỉ đọc được đến đây; sự kiện của hồ sơ \"{Shorten.To(code)}\" có thể thiếu, không đánh giá hồ sơ này",
                    $"the events cannot be read beyond this place; some of the dossier \"{Shorten.To(code)}\" may be missing, and it is not judged");
            }

            unowned = unownedThrough is { } through && string.CompareOrdinal(code, through) > 0 ? 0 : unowned;
            return unowned == 0 ? null : RegisterTexts.Finding(RegisterFileCodes.EventsInDoubt, FindingSeverity.Error, name, unowned,
                $"dòng này có thể là sự kiện của hồ sơ \"{Shorten.To(code)}\" nhưng không đọc được, không đánh giá hồ sơ này",
                $"this row may be an event of the dossier \"{Shorten.To(code)}\" and cannot be read; the dossier is not judged");
        }

        /// <summary>What is said between the dossiers, since it was asked last.</summary>
        public List<RegisterLine> TakeOthers()
        {
            var taken = others.ToList();
            others.Clear();
            return taken;
        }

        /// <summary>The events of dossiers that are not in the register, at its end.</summary>
        public IEnumerable<RegisterLine> TakeOfNobody()
        {
            while (ofNobody.Count > 0)
            {
                yield return OfNobody(ofNobody.Dequeue());
            }
        }

        public RegisterLine? OutOfOrder(string dossiers) => broken is not { } at ? null
            : new RegisterLine(at.Line, null, [RegisterTexts.Finding(RegisterFileCodes.EventsOutOfOrder, FindingSeverity.Error, at.OfEvents ? name : dossiers,
                at.Line,
                $"mã \"{Shorten.To(at.Code)}\" đứng sau \"{Shorten.To(at.Before)}\": sổ và bảng sự kiện phải cùng xếp theo mã hồ sơ; dừng đọc từ đây",
                $"the code \"{Shorten.To(at.Code)}\" stands behind \"{Shorten.To(at.Before)}\": register and events must "
                    + "both be in the order of the codes; reading stopped there")]);

        public void Rest()
        {
            for (; Current is { } item; Next())
            {
                Nobody(item);
            }
        }

        private EventRow? Current
        {
            get
            {
                if (!isBegun)
                {
                    isBegun = true;
                    isEnded = !waiting.MoveNext();
                    Check();
                }

                return isEnded || broken is not null ? null : waiting.Current;
            }
        }

        private void Next()
        {
            isEnded = !waiting.MoveNext();
            Check();
        }

        private void Check()
        {
            if (isEnded || waiting.Current.Code.Length == 0)
            {
                return;
            }

            if (string.CompareOrdinal(waiting.Current.Code, lastEvent) < 0)
            {
                broken ??= (true, waiting.Current.Line, waiting.Current.Code, lastEvent);
            }

            lastEvent = waiting.Current.Code;
            unownedThrough ??= unowned == 0 ? null : lastEvent;
        }

        private void PassOver(string code)
        {
            for (; Current is { } item && string.CompareOrdinal(item.Code, code) < 0; Next())
            {
                Nobody(item);
            }
        }

        private void Nobody(EventRow item)
        {
            if (item.Findings is { } findings)
            {
                others.Add(new RegisterLine(item.Line, null, findings));
            }
            else
            {
                ofNobody.Enqueue((item.Code, item.Line));
                if (ofNobody.Count > MostHeld)
                {
                    others.Add(OfNobody(ofNobody.Dequeue()));
                }
            }

            (unowned, unownedThrough) = item.Code.Length == 0 ? (item.Line, null) : (unowned, unownedThrough);
        }

        private RegisterLine OfNobody((string Code, long Line) item) => new(item.Line, null,
            [RegisterTexts.Finding(RegisterFileCodes.EventOfNobody, FindingSeverity.Error, name, item.Line,
                $"sự kiện của hồ sơ \"{Shorten.To(item.Code)}\" không có trong sổ",
                $"an event of the dossier \"{Shorten.To(item.Code)}\", which is not in the register")]);
    }
}
