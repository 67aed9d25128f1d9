using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.OpenXml.Tests.Reading;
using Cchc.Core.Tests.Exchange.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cchc.Core.OpenXml.Tests.Plans;

/// <summary>The workbook to fill in: what is written is read back equal, and what is filled in wrongly is found with its cell.</summary>
public sealed class CostPlanWorkbookTests(ITestOutputHelper output)
{
    private const string Everything =
        """
        {"format": "cchc-cost/1", "note": "ghi chú của tệp", "procedure": "1.001193", "name": "Thủ tục", "agency": "Sở", "field": "Hộ tịch", "year": 2026, "currency": "VND",
         "timesPerYear": "1/6", "subjectsPerYear": {"low": 1000, "likely": 1250.5, "high": 123456789012345678901}, "overhead": 0.1, "abolished": false,
         "incomes": [{"payer": "individual", "value": "2987500/66", "year": 2025, "series": "GDP bình quân đầu người", "source": "Tổng cục Thống kê", "derivation": "95.600.000 ÷ 12 ÷ 22 ÷ 8", "currency": "VND"}],
         "activities": [
           {"id": "1.1", "name": "Đơn; và =tờ khai", "kind": "prepareComponent", "payer": "individual", "component": "Mẫu; số 01", "hours": {"low": "1/3", "likely": 0.5, "high": 2}, "services": 0, "fees": 8000, "evidence": "Khảo sát", "note": "'ghi"},
           {"id": "2", "name": "Nộp trực tiếp", "kind": "file", "payer": "enterprise", "channel": "inPerson", "hours": 1, "services": 0.000001, "fees": 0, "share": 0.4, "timesPerYear": 2, "subjectsPerYear": 40, "businessAsUsual": 0.25, "oneOff": true,
            "income": {"payer": "enterprise", "value": 60000, "year": 2026, "series": "Khảo sát", "source": "QĐ 1", "currency": "VND"}},
           {"id": "3", "name": "Nộp khác", "kind": "inspection", "payer": "official", "channel": "other", "hours": null, "services": null, "fees": null}],
         "plan": {"name": "Phương án", "decision": "QĐ 2", "measures": [
           {"id": "m1", "kind": "dropComponent", "description": "Bỏ", "legalBasis": {"text": "Nghị định", "article": "khoản 1 Điều 2"}, "inForceFrom": "2026-07-01", "inForceThrough": "2027-12-31", "activities": ["1.1"], "components": ["Mẫu; số 01"]},
           {"id": "m2", "kind": "fileOnline", "legalBasis": "Luật", "activities": ["3"], "from": ["2", "1.1"], "share": "1/3"},
           {"id": "m3", "kind": "shorterProcessing", "cases": [{"name": "Thường", "before": "5 ngày làm việc", "after": ["1 ngày làm việc", "2 ngày làm việc"], "dossiers": 12.5}, {"before": {"notStated": "Không quy định"}, "after": {"unreadable": "chưa rõ"}}]},
           {"id": "m4", "kind": "mergeComponents", "activities": ["1.1", "2"], "into": "2", "hours": 1, "services": 2, "fees": 3},
           {"id": "m5", "kind": "rarer", "activities": ["2"], "timesPerYear": "1/7"}, {"id": "m6", "kind": "fewerSubjects", "activities": ["2"], "subjectsPerYear": 7}]},
         "times": [{"before": "8 giờ làm việc", "after": "4 giờ làm việc"}],
         "waiting": {"before": 20, "after": 10.5, "hoursPerDay": 8, "dossiersPerYear": 100, "income": {"payer": "enterprise", "value": "1/3", "year": 2026, "series": "a", "source": "b", "derivation": "c", "currency": "VND"}}}
        """;

    [Fact]
    public void A_file_with_everything_comes_back_equal()
    {
        var cost = Of(Everything);
        Again(cost).Should().Be(cost);
    }

    [Fact]
    public void A_cost_after_comes_back_equal_with_the_fields_that_it_leaves_empty()
    {
        var before = RandomSheets.Of(1) with { Agency = "Sở" };
        var cost = new CostCase { Sheet = before, After = RandomSheets.Of(2) with { Agency = string.Empty, Name = "Tên sau" } };
        Again(cost).Should().Be(cost);
    }

    [Fact]
    public void Five_hundred_random_sheets_come_back_equal()
    {
        output.WriteLine("seeds 1 to 500");
        for (var seed = 1; seed <= 500; seed++)
        {
            var cost = new CostCase { Sheet = RandomSheets.Of(seed), Plan = seed % 9 == 0 ? new SimplificationPlan { Before = RandomSheets.Of(seed), Measures = [] } : null };
            Again(cost).Should().Be(cost, "of seed {0}", seed);
        }
    }

