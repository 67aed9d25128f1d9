using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>The appointment before and after a supplement (ngày hẹn trả trước, ngày hẹn trả mới), as the register states them.</summary>
/// <param name="Before">The appointment that stood (NgayHenTraTruoc); null when it is not stated.</param>
/// <param name="After">The new one (NgayHenTraMoi); null when it is not stated.</param>
public sealed record AppointmentChange(DossierDue? Before, DossierDue? After);
