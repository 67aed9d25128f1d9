namespace Cchc.Core.Exchange.Reading;

/// <summary>What a column of a table of dossiers says.</summary>
internal enum TableColumn
{
    /// <summary>The code of the dossier (mã hồ sơ).</summary>
    Dossier,

    /// <summary>The day, or day and time, of receipt (ngày tiếp nhận).</summary>
    Received,

    /// <summary>The time of receipt, where it has a column of its own (giờ tiếp nhận).</summary>
    ReceivedTime,

    /// <summary>The processing time (thời hạn giải quyết).</summary>
    Time,

    /// <summary>The code of the procedure (mã thủ tục).</summary>
    Procedure,

    /// <summary>The name of the procedure (tên thủ tục).</summary>
    ProcedureName,

    /// <summary>The case of the procedure (trường hợp).</summary>
    Case,

    /// <summary>How it was submitted (hình thức nộp).</summary>
    Channel,

    /// <summary>The rule by which the first day counts (quy tắc tính).</summary>
    Rule,

    /// <summary>The pauses (tạm dừng).</summary>
    Pauses,

    /// <summary>The day promised to the applicant (ngày hẹn trả).</summary>
    Due,
}
