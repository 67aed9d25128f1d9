using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A dossier against its procedure, for people: what is missing first.</summary>
internal static class CheckView
{
    private static readonly RequirementState[] Order =
        [RequirementState.Missing, RequirementState.Unknown, RequirementState.UnlawfulToDemand, RequirementState.Excess, RequirementState.Satisfied,
            RequirementState.NotRequired];

    public static void Print(DossierCheck result, string name, Language language)
    {
        var vi = language == Language.Vietnamese;
        Screen.Paragraph(string.Empty, $"{result.Rules.Procedure} {name}", "bold");
        Screen.Line($"[{Look(result.State).Style}]{StateName(result.State, language)}[/]");
        foreach (var state in Order)
        {
            var components = result.Components.Where(item => item.State == state).ToList();
            if (components.Count == 0)
            {
                continue;
            }

            Screen.Line();
            Screen.Line($"[bold]{StateName(state, language)}[/]");
            foreach (var item in components)
            {
                var surplus = item.ExcessPieces == 0 ? string.Empty
                    : string.Create(CultureInfo.InvariantCulture, $" ({(vi ? "thừa" : "too many:")} {item.ExcessPieces})");
                Screen.Paragraph($"  {Look(state).Mark} ", item.Rule.Name + surplus, Look(state).Style);
                Screen.Paragraph("      ", item.Reason.In(language), "grey");
            }
        }

        foreach (var group in result.Groups.Where(item => item.State is RequirementState.Missing or RequirementState.Unknown))
        {
            Screen.Line();
            Screen.Paragraph($"  {Look(group.State).Mark} ", group.Group.Name.Length > 0 ? group.Group.Name : group.Group.Id, Look(group.State).Style);
            Screen.Paragraph("      ", group.Reason.In(language), "grey");
        }

        foreach (var item in result.UnlistedItems)
        {
            Screen.Paragraph("  + ",
                $"{(item.Name.Length > 0 ? item.Name : item.Component)}: {(vi ? "không thuộc thành phần nào" : "belongs to no component")}", "yellow");
        }

        Questions(vi ? "Cần hỏi người nộp" : "To ask the applicant", result, QuestionAudience.Applicant, language);
        Questions(vi ? "Cán bộ cần xác định" : "For the official to settle", result, QuestionAudience.Agency, language);
    }

    private static void Questions(string title, DossierCheck result, QuestionAudience of, Language language)
    {
        var questions = result.OpenQuestions.Where(question => question.AskedOf == of).ToList();
        if (questions.Count == 0)
        {
            return;
        }

        Screen.Line();
        Screen.Line($"[bold]{title}[/]");
        questions.ForEach(question => Screen.Paragraph("  ? ", $"{question.Text.In(language)} ({FactWords.Of(question)})"));
    }

    public static string FormName(PaperForms form, Language language)
    {
        var vi = language == Language.Vietnamese;
        return form switch
        {
            PaperForms.Original => vi ? "bản chính" : "original",
            PaperForms.PlainCopy => vi ? "bản sao" : "plain copy",
            PaperForms.CopyWithOriginal => vi ? "bản sao kèm bản chính để đối chiếu" : "copy with the original shown",
            PaperForms.CertifiedCopy => vi ? "bản sao chứng thực" : "certified copy",
            PaperForms.RegisterCopy => vi ? "bản sao cấp từ sổ gốc" : "copy from the register",
            PaperForms.DigitalOriginal => vi ? "bản điện tử có ký số" : "digital original",
            PaperForms.Scan => vi ? "bản quét, bản chụp" : "scan",
            PaperForms.PaperForm => vi ? "tờ khai giấy" : "paper form",
            PaperForms.ElectronicForm => vi ? "biểu mẫu điện tử" : "electronic form",
            PaperForms.Data => vi ? "dữ liệu khai thác được" : "data fetched",
            PaperForms.Photograph => vi ? "ảnh chân dung" : "photograph",
            _ => form.ToString(),
        };
    }

    private static string StateName(RequirementState state, Language language)
    {
        var vi = language == Language.Vietnamese;
        return state switch
        {
            RequirementState.Satisfied => vi ? "Đủ" : "Complete",
            RequirementState.Missing => vi ? "Thiếu" : "Missing",
            RequirementState.NotRequired => vi ? "Không phải nộp" : "Not required",
            RequirementState.Excess => vi ? "Thừa" : "Too much",
            RequirementState.UnlawfulToDemand => vi ? "Không được yêu cầu nộp" : "May not be demanded",
            _ => vi ? "Chưa xác định" : "Open",
        };
    }

    private static (string Mark, string Style) Look(RequirementState state) => state switch
    {
        RequirementState.Missing => ("-", "red"),
        RequirementState.Unknown => ("?", "yellow"),
        RequirementState.UnlawfulToDemand => ("x", "magenta"),
        RequirementState.Excess => ("+", "yellow"),
        RequirementState.Satisfied => ("v", "green"),
        _ => (" ", "grey"),
    };
}
