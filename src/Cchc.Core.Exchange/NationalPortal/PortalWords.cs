using Cchc.Core.Procedures;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>The portal's words for the values of enumerations; a value that only has its raw text is written as that.</summary>
internal static class PortalWords
{
    public static string Of(Procedure procedure) => procedure.Kind switch
    {
        ProcedureKind.Standard => "STANDARD",
        ProcedureKind.Local => "SPECIFIC",
        ProcedureKind.Interlinked => "INTERCONNECTED",
        ProcedureKind.Internal => "STANDARD_INTERNAL",
        ProcedureKind.InterlinkedInternal => "INTERCONNECTED_INTERNAL",
        _ => procedure.RawKind,
    };

    public static string StateOf(Procedure procedure) => procedure.State switch
    {
        ProcedureState.Active => "ACTIVE",
        ProcedureState.Updated => "UPDATED",
        _ => procedure.RawState,
    };

    public static string RegulationOf(Procedure procedure) => procedure.Regulation switch
    {
        RegulationKind.Assigned => "ASSIGNED_REGULATION",
        RegulationKind.NotAssigned => "NOT_ASSIGNED_REGULATION",
        RegulationKind.Central => "CENTRAL_REGULATION",
        RegulationKind.Local => "LOCAL_REGULATION",
        _ => procedure.RawRegulation,
    };

    public static string Of(Channel channel) => channel.Method switch
    {
        SubmissionMethod.InPerson => "DIRECT",
        SubmissionMethod.Online => "ONLINE",
        SubmissionMethod.Postal => "POSTAL",
        _ => channel.RawMethod,
    };

    public static string Of(Fee fee) => fee.Kind switch
    {
        FeeKind.Charge => "FEE",
        FeeKind.Levy => "SERVICE_FEE",
        FeeKind.Price => "PRICE_LEVEL",
        _ => fee.RawKind,
    };
}
