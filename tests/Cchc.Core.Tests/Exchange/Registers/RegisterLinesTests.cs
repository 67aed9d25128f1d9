using System.Text;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Registers;

/// <summary>What stands in the lines of a register: nothing of it is lost, and what may be a slip is said.</summary>
public sealed class RegisterLinesTests
{
    [Fact]
    public void A_text_that_looks_like_a_formula_comes_back_as_it_was()
    {
        var dossier = new RegisterDossier { Code = "=H1", Agency = "+UBND phường A", Officer = "'-x", RefusalReason = "- thiếu, \"đơn\"" };
        using var written = new MemoryStream();
        RegisterWriter.WriteCsv([dossier], written);
        var read = Read(Encoding.UTF8.GetString(written.ToArray()))[0].Dossier!;
        (read.Code, read.Agency, read.Officer, read.RefusalReason).Should().Be(("=H1", "+UBND phường A", "'-x", "- thiếu, \"đơn\""));
    }

    private static List<RegisterLine> Read(string text) => [.. RegisterReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes(text)), "register.csv")
        .Where(line => line.Dossier is not null || line.Findings.Any(finding => finding.Severity == FindingSeverity.Error))];
}
