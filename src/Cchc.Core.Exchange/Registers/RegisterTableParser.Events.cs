using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

internal sealed partial class RegisterTableParser
{
    private sealed partial class RowRun
    {
        private List<DossierEvent> Events(LocalDateTime? received)
        {
            var events = Cell(RegisterColumn.Events) is { } json ? FromJson(json) : [];
            var written = events.Count;
            var isDay = new List<bool>(new bool[written]);
            Pairs(events, isDay, RegisterColumn.SupplementRequested, RegisterColumn.Supplemented, "s", (id, at) => new DossierEvent.SupplementRequested
            {
                Id = id,
                At = at,
                Content = Cell(RegisterColumn.SupplementContent),
            }, (id, at, _) => new DossierEvent.Supplemented { Id = id, At = at });
            Pairs(events, isDay, RegisterColumn.Paused, RegisterColumn.Resumed, "p", (id, at) => new DossierEvent.Paused
            {
                Id = id,
                At = at,
                Rule = Cell(RegisterColumn.PauseRule),
                Reason = Cell(RegisterColumn.PauseReason),
                LegalBasis = Cell(RegisterColumn.PauseBasis),
            }, (id, at, pause) => new DossierEvent.Resumed { Id = id, At = at, Pause = pause });
            if (Extension(out var isDayOfApology) is { } extension)
            {
                events.Add(extension);
                isDay.Add(isDayOfApology);
            }

            for (var i = written; i < events.Count; i++)
            {
                isReasonUnknown |= !parser.reasons.Tell(events[i]);
            }

            DaysAlone.Order(events, received, isDay);
            return events;
        }

        private List<DossierEvent> FromJson(string json)
        {
            if (EventCell.Read(json) is { } plain)
            {
                return plain;
            }

            if (!JsonText.TryParse(json, LineJson.DeepestNesting, out var array, out var error))
            {
                var text = error!.Value.Text;
                Add(RegisterFileCodes.UnknownWord, FindingSeverity.Error, $"{Name(RegisterColumn.Events).Vi}: {text.Vi}",
                    $"{Name(RegisterColumn.Events).En}: {text.En}");
                return [];
            }

            var reader = new DossierEventParser(parser.name);
            var events = reader.EventsOf(array!);
            foreach (var finding in reader.Findings)
            {
                Add(finding.Code, finding.Severity, $"{Name(RegisterColumn.Events).Vi}: {finding.Text.Vi}",
                    $"{Name(RegisterColumn.Events).En}: {finding.Text.En}");
            }

            return events;
        }

        /// <summary>A column of beginnings and one of ends, several in a cell with a semicolon between them, an empty place for one not stated.</summary>
        private void Pairs(List<DossierEvent> events, List<bool> isDay, RegisterColumn from, RegisterColumn to, string prefix,
            Func<string, LocalDateTime, DossierEvent> begin, Func<string, LocalDateTime, string, DossierEvent> end)
        {
            var (begins, ends) = (Places(from), Places(to));
            if (ends.Count > begins.Count)
            {
                Add(RegisterFileCodes.HalfAPair, FindingSeverity.Error, $"{Name(to).Vi} có {ends.Count} thời điểm, {Name(from).Vi} có {begins.Count}",
                    $"{Name(to).En} has {ends.Count} moments, {Name(from).En} has {begins.Count}");
            }

            for (var i = 0; i < begins.Count; i++)
            {
                var hasEnd = i < ends.Count && ends[i].Length > 0;
                if (begins[i].Length == 0 && hasEnd)
                {
                    Add(RegisterFileCodes.HalfAPair, FindingSeverity.Error, $"{Name(to).Vi} có thời điểm thứ {i + 1}, {Name(from).Vi} không có",
                        $"{Name(to).En} has moment {i + 1}, {Name(from).En} has not");
                }

                if (begins[i].Length == 0 || Moment(begins[i], from, out var isBeginDay) is not { } began)
                {
                    continue;
                }

                events.Add(begin($"{prefix}{i + 1}", began));
                isDay.Add(isBeginDay);
                if (hasEnd && Moment(ends[i], to, out var isEndDay) is { } ended)
                {
                    events.Add(end($"{prefix}{i + 1}x", ended, $"{prefix}{i + 1}"));
                    isDay.Add(isEndDay);
                }
            }
        }

        // Empty places behind the last moment say nothing.
        private List<string> Places(RegisterColumn column)
        {
            List<string> places = Cell(column) is { } text ? [.. text.Split(';').Select(part => part.Trim())] : [];
            return places.GetRange(0, places.FindLastIndex(part => part.Length > 0) + 1);
        }

        /// <summary>The appointments before and after supplements, several in a cell with a semicolon between them, an empty place for one not
        /// stated.</summary>
        private List<AppointmentChange> Appointments()
        {
            var (before, after) = (Dues(RegisterColumn.PromisedBefore), Dues(RegisterColumn.PromisedAfter));
            var changes = new List<AppointmentChange>();
            for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            {
                var change = new AppointmentChange(i < before.Count ? before[i] : null, i < after.Count ? after[i] : null);
                if (change is not { Before: null, After: null })
                {
                    changes.Add(change);
                }
            }

            return changes;
        }

        private List<DossierDue?> Dues(RegisterColumn column) => Cell(column) is not { } text ? []
            : [.. text.Split(';').Select(part => part.Trim()).Select(part => part.Length == 0 ? null : Due(part, column))];

        private DossierEvent.ExtendedWithApology? Extension(out bool isDay)
        {
            isDay = false;
            var (at, promised) = (Cell(RegisterColumn.Extended) is { } text ? Moment(text, RegisterColumn.Extended, out isDay) : null,
                Due(RegisterColumn.ExtendedTo));
            if (at is not null && promised is not null)
            {
                return new DossierEvent.ExtendedWithApology { Id = "x1", At = at.Value, Promised = promised, Reason = Cell(RegisterColumn.ExtensionReason) };
            }

            if (at is not null || promised is not null)
            {
                var (there, missing) = at is not null ? (RegisterColumn.Extended, RegisterColumn.ExtendedTo) : (RegisterColumn.ExtendedTo,
                    RegisterColumn.Extended);
                Add(RegisterFileCodes.HalfAPair, FindingSeverity.Warning, $"có {Name(there).Vi} mà không có {Name(missing).Vi}; không tính là hẹn lại",
                    $"{Name(there).En} is given and {Name(missing).En} is not; no new appointment is counted");
            }

            return null;
        }
    }
}
