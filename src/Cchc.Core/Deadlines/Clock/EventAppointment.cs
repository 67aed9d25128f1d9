namespace Cchc.Core.Deadlines.Clock;

/// <summary>Which appointment an event made, in the one place where that stands.</summary>
internal static class EventAppointment
{
    /// <summary>The appointment on the slip or in the letter of an event (ngày hẹn trả); null when it made none. A correction makes none of its own.</summary>
    public static DossierDue? Of(DossierEvent item) => item switch
    {
        DossierEvent.Received receipt => receipt.Promised,
        DossierEvent.ReceivedByCompetentAgency there => there.Promised,
        DossierEvent.Supplemented supplement => supplement.Promised,
        DossierEvent.Resumed resumed => resumed.Promised,
        DossierEvent.FeePaid paid => paid.Promised,
        DossierEvent.ExtendedWithApology extension => extension.Promised,
        DossierEvent.SystemRestored restored => restored.Promised,
        _ => null,
    };

    /// <summary>Whether an event is one by which an appointment may be made anew, whether it states it or not.</summary>
    public static bool MayMove(DossierEvent item) => item is DossierEvent.ReceivedByCompetentAgency or DossierEvent.Supplemented or DossierEvent.Resumed
        or DossierEvent.FeePaid or DossierEvent.ExtendedWithApology or DossierEvent.SystemRestored;
}
