namespace Cchc.Core.Requirements.Inference;

/// <summary>What the heading of a group says by itself; what follows depends on the other groups of the record.</summary>
internal sealed class GroupReading
{
    public GroupReading(string? heading)
    {
        Text = new RequirementText(heading);
        IsNote = GroupWords.IsNote(Text, out var words);
        NoteWords = words;
        HandingOver = GroupWords.HandingOver(Text, out words);
        HandingWords = words;
        Case = IsNote ? string.Empty : GroupWords.CaseOf(Text);
        Named = IsNote || Case.Length > 0 || HandingOver is not null ? string.Empty : GroupWords.NamedOf(Text);
        OneOf = IsNote ? string.Empty : GroupWords.OneOf(Text);
        Forms = GroupWords.FormsOf(Text, out words);
        FormWords = words;
    }

    public RequirementText Text { get; }

    public bool IsNote { get; }

    public string NoteWords { get; }

    /// <summary>"Giấy tờ phải nộp", "… phải xuất trình"; null when it says neither.</summary>
    public HandingOver? HandingOver { get; }

    public string HandingWords { get; }

    /// <summary>The words of a case; empty when there is none.</summary>
    public string Case { get; }

    /// <summary>The words by which a record of several lists names this one, "Hồ sơ đề nghị gia hạn"; empty when it is named otherwise.</summary>
    public string Named { get; }

    public string OneOf { get; }

    /// <summary>Forms that the heading accepts for all its papers, a copy among them; none when it names none.</summary>
    public NamedForms Forms { get; }

    public string FormWords { get; }

    public bool IsEmpty => Text.IsEmpty;

    /// <summary>"Thành phần hồ sơ", "Bao gồm": the list of the procedure.</summary>
    public bool IsGeneral => !IsEmpty && GroupWords.IsGeneral(Text);

    /// <summary>Whether the list surely belongs to every dossier, whatever else the record lists.</summary>
    public bool IsPlainList => !IsNote && Case.Length == 0 && (HandingOver is not null || IsGeneral);

    /// <summary>Whether even as the only heading of a record it does not say that its entries are all needed: "Ví dụ:", "theo danh sách".</summary>
    public bool IsLoose => GroupWords.IsLoose(Text);
}