    [Fact]
    public void The_samples_come_back_equal()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core.Exchange", "Samples", "costs"), "*.json");
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            var cost = Of(File.ReadAllText(file));
            Again(cost).Should().Be(cost, "of {0}", file);
        }
    }

    [Fact]
    public void A_draft_is_filled_in_as_people_do_and_equals_the_JSON_form()
    {
        var procedure = SampleCatalogue.Load().Procedures[0];
        var draft = CostDraft.Of(procedure, new CostDraftOptions { Year = 2026 }).Sheet;
        var file = Written(new CostCase { Sheet = draft });
        Workbook.Errors(file.ToArray()).Should().BeEmpty();
        Fill(file, (sheet, heading, row) => (sheet, heading) switch
        {
            ("Công việc", "Số giờ") => 1.5 + row,
            ("Công việc", "Chi phí tư vấn, dịch vụ") => 0,
            ("Công việc", "Phí, lệ phí, chi phí khác") => "1.000,5 .. 2000 .. 3000,25".Replace(".000", "000"),
            _ => null,
        });
        var filled = CostPlanWorkbook.Read(file, "plan.xlsx");
        filled.Findings.Should().BeEmpty();
        var expected = draft with
        {
            Activities = [.. draft.Activities.Select((activity, i) => activity with { Hours = new Estimate(1.5m + i + 4), Services = 0, Fees = new Estimate(1000.5m, 2000, 3000.25m) })],
        };
        filled.Value!.Sheet.Should().Be(expected);
        var json = CostPlanReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(CostPlanWriter.Write(expected))), "plan.json").GetValueOrThrow();
        filled.Value.Should().Be(json);
    }

    [Fact]
    public void What_is_wrong_is_found_with_its_cell()
    {
        var book = new BookBuilder().Sheet("Thông tin chung").Row(1, "Mã thủ tục", "1.001193").Row(2, "ten thu tuc", "Thủ tục").Row(3, "Năm của số liệu", 2026).Row(4, "Loại tiền", "VND").Row(5, "Màu", "xanh")
            .Row(6, "Số lần thực hiện trong một năm", "1.000")
            .Sheet("Công việc").Row(2, "Mã công việc", "Công việc phải thực hiện", "Nhóm công việc", "Người chịu chi phí", "Số giờ", "Phí, lệ phí, chi phí khác", "Hình thức nộp", "Lạ")
            .Row(3, "a", "Nộp", "Nộp hồ sơ", "Cá nhân", -1, "hai nghìn", "Bồ câu").Row(4, "a", null, "nộp hồ sơ", "ca nhan", Reading.Cell.Error("#REF!"), Reading.Cell.Unknown("1+1"), null, "x")
            .Sheet("Biện pháp").Row(1, "Mã biện pháp", "Loại biện pháp", "Số giờ sau", "Hiệu lực từ ngày").Row(2, "m", "Bãi bỏ thủ tục", 2, "31/04/2026")
            .Sheet("Thời hạn").Row(1, "Biện pháp (mã)", "Thời hạn trước", "Thời hạn sau").Row(2, "m9", "5 ngày làm việc", "chóng")
            .Sheet("Thu nhập").Row(1, "Người chịu chi phí", "Thu nhập một giờ", "Năm", "Chỉ tiêu").Row(2, "Cá nhân", 40000, 2026, "x")
            .Sheet("Bảng tính riêng").Row(1, "nháp");
        var findings = CostPlanWorkbook.Read(new MemoryStream(book.Bytes()), "plan.xlsx").Findings;
        findings.Select(finding => $"{finding.Code[5..]} {finding.Place["plan.xlsx!".Length..]}: {finding.Text.Vi}").Select(line => line.Length > 130 ? line[..130] : line).Should().BeEquivalentTo([
            "XLS-031 Thông tin chung!A5: không có mục \"Màu\" trong bản nhập; cần: Mã thủ tục; Tên thủ tục; Cơ quan thực hiện; Lĩnh vực; Năm của ",
            "XLS-033 Thông tin chung!B6: \"1.000\" không phải số; không rõ dấu chấm là phân nhóm hay thập phân; viết số không có dấu phân nhóm",
            "XLS-031 Công việc!H2: không có cột \"Lạ\" trong bản nhập",
            "XLS-031 Công việc!H4: ô này nằm ở cột không có tiêu đề đã biết",
            "XLS-033 Công việc!E4: ô báo lỗi #REF!",
            "XLS-021 Công việc!F4: công thức chưa có kết quả trong tệp: hãy mở bằng Excel hoặc LibreOffice rồi lưu lại",
            "XLS-032 Công việc!G3: \"Bồ câu\" không có trong danh sách; cần: Trực tiếp; Trực tuyến; Dịch vụ bưu chính; Hình thức khác",
            "XLS-033 Công việc!F3: \"hai nghìn\" không phải số; viết số như “3.5”",
            "XLS-032 Biện pháp!C2: cột \"Số giờ sau\" không dùng cho biện pháp \"Bãi bỏ thủ tục\": hãy để trống",
            "XLS-032 Thời hạn!A2: không có biện pháp \"m9\" ở trang \"Biện pháp\"",
            "COST-067 Công việc!A4 (a): mã \"a\" lặp lại, đã có ở ô Công việc!A3",
            "COST-069 Công việc!B4 (a): \"Công việc phải thực hiện\": thiếu hoặc rỗng",
            "COST-069 Thu nhập!A2: \"Nguồn\": thiếu hoặc rỗng",
            "XLS-034 Biện pháp!D2: \"31/04/2026\": tháng 4 năm 2026 chỉ có 30 ngày",
            "XLS-011 Bảng tính riêng: trang tính này không thuộc bản nhập và không được đọc",
        ]);
        findings.Should().OnlyContain(finding => finding.Text.En.Length > 0);
    }

    [Fact]
    public void Another_workbook_is_refused_in_one_sentence()
    {
        var reading = CostPlanWorkbook.Read(new MemoryStream(new BookBuilder().Sheet("A").Row(1, "x").Bytes()), "a.xlsx");
        reading.Value.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-XLS-030");
        CostPlanWorkbook.Read(new MemoryStream([1, 2, 3]), "a.xlsx").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-XLS-001");
    }

    [Fact]
    public void The_words_of_measures_are_those_of_the_library()
    {
        var forms = MeasureForms.All.Select(form => form.Word);
        PlanForms.MeasureKinds.Select(kind => kind.Word).Should().Equal(forms);
        var cost = Of(Everything);
        foreach (var measure in cost.Plan!.Measures)
        {
            PlanForms.MeasureKinds.Single(kind => kind.Word == MeasureForms.WordOf(measure)).Name.Should().Be(measure.KindName.Vi);
        }
    }

    [OfficeFact, Trait("Needs", "LibreOffice")]
    public void LibreOffice_saves_the_workbook_and_it_comes_back_equal()
    {
        var cost = Of(Everything);
        var bytes = Office.Converted(Written(cost).ToArray(), "xlsx", "xlsx");
        var reading = CostPlanWorkbook.Read(new MemoryStream(bytes), "plan.xlsx");
        reading.Findings.Should().BeEmpty();
        reading.Value.Should().Be(cost);
    }

    private static CostCase Of(string json) => CostPlanReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "plan.json").GetValueOrThrow();

    private static CostCase Again(CostCase cost)
    {
        var reading = CostPlanWorkbook.Read(Written(cost), "plan.xlsx");
        reading.Findings.Should().BeEmpty();
        return reading.GetValueOrThrow();
    }

    private static MemoryStream Written(CostCase cost)
    {
        var file = new MemoryStream();
        CostPlanWorkbook.Write(file, cost).Should().BeEmpty();
        file.Position = 0;
        return file;
    }

    // As somebody does who types into the rows that have an identifier.
    private static void Fill(MemoryStream file, Func<string, string, int, object?> value)
    {
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            foreach (var sheet in document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>())
            {
                var rows = ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>().ToList();
                var heading = rows.FirstOrDefault(row => row.RowIndex!.Value == 3);
                foreach (var row in rows.Where(row => row.RowIndex!.Value > 3 && heading is not null && row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().First().InnerText.Length > 0))
                {
                    foreach (var (head, cell) in heading!.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Zip(row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()))
                    {
                        if (value(sheet.Name!.Value!, head.InnerText, (int)row.RowIndex!.Value) is { } given)
                        {
                            cell.RemoveAllChildren();
                            cell.DataType = given is string ? CellValues.String : CellValues.Number;
                            cell.CellValue = new CellValue(Convert.ToString(given, CultureInfo.InvariantCulture)!);
                        }
                    }
                }
            }
        }

        file.Position = 0;
    }
}
