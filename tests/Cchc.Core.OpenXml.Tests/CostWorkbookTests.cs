using System.IO.Compression;
using Cchc.Core.Costs;
using Cchc.Core.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Cchc.Core.OpenXml.Tests;

public class CostWorkbookTests
{
    [Fact]
    public void The_sample_for_the_eye_is_valid()
    {
        var bytes = Workbook.Bytes(Sample.Comparison());
        if (Environment.GetEnvironmentVariable("CCHC_KEEP_WORKBOOK") is { Length: > 0 } path)
        {
            File.WriteAllBytes(path, bytes);
        }

        Workbook.Errors(bytes).Should().BeEmpty();
    }
}
