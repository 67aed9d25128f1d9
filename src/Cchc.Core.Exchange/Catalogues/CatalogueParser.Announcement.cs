using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>Local versions, announcing decisions, and the small objects that they share with procedures.</content>
internal sealed partial class CatalogueParser
{
    private ItemBuffer<AnnouncedChange> announcedChanges = new();
    private ItemBuffer<ChangeBasis> bases = new();
    private ItemBuffer<ProcedureCode> replacedCodes = new();

    private LocalVersion? ReadLocalVersion(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var (clean, raw, localCode) = (string.Empty, string.Empty, string.Empty);
        Locality? locality = null;
        ProcedureChanges? changes = null;
        Validity? validity = default(Validity);
        AnnouncementReference? announcement = null;
        var members = new Members(CatalogueMembers.LocalVersion);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: code = clean = Text(ref reader); break;
                case 1: raw = Raw(ref reader); break;
                case 2: locality = ReadLocality(ref reader); break;
                case 3: changes = ReadChanges(ref reader, CodeFor(clean)); break;
                case 4: validity = ReadValidity(ref reader); break;
                case 5: announcement = ReadReference(ref reader); break;
                default: localCode = Text(ref reader); break;
            }
        }

        if (CodeOf(place, clean, raw) is not { } known || Missing(place, locality, "locality") || Missing(place, changes, "changes")
            || Missing(place, validity, "validity"))
        {
            return null;
        }

        return new LocalVersion
        {
            Code = known,
            Locality = locality!,
            Changes = changes!,
            Validity = validity!.Value,
            Announcement = announcement,
            LocalCode = localCode,
        };
    }

    private AnnouncementDecision? ReadAnnouncement(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var (decisionNumber, issuer, level, isShortened) = (string.Empty, string.Empty, 0, false);
        LocalDate? signed = null, effective = null, lapses = null, legalText = null, entered = null;
        Locality? locality = null;
        var changes = ValueList.Empty<AnnouncedChange>();
        var members = new Members(CatalogueMembers.Announcement);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: code = decisionNumber = Text(ref reader); break;
                case 1: issuer = Text(ref reader); break;
                case 2: level = WordOf(ref reader, CatalogueWords.AnnouncingLevel); break;
                case 3: signed = Date(ref reader); break;
                case 4: effective = Date(ref reader); break;
                case 5: lapses = Date(ref reader); break;
                case 6: legalText = Date(ref reader); break;
                case 7: isShortened = Flag(ref reader); break;
                case 8: entered = Date(ref reader); break;
                case 9: locality = ReadLocality(ref reader); break;
                default: changes = List(ref reader, announcedChanges, ReadChange); break;
            }
        }

        return Missing(place, signed, "signedOn") || Missing(place, effective, "effectiveFrom") ? null : new AnnouncementDecision
        {
            Number = decisionNumber, Issuer = issuer, Level = (AnnouncingLevel)level, SignedOn = signed!.Value, EffectiveFrom = effective!.Value,
                LapsesAfter = lapses,
            LegalTextSignedOn = legalText, IsShortened = isShortened, EnteredOn = entered, Locality = locality, Changes = changes,
        };
    }

    private static AnnouncedChange? ReadChange(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var kind = -1;
        AnnouncedChange? change = null;
        var members = new Members(CatalogueMembers.Change);
        while (members.Next(parser, ref reader))
        {
            if (kind >= 0)
            {
                parser.Report(ref reader, CatalogueFindings.Contradiction, "mỗi thay đổi chỉ một loại: bỏ qua giá trị này",
                    "a change is of one kind: this value was left out");
                reader.Skip();
                continue;
            }

            kind = members.Current;
            change = kind switch
            {
                0 => parser.ReadProcedure(ref reader) is { } made ? new AnnouncedChange.New(made) : null,
                1 => parser.ReadAmended(ref reader),
                2 => parser.ReadReplaced(ref reader),
                _ => parser.ReadAbolished(ref reader),
            };
        }

        if (kind < 0)
        {
            parser.Report(place, CatalogueFindings.MissingMember, FindingSeverity.Error, $"thay đổi không rõ loại: cần một trong {CatalogueMembers.Change}",
                $"the kind of the change is missing: expected one of {CatalogueMembers.Change}");
        }

        return change;
    }

    private AnnouncedChange.Amended? ReadAmended(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var (clean, raw) = (string.Empty, string.Empty);
        ProcedureChanges? changes = null;
        var list = ValueList.Empty<ChangeBasis>();
        var members = new Members(CatalogueMembers.Amended);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: clean = Text(ref reader); break;
                case 1: raw = Raw(ref reader); break;
                case 2: changes = ReadChanges(ref reader, CodeFor(clean)); break;
                default: list = List(ref reader, bases, ReadBasis); break;
            }
        }

        return CodeOf(place, clean, raw) is { } known && !Missing(place, changes, "changes") ? new AnnouncedChange.Amended(known, changes!, list) : null;
    }

    private static ChangeBasis? ReadBasis(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        int? part = null;
        var legalText = string.Empty;
        var members = new Members(CatalogueMembers.Basis);
        while (members.Next(parser, ref reader))
        {
            if (members.Current == 0)
            {
                part = parser.KnownWord(ref reader, CatalogueWords.ProcedurePart);
            }
            else
            {
                legalText = parser.Text(ref reader);
            }
        }

        return parser.Missing(place, part, "part") ? null : new ChangeBasis((ProcedurePart)part!.Value, legalText);
    }

    private AnnouncedChange.Replaced? ReadReplaced(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        Procedure? content = null;
        var codes = ValueList.Empty<ProcedureCode>();
        var basis = string.Empty;
        var members = new Members(CatalogueMembers.Replaced);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: content = ReadProcedure(ref reader); break;
                case 1: codes = List(ref reader, replacedCodes, ReadReplacedCode); break;
                default: basis = Text(ref reader); break;
            }
        }

        return Missing(place, content, "procedure") ? null : new AnnouncedChange.Replaced(content!, codes, basis);
    }

    private static ProcedureCode? ReadReplacedCode(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsText(ref reader))
        {
            return null;
        }

        var raw = parser.Raw(ref reader);
        return parser.CodeOf(reader.TokenStartIndex, raw, raw);
    }

    private AnnouncedChange.Abolished? ReadAbolished(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        var place = reader.TokenStartIndex;
        var (clean, raw, basis) = (string.Empty, string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.Abolished);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 0: clean = Text(ref reader); break;
                case 1: raw = Raw(ref reader); break;
                default: basis = Text(ref reader); break;
            }
        }

        return CodeOf(place, clean, raw) is { } known ? new AnnouncedChange.Abolished(known, basis) : null;
    }

    /// <summary>The code that changes carry with them; it means nothing there.</summary>
    private static ProcedureCode CodeFor(string clean) => ProcedureCode.TryParse(clean, out var known) ? known : ProcedureCode.Parse("?");

    private bool Missing<T>(long place, T? value, string name)
    {
        if (value is not null)
        {
            return false;
        }

        Report(place, CatalogueFindings.MissingMember, FindingSeverity.Error, $"thiếu \"{name}\" hoặc không đọc được, bỏ qua",
            $"\"{name}\" is missing or cannot be read; what needs it was left out");
        return true;
    }
}
