using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests.Languages;

/// <summary>A folder with the files that the lines of <see cref="Invocations"/> name.</summary>
public sealed class SampleFolder : IDisposable
{
    public SampleFolder()
    {
        foreach (var name in new[] { "dossier.json", "events.json", "layer.json", "process.json", "register.csv", "register-events.csv" })
        {
            File.Copy(RepositoryFiles.PathOf("docs", "samples", name), System.IO.Path.Combine(Path, name));
        }

        var portfolio = Directory.CreateDirectory(System.IO.Path.Combine(Path, "portfolio")).FullName;
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "portfolio")))
        {
            File.Copy(file, System.IO.Path.Combine(portfolio, System.IO.Path.GetFileName(file)));
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "rows.csv"), "id,received,time\nH-001,2026-08-28T09:00,02 ngày làm việc\nH-002,2025-12-31T09:00,01 ngày làm việc\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "table.csv"), Table);
        File.WriteAllText(System.IO.Path.Combine(Path, "scan.pdf"), "%PDF-1.6\n1 0 obj\n");
        File.WriteAllBytes(System.IO.Path.Combine(Path, "photo.csv"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]);
        File.WriteAllText(System.IO.Path.Combine(Path, "book.json"), "PK\u0003\u0004 as a workbook begins");
        File.WriteAllText(System.IO.Path.Combine(Path, "empty.csv"), string.Empty);
        File.WriteAllText(System.IO.Path.Combine(Path, "names.csv"), "Họ tên;Ghi chú\nNguyễn Văn A;\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "hồ sơ.csv"), "Mã hồ sơ;Ngày tiếp nhận;Thời hạn\nH-001;28/08/2026;5 ngày\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "transfers.csv"), "Mã hồ sơ;Sự kiện;Thời điểm;Nơi nhận\nH15.01-260803-0001;chuyển;04/08/2026 16:00;Lãnh đạo phòng VH-XH\n"
            + "H15.01-260803-0002;chuyển;06/08/2026 09:00;Phòng không có\nH15.01-260824-0005;chuyển;25/08/2026 10:00;Lãnh đạo phòng VH-XH\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "shares.csv"), "X;A;B;C;D\n(1);(2)=(3)+(4);(3);(4);(5)=(3)/(2)\nX1;45;34;11;75,55\nX2;45;34;12;80\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "tasks.csv"), "code;task;unit;due;completed;progress\n1;A;B;2022-09-30;2022-09-28;100\n2;C;D;2022-09-30;;70\n3;E;;2022-12-31;;100\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "figures.csv"), "relation;left;stated\nA - B = C;659245-643272;7172\nD/B;7677/643272;1,19\nE/F;2/3;66,6\n");
        using var other = File.Create(System.IO.Path.Combine(Path, "other.jsonl"));
        var sample = SampleCatalogue.Load();
        CatalogueWriter.Write(new ProcedureCatalogue([sample.Procedures[0] with { Note = "khai sinh" }, .. sample.Procedures.Skip(2)]), other);
    }

    public const string Table = "Thủ tục;Số ngày trước;Số ngày sau;Tỷ lệ cắt giảm (%)\nKhai sinh;10 ngày;7 ngày;35\nA;10 ngày;07 ngày làm việc;30\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("cchc-words").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
