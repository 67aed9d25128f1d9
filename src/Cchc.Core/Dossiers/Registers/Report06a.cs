using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// The figures of the official report 06a (biểu số II.06a/VPCP/KSTT: tình hình, kết quả giải quyết hồ sơ) over the dossiers of a register, in its columns, and
/// the dossiers that it has no column for. All counts are dossiers. Equal when all figures are.
/// </summary>
public sealed record Report06a
{
    /// <summary>Column 4: received in the period online (tiếp nhận trong kỳ, trực tuyến).</summary>
    public long Online { get; init; }

    /// <summary>Column 5: received in the period in person or by post (trực tiếp và dịch vụ bưu chính); a register without a channel counts here.</summary>
    public long OnPaper { get; init; }

    /// <summary>Column 6: received before the period and not resolved before it (từ kỳ trước).</summary>
    public long CarriedOver { get; init; }

    /// <summary>Column 8: resolved early (trước hạn).</summary>
    public long Early { get; init; }

    /// <summary>Column 9: resolved on time (đúng hạn).</summary>
    public long OnTime { get; init; }

    /// <summary>Column 10: resolved late (quá hạn).</summary>
    public long Late { get; init; }

    /// <summary>Resolved, and nobody can say whether in time: the form has no column for them (không xác định được hạn).</summary>
    public long ResolvedUnknown { get; init; }

    /// <summary>Column 12: pending in time (đang giải quyết, trong hạn), dossiers whose clock stands lawfully among them.</summary>
    public long PendingInTime { get; init; }

    /// <summary>Column 13: pending and overdue (đang giải quyết, quá hạn).</summary>
    public long PendingOverdue { get; init; }

    /// <summary>Pending, and nobody can say whether in time: the form has no column for them.</summary>
    public long PendingUnknown { get; init; }

    /// <summary>Column 3: received (= 4 + 5 + 6).</summary>
    public long Received => Online + OnPaper + CarriedOver;

    /// <summary>Column 7: resolved (= 8 + 9 + 10, and those without a column).</summary>
    public long Resolved => Early + OnTime + Late + ResolvedUnknown;

    /// <summary>Column 11: pending (= 12 + 13, and those without a column).</summary>
    public long Pending => PendingInTime + PendingOverdue + PendingUnknown;

    /// <summary>Whether column 3 is 7 + 11, as the form demands.</summary>
    public bool IsConsistent => Received == Resolved + Pending;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Report06a), PrintMembers);
}
