namespace Cchc.Core.OpenXml.Forms;

/// <summary>Who makes a form out (cơ quan, bộ phận lập phiếu). What is null is not known: a dotted line is left for it.</summary>
public sealed record FormOffice
{
    /// <summary>The governing body (cơ quan chủ quản), above the agency in the heading; null where there is none: then nothing is left for it.</summary>
    public string? GoverningBody { get; init; }

    /// <summary>The agency (cơ quan).</summary>
    public string? Agency { get; init; }

    /// <summary>The one-stop desk (bộ phận một cửa, trung tâm phục vụ hành chính công).</summary>
    public string? Desk { get; init; }

    /// <summary>The place before the date (địa danh).</summary>
    public string? Place { get; init; }

    /// <summary>Who receives, guides or signs (họ tên người tiếp nhận, người hướng dẫn, người ký).</summary>
    public string? Official { get; init; }

    /// <summary>The position of who signs (chức vụ người ký), such as <c>KT. CHỦ TỊCH</c> and on a further line <c>PHÓ CHỦ TỊCH</c>.</summary>
    public string? Position { get; init; }

    /// <summary>Whom to ask (công chức liên hệ).</summary>
    public string? ContactPerson { get; init; }

    /// <summary>The telephone to ask at (số điện thoại liên hệ).</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Where the state of a dossier can be looked up (nơi tra cứu), such as the address of a portal.</summary>
    public string? Lookup { get; init; }
}
