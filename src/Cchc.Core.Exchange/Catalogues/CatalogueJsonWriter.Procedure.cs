using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>The members of a procedure and of what it holds.</content>
internal sealed partial class CatalogueJsonWriter
{
    /// <summary>The members of a procedure: all of them, or those of some parts.</summary>
    private void Members(Procedure procedure, IReadOnlyList<ProcedurePart>? parts)
    {
        if (parts is null)
        {
            Code(procedure.Code);
        }
        else
        {
            json.WriteStartArray("parts"u8);
            foreach (var part in parts)
            {
                json.WriteStringValue(WordOf(CatalogueWords.ProcedurePart, (int)part));
            }

            json.WriteEndArray();
        }

        // What is in no part has its default value in changes, and so is left out there.
        Text("name"u8, procedure.Name);
        Word("kind"u8, CatalogueWords.ProcedureKind, (int)procedure.Kind);
        Text("rawKind"u8, procedure.RawKind);
        Flag("isInternal"u8, procedure.IsInternal);
        Word("regulation"u8, CatalogueWords.RegulationKind, (int)procedure.Regulation);
        Text("rawRegulation"u8, procedure.RawRegulation);
        Levels(procedure.Levels);
        List("fields"u8, procedure.Fields, static (to, field) => to.CodeAndName(field.Code, field.Name));
        List("agencies"u8, procedure.Agencies, static (to, agency) =>
        {
            to.json.WriteString("role"u8, WordOf(CatalogueWords.AgencyRole, (int)agency.Role));
            to.CodeAndName(agency.Code, agency.Name);
        });
        List("subjects"u8, procedure.Subjects, static (to, subject) => to.CodeAndName(subject.Code, subject.Name));
        List("steps"u8, procedure.Steps, static (to, step) => to.Step(step));
        List("channels"u8, procedure.Channels, static (to, channel) => to.Channel(channel));
        List("cases"u8, procedure.Cases, static (to, item) => to.Case(item));
        List("componentGroups"u8, procedure.ComponentGroups, static (to, group) =>
        {
            to.Text("name"u8, group.Name);
            to.List("components"u8, group.Components, static (to, component) => to.Component(component));
        });
        List("results"u8, procedure.Results, static (to, result) => to.CodeAndName(result.Code, result.Name));
        List("legalBases"u8, procedure.LegalBases, static (to, basis) =>
        {
            to.Text("number"u8, basis.Number);
            to.Text("title"u8, basis.Title);
        });
        Text("conditions"u8, procedure.Conditions);
        Service(procedure);
    }

    private void CodeAndName(string code, string name)
    {
        Text("code"u8, code);
        Text("name"u8, name);
    }

    private void Step(Step step)
    {
        Text("name"u8, step.Name);
        Text("description"u8, step.Description);
        Text("actor"u8, step.Actor);
        Text("caseName"u8, step.CaseName);
    }

    private void Channel(Channel channel)
    {
        Word("method"u8, CatalogueWords.SubmissionMethod, (int)channel.Method);
        Text("rawMethod"u8, channel.RawMethod);
        Time(channel.Time);
        Text("description"u8, channel.Description);
        List("fees"u8, channel.Fees, static (to, fee) => to.Fee(fee));
    }

    private void Fee(Fee fee)
    {
        Word("kind"u8, CatalogueWords.FeeKind, (int)fee.Kind);
        Text("rawKind"u8, fee.RawKind);
        Number("amount"u8, fee.Amount);
        Text("rawAmount"u8, fee.RawAmount);
        Text("currency"u8, fee.Currency);
        Text("description"u8, fee.Description);
        if (fee.Tariff is { } tariff)
        {
            json.WriteStartObject("tariff"u8);
            File(tariff);
            json.WriteEndObject();
        }
    }

    private void File(FormFile file)
    {
        Text("name"u8, file.Name);
        Text("id"u8, file.Id);
        Text("address"u8, file.Address);
        Text("bucket"u8, file.Bucket);
    }

    private void Case(ProcedureCase item)
    {
        CodeAndName(item.Code, item.Name);
        Time(item.Time);
        Text("conditions"u8, item.Conditions);
    }

    private void Component(DossierComponent component)
    {
        CodeAndName(component.Code, component.Name);
        Number("originals"u8, component.Originals);
        Number("copies"u8, component.Copies);
        Flag("hasElectronicForm"u8, component.HasElectronicForm);
        Flag("isProcessingResult"u8, component.IsProcessingResult);
        Flag("isMarkedRequired"u8, component.IsMarkedRequired);
        Text("formName"u8, component.FormName);
        List("forms"u8, component.Forms, static (to, file) => to.File(file));
    }
}
