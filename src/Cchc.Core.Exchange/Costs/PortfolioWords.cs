using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The words of portfolio files: columns by their English and Vietnamese headings, methods, targets.</summary>
internal static class PortfolioWords
{
    /// <summary>A column: the name that is written first, then others that are read. All in NFC and lower case.</summary>
    public static readonly string[][] Columns =
    [
        ["code", "procedure", "mã thủ tục", "mã tthc", "mã"],
        ["name", "tên", "tên thủ tục", "tên tthc", "tên thủ tục hành chính"],
        ["agency", "cơ quan", "cơ quan thực hiện"],
        ["field", "lĩnh vực"],
        ["year", "năm"],
        ["method", "phương pháp"],
        ["currency", "tiền tệ", "loại tiền"],
        ["procedures", "số thủ tục", "số tthc"],
        ["reviewed", "rà soát", "được rà soát"],
        ["simplified", "đơn giản hóa", "đơn giản hoá", "được đơn giản hóa", "được đơn giản hoá"],
        ["before", "trước", "chi phí trước", "hiện tại"],
        ["after", "sau", "chi phí sau", "sau đơn giản hóa", "sau đơn giản hoá"],
        ["source", "nguồn"],
    ];

    public static readonly (string Word, CostMethod Value)[] Methods = [("statutory", CostMethod.Statutory), ("waitingTime", CostMethod.WaitingTime)];

    /// <summary>Known targets by name.</summary>
    public static readonly (string Word, SavingsTarget Value)[] Targets =
    [
        ("NQ68-2025", SavingsTarget.Resolution68By2025), ("NQ66-2025", SavingsTarget.Resolution66In2025), ("NQ66-2026", SavingsTarget.Resolution66In2026),
    ];

    /// <summary>A method as people write it in a cell; null when it is none.</summary>
    public static CostMethod? Method(string text) => text.ToLowerInvariant() switch
    {
        "statutory" or "tt 02/2017/tt-vpcp" or "thông tư 02/2017/tt-vpcp" or "chi phí tuân thủ" => CostMethod.Statutory,
        "waitingtime" or "waiting time" or "thời gian chờ" or "lượng giá thời gian chờ" => CostMethod.WaitingTime,
        _ => null,
    };

    /// <summary>Yes, no, or null for what is neither; an empty cell is no.</summary>
    public static bool? Flag(string text) => text.ToLowerInvariant() switch
    {
        "x" or "có" or "yes" or "true" or "1" => true,
        "" or "không" or "no" or "false" or "0" => false,
        _ => null,
    };
}
