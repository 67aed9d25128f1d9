namespace Cchc.Core.Exchange.Reading;

/// <summary>The headings of tables of dossiers a year.</summary>
internal static class CountHeadings
{
    public static TableNames<CountColumn> Names { get; } = new(
    [
        (CountColumn.Procedure, "Mã thủ tục", "procedure",
            ["procedure", "ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "ma so thu tuc", "ma so tthc", "ma tt", "ma"]),
        (CountColumn.Dossiers, "Số hồ sơ một năm", "dossiers per year",
            ["dossiers", "dossiers per year", "dossiersperyear", "so ho so", "so ho so mot nam", "so luong ho so", "ho so mot nam", "so ho so nam"]),
    ]);
}
