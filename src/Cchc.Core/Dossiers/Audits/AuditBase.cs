using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>Of which dossiers the share of a rule is: those in which it could be broken.</summary>
[Flags]
internal enum AuditBase
{
    None = 0,
    Received = 1,
    Stopped = 2,
    Supplemented = 4,
    Late = 8,
    Refused = 16,
    Slip = 32,
    Apologised = 64,
    Answered = 128,
    Due = 256,
    Corrected = 512,
    Components = 1024,
}

/// <summary>The bases in words.</summary>
internal static class AuditBaseWords
{
    public static BilingualText Of(AuditBase of) => of switch
    {
        AuditBase.Stopped => new("hồ sơ có tạm dừng", "dossiers with a stop"),
        AuditBase.Supplemented => new("hồ sơ có yêu cầu bổ sung", "dossiers with a supplement request"),
        AuditBase.Late => new("hồ sơ quá hạn", "dossiers that are late"),
        AuditBase.Refused => new("hồ sơ bị từ chối", "dossiers refused"),
        AuditBase.Slip => new("hồ sơ có ngày hẹn trả", "dossiers with an appointment"),
        AuditBase.Apologised => new("hồ sơ có văn bản xin lỗi", "dossiers with an apology"),
        AuditBase.Answered => new("hồ sơ đã có kết quả", "dossiers with a result"),
        AuditBase.Due => new("hồ sơ xác định được hạn", "dossiers with a due date"),
        AuditBase.Corrected => new("hồ sơ có đính chính", "dossiers with a correction"),
        AuditBase.Components => new("hồ sơ có ghi thành phần đã yêu cầu", "dossiers that state the components demanded"),
        _ => new("hồ sơ đã tiếp nhận", "dossiers received"),
    };
}
