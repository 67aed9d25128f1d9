using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>What a procedure holds: agencies, steps, channels, fees, cases, components, legal bases.</content>
internal sealed partial class CatalogueParser
{
    private const int AgencyTag = 2;
    private const int FieldTag = 3;
    private const int SubjectTag = 4;
    private const int LegalBasisTag = 5;
    private const int ReturnMethodTag = 6;
    private const int ServiceGroupTag = 7;
    private const int TimeTag = 8;

    private static Field? ReadField(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, FieldTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
        p.CodeAndName(ref r, out var code, out var name) ? new Field(code, name) : null);

    private static Subject? ReadSubject(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, SubjectTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
        p.CodeAndName(ref r, out var code, out var name) ? new Subject(code, name) : null);

    private static ProcedureResult? ReadResult(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.CodeAndName(ref reader, out var code, out var name) ? new ProcedureResult(code, name) : null;

    private static Agency? ReadAgency(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, AgencyTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
    {
        if (!p.IsObject(ref r))
        {
            return null;
        }

        int? role = 0;
        var (code, name) = (string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.Agency);
        while (members.Next(p, ref r))
        {
            switch (members.Current)
            {
                case 0: role = p.KnownWord(ref r, CatalogueWords.AgencyRole); break;
                case 1: code = p.Word(ref r); break;
                default: name = p.Text(ref r); break;
            }
        }

        return role is { } known ? new Agency((AgencyRole)known, code, name) : null; // in an unknown role it is not the one that executes
    });

    private static LegalBasis? ReadLegalBasis(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, LegalBasisTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
        p.Pair(ref r, CatalogueMembers.LegalBasis, out var number, out var title) ? new LegalBasis(number, title) : null);

    private static ServiceGroup? ReadServiceGroup(CatalogueParser parser, ref Utf8JsonReader reader) =>
        parser.Shared(ref reader, ServiceGroupTag, static (CatalogueParser p, ref Utf8JsonReader r) =>
        p.Pair(ref r, CatalogueMembers.ServiceGroup, out var name, out var audience) ? new ServiceGroup(name, audience) : null);

    private static Step? ReadStep(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (name, description, actor, caseName) = (string.Empty, string.Empty, string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.Step);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: name = parser.Word(ref reader); break;
                case 1: description = parser.Text(ref reader); break;
                case 2: actor = parser.Word(ref reader); break;
                default: caseName = parser.Word(ref reader); break;
            }
        }

        return new Step(name, description) { Actor = actor, CaseName = caseName };
    }

    private static Channel? ReadChannel(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (method, rawMethod, time, description) = (0, string.Empty, NoTime, string.Empty);
        var payments = ValueList.Empty<Fee>();
        var members = new Members(CatalogueMembers.Channel);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: method = parser.WordOf(ref reader, CatalogueWords.SubmissionMethod); break;
                case 1: rawMethod = parser.Word(ref reader); break;
                case 2: time = parser.StatedTime(ref reader); break;
                case 3: description = parser.Text(ref reader); break;
                default: payments = parser.List(ref reader, parser.fees, ReadFee); break;
            }
        }

        return new Channel { Method = (SubmissionMethod)method, RawMethod = rawMethod, Time = time, Description = description, Fees = payments };
    }

    private static Fee? ReadFee(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (kind, rawKind, rawAmount, currency, description) = (0, string.Empty, string.Empty, string.Empty, string.Empty);
        decimal? amount = null;
        FormFile? tariff = null;
        var members = new Members(CatalogueMembers.Fee);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: kind = parser.WordOf(ref reader, CatalogueWords.FeeKind); break;
                case 1: rawKind = parser.Word(ref reader); break;
                case 2: amount = parser.Number(ref reader); break;
                case 3: rawAmount = parser.Word(ref reader); break;
                case 4: currency = parser.Word(ref reader); break;
                case 5: description = parser.Text(ref reader); break;
                default: tariff = ReadFile(parser, ref reader); break;
            }
        }

        return new Fee
        {
            Kind = (FeeKind)kind,
            RawKind = rawKind,
            Amount = amount,
            RawAmount = rawAmount,
            Currency = currency,
            Description = description,
            Tariff = tariff,
        };
    }

    private static FormFile? ReadFile(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (name, id, address, bucket) = (string.Empty, string.Empty, string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.FormFile);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: name = parser.Raw(ref reader); break;
                case 1: id = parser.Raw(ref reader); break;
                case 2: address = parser.Raw(ref reader); break;
                default: bucket = parser.Raw(ref reader); break;
            }
        }

        return new FormFile(name, id, address) { Bucket = bucket };
    }

    private static ProcedureCase? ReadCase(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (code, name, time, conditions) = (string.Empty, string.Empty, NoTime, string.Empty);
        var members = new Members(CatalogueMembers.Case);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: code = parser.Text(ref reader); break;
                case 1: name = parser.Text(ref reader); break;
                case 2: time = parser.StatedTime(ref reader); break;
                default: conditions = parser.Text(ref reader); break;
            }
        }

        return new ProcedureCase(code, name, time) { Conditions = conditions };
    }

    private static ComponentGroup? ReadGroup(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var name = string.Empty;
        var papers = ValueList.Empty<DossierComponent>();
        var members = new Members(CatalogueMembers.ComponentGroup);
        while (members.Next(parser, ref reader))
        {
            if (members.Current == 0)
            {
                name = parser.Word(ref reader);
            }
            else
            {
                papers = parser.List(ref reader, parser.components, ReadComponent);
            }
        }

        return new ComponentGroup { Name = name, Components = papers };
    }

    private static DossierComponent? ReadComponent(CatalogueParser parser, ref Utf8JsonReader reader)
    {
        if (!parser.IsObject(ref reader))
        {
            return null;
        }

        var (code, name, formName) = (string.Empty, string.Empty, string.Empty);
        int? originals = null, copies = null;
        bool electronic = false, result = false, required = false;
        var forms = ValueList.Empty<FormFile>();
        var members = new Members(CatalogueMembers.Component);
        while (members.Next(parser, ref reader))
        {
            switch (members.Current)
            {
                case 0: code = parser.Text(ref reader); break;
                case 1: name = parser.Text(ref reader); break;
                case 2: originals = parser.Whole(ref reader); break;
                case 3: copies = parser.Whole(ref reader); break;
                case 4: electronic = parser.Flag(ref reader); break;
                case 5: result = parser.Flag(ref reader); break;
                case 6: required = parser.Flag(ref reader); break;
                case 7: formName = parser.Text(ref reader); break;
                default: forms = parser.List(ref reader, parser.files, ReadFile); break;
            }
        }

        return new DossierComponent
        {
            Code = code, Name = name, Originals = originals, Copies = copies, HasElectronicForm = electronic, IsProcessingResult = result,
                IsMarkedRequired = required,
            FormName = formName, Forms = forms,
        };
    }

    private bool CodeAndName(ref Utf8JsonReader reader, out string code, out string name) => Pair(ref reader, CatalogueMembers.CodeAndName, out code, out name);

    /// <summary>An object of two texts.</summary>
    private bool Pair(ref Utf8JsonReader reader, JsonNames names, out string first, out string second)
    {
        (first, second) = (string.Empty, string.Empty);
        if (!IsObject(ref reader))
        {
            return false;
        }

        var members = new Members(names);
        while (members.Next(this, ref reader))
        {
            var text = Text(ref reader);
            (first, second) = members.Current == 0 ? (text, second) : (first, text);
        }

        return true;
    }
}
