using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>The codes of what does not agree in a process, a plan, or a dossier's way through it.</summary>
internal static class StageFindings
{
    /// <summary>The total stated is not the sum of the steps.</summary>
    public const string WrongTotal = "CCHC-STG-101";

    /// <summary>A subtotal stated is not the sum of its steps.</summary>
    public const string WrongSubtotal = "CCHC-STG-102";

    /// <summary>Totals stated in two units contradict each other.</summary>
    public const string TotalsDiffer = "CCHC-STG-103";

    /// <summary>The process takes longer than the procedure's time.</summary>
    public const string LongerThanProcedure = "CCHC-STG-104";

    /// <summary>The process takes less than the procedure's time.</summary>
    public const string ShorterThanProcedure = "CCHC-STG-105";

    /// <summary>The process and the procedure's time are not in days of one kind, or cannot be compared.</summary>
    public const string NotComparable = "CCHC-STG-106";

    /// <summary>Steps in calendar days beside steps in working time.</summary>
    public const string MixedDays = "CCHC-STG-107";

    /// <summary>No step has a time.</summary>
    public const string NoTime = "CCHC-STG-108";

    /// <summary>A number of a step stands twice.</summary>
    public const string NumberTwice = "CCHC-STG-109";

    /// <summary>A subtotal names a step that there is not.</summary>
    public const string UnknownStage = "CCHC-STG-110";

    /// <summary>The last step does not end when the dossier is due.</summary>
    public const string EndsElsewhere = "CCHC-STG-201";

    /// <summary>The time of steps lies in days off.</summary>
    public const string NoOfficeTime = "CCHC-STG-202";

    /// <summary>There is no due moment to compare with.</summary>
    public const string NoDue = "CCHC-STG-203";

    /// <summary>What was done belongs to no step.</summary>
    public const string UnknownHandling = "CCHC-STG-301";

    /// <summary>A step was done before the one that hands over to it, or before the receipt.</summary>
    public const string WrongOrder = "CCHC-STG-302";

    /// <summary>A step was passed and nobody said when it was done.</summary>
    public const string MissingMoment = "CCHC-STG-303";

    /// <summary>A step is said to be done after the moment of the question.</summary>
    public const string InTheFuture = "CCHC-STG-304";

    /// <summary>A step is said to be done at two moments.</summary>
    public const string DoneTwice = "CCHC-STG-305";

    /// <summary>A text as the first of a sentence.</summary>
    public static string Opening(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    public static Finding Error(string code, string place, string vi, string en) => new(code, FindingSeverity.Error, place, new BilingualText(vi, en));

    public static Finding Warning(string code, string place, string vi, string en) => new(code, FindingSeverity.Warning, place, new BilingualText(vi, en));

    public static Finding Information(string code, string place, string vi, string en) =>
        new(code, FindingSeverity.Information, place, new BilingualText(vi, en));
}
