using System.Text.Json.Serialization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A dossier against its procedure; with the letter and the receipt where they are asked for.</summary>
internal sealed record CheckDocument(
    string Procedure, string ProcedureName, string? State, IReadOnlyList<CheckedComponent> Components, IReadOnlyList<CheckedGroup> Groups,
        IReadOnlyList<string> Strangers,
    IReadOnlyList<QuestionDocument> OpenQuestions)
{
    public static CheckDocument Of(DossierCheck result, string name)
    {
        var choices = new CheckChoices(result);
        return new(
            result.Rules.Procedure.Value, name, Camel(result.State),
            [.. result.Components.Select(item =>
                new CheckedComponent(item.Rule.Id, item.Rule.Name, Camel(item.State), choices.Of(item.Rule.Id), PiecesDocument.Of(item.Missing),
                    item.ExcessPieces, item.Reason, item.Rule.Doubt, item.Rule.FormsDoubt))],
            [.. result.Groups.Select(item => new CheckedGroup(item.Group.Id, item.Group.Name, Camel(item.State), item.Group.AtLeast, item.Wanted,
                item.Group.Members, choices.Of(item.Group.Id), item.Reason, item.Group.Doubt))],
            [.. result.UnlistedItems.Select(item => item.Name.Length > 0 ? item.Name : item.Component)], QuestionDocument.Of(result.OpenQuestions));
    }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SupplementDocument? Letter { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReceiptDocument? Receipt { get; init; }
}

/// <summary>A component of the procedure, what the dossier has of it, and the choice of which it is one alternative.</summary>
internal sealed record CheckedComponent(
    string Id, string Name, string? State, string? Group, IReadOnlyList<PiecesDocument> Missing, int ExcessPieces, BilingualText Reason, BilingualText? Doubt,
        BilingualText? FormsDoubt);

/// <summary>A group of components of which so many are needed (all for null), how many are still wanted, and the choice in which it stands.</summary>
internal sealed record CheckedGroup(
    string Id, string Name, string? State, int? AtLeast, int Wanted, IReadOnlyList<string> Members, string? Group, BilingualText Reason, BilingualText? Doubt);

/// <summary>The request for supplements: its text and its parts.</summary>
internal sealed record SupplementDocument(
    string? State, string? Text, IReadOnlyList<NeedDocument> Needs, IReadOnlyList<NeedDocument> Conditional, IReadOnlyList<QuestionDocument> Questions,
        IReadOnlyList<NeedDocument> ForDesk,
    IReadOnlyList<QuestionDocument> DeskQuestions, IReadOnlyList<string> ToFetch, IReadOnlyList<string> LeftOut)
{
    public static SupplementDocument Of(SupplementRequest request, string? text)
    {
        var (needs, conditional, questions) = request switch
        {
            SupplementRequest.Needed needed => (needed.Needs, needed.Conditional, needed.Questions),
            SupplementRequest.Undetermined open => ([], open.Conditional, open.Questions),
            _ => ([], [], []),
        };
        return new(
            Camel(request.GetType().Name), text, NeedDocument.Of(needs), NeedDocument.Of(conditional), QuestionDocument.Of(questions),
                NeedDocument.Of(request.ForDesk),
            QuestionDocument.Of(request.DeskQuestions), [.. request.ToFetch.Select(item => item.Rule.Id)], [.. request.LeftOut.Select(item => item.Rule.Id)]);
    }
}

/// <summary>The receipt: its text and its rows.</summary>
internal sealed record ReceiptDocument(string Text, IReadOnlyList<ReceiptRowDocument> Rows)
{
    public static ReceiptDocument Of(ReceiptList list, string text) => new(text, [.. list.Rows.Select(row => new ReceiptRowDocument(
        row.Number, row.Component, row.Name, Camel(row.Form), row.Count, row.Originals, row.Copies, row.IsKnown, row.IsPresented, row.IsDigitised, row.IsReused,
            row.IsSigned))]);
}

/// <summary>A row of a receipt.</summary>
internal sealed record ReceiptRowDocument(
    int Number, string Component, string Name, string? Form, int Count, int Originals, int Copies, bool Known, bool Presented, bool Digitised, bool Reused,
        bool Signed);

/// <summary>A citizen's list: what to hand in, what to show, what is not needed.</summary>
internal sealed record CitizenDocument(
    string Procedure, string ProcedureName, int Sets, IReadOnlyList<NeedDocument> Submit, IReadOnlyList<NeedDocument> Present,
        IReadOnlyList<NeedDocument> Conditional,
    IReadOnlyList<NeedDocument> AskDesk, IReadOnlyList<NotNeededDocument> NotNeeded, IReadOnlyList<QuestionDocument> Questions,
        IReadOnlyList<QuestionDocument> DeskQuestions, string Text)
{
    public static CitizenDocument Of(CitizenList list, string name, Language language) => new(
        list.Rules.Procedure.Value, name, list.Rules.Sets, NeedDocument.Of(list.Submit), NeedDocument.Of(list.Present), NeedDocument.Of(list.Conditional),
        NeedDocument.Of(list.AskDesk), [.. list.NotNeeded.Select(NotNeededDocument.Of)], QuestionDocument.Of(list.Questions),
            QuestionDocument.Of(list.DeskQuestions), list.ToText(name, language));
}

/// <summary>A component that data replace.</summary>
internal sealed record NotNeededDocument(string Component, string Name, string? Database, string? LegalBasis, BilingualText Reason)
{
    public static NotNeededDocument Of(CitizenList.DataInstead item)
    {
        var database = item.Replacement?.Database;
        return new(item.Rule.Id, item.Rule.Name, database, item.Replacement?.LegalBasis, database is null
            ? new("cơ quan tự khai thác dữ liệu", "the agency fetches the data itself")
            : new($"dữ liệu đã có trong {database}", $"the data are in {database}"));
    }
}
