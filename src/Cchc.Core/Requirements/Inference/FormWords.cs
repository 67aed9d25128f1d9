namespace Cchc.Core.Requirements.Inference;

/// <summary>Finds the forms of the paper a text is about: at its beginning or in brackets, and only where no other place of it says otherwise.</summary>
internal static class FormWords
{
    private static readonly string[] Originals = ["bản chính", "bản gốc"];
    private static readonly string[] Copies = ["bản sao", "bản chụp", "bản photocopy", "bản photo", "bản phô tô"];
    private const string Cue = "bản "; // all of them begin with it: one search finds them
    private static readonly string[] Cues = [.. Originals, .. Copies, "bản điện tử"];
    private static readonly string[] NoCueBefore = ["từ ", "sao y ", "với ", "y ", "như ", "đúng ", "so ", "là ", "nộp "];
    private static readonly string[] Certified =
        [" điện tử được chứng thực", " điện tử có chứng thực", " điện tử được công chứng", " có chứng thực", " được chứng thực", " đã được chứng thực",
            " đã chứng thực", " chứng thực", " có công chứng", " được công chứng", " công chứng"];
    private static readonly string[] FromRegister =
        [" điện tử được cấp từ sổ gốc", " điện tử từ sổ gốc", " điện tử cấp từ sổ gốc", " được cấp từ sổ gốc", " được trích từ sổ gốc", " cấp từ sổ gốc",
            " từ sổ gốc", " trích lục"];
    private static readonly string[] WithOriginal =
        [" kèm theo bản chính", " kèm bản chính", " kèm theo bản gốc", " kèm bản gốc", " và xuất trình bản chính", " và xuất trình kèm bản chính",
            " và bản chính", " xuất trình kèm bản chính", " kèm xuất trình bản chính", " có mang bản chính", " mang theo bản chính", " và mang theo bản chính",
            ", xuất trình bản chính", " (kèm bản chính", " (kèm theo bản chính", " (xuất trình bản chính", " (mang bản chính", " (có bản chính",
            " có bản chính"];
    private static readonly string[] Tails = [" hợp lệ", " điện tử", " từ bản chính", " theo quy định của pháp luật", " theo quy định", " để đối chiếu",
        " để kiểm tra, đối chiếu", " hợp pháp", " có giá trị pháp lý"];
    private static readonly string[] Separators = [" hoặc là ", " hoặc ", ", ", "/ ", "/", " hay ", "; hoặc "];
    private static readonly string[] Filled =
        ["tờ khai", "đơn ", "đơn đề nghị", "giấy đề nghị", "phiếu đề nghị", "phiếu yêu cầu", "phiếu đăng ký", "phiếu khai", "bản khai", "mẫu số", "mẫu đơn",
            "mẫu tờ khai", "mẫu phiếu", "tờ đơn"];
    private static readonly string[] Forms = ["bản khai", "tờ khai", "đơn đề nghị", "theo mẫu", "(mẫu"];
    private static readonly string[] NotFilled = ["đơn vị", "đơn giá", "đơn hàng", "đơn thuốc", "đơn bảo hiểm", "đơn đặt hàng", "đơn chào", "đơn vận",
        "đơn nhất"];
    private static readonly string[] Templates = ["theo mẫu", "(theo mẫu", "(mẫu số", " mẫu số"];
    private static readonly string[] Interactive = ["mẫu hộ tịch điện tử tương tác", "biểu mẫu điện tử tương tác", "mẫu điện tử tương tác"];
    private static readonly string[] PhotoSigns = ["4cm", "4 cm", "3cm", "3 cm", "4x6", "4 x 6", "4 x6", "3x4", "3 x 4", "2x3", "chân dung", "toàn thân",
        "nền trắng", "nền màu trắng", "phông", "ảnh thẻ", "cỡ 3", "cỡ 4", "cỡ 2"];

    /// <summary>Looks for the forms of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the paper itself begins, behind a condition.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The forms and the count (0 when none), with the place of the words; unclear when forms are named that contradict each other.</returns>
    public static FormReading Read(in RequirementText text, int from, int to)
    {
        var reading = ReadPaper(text, from, to);
        if (reading.Forms == NamedForms.None && !reading.IsUnclear && to < text.End)
        {
            reading = ReadNamed(text, to, text.End);
        }

        if (reading.Forms == NamedForms.Photograph)
        {
            return Photographs(text, reading);
        }

        // "01 bản chính bằng tiếng Anh và 01 bản dịch tiếng Việt": two lots, of which the record states no forms
        return reading.Count > 0 && QuantityWords.HasAnotherLot(text, reading.To, text.End) ? FormReading.Unclear : reading;
    }

    /// <summary>"03 ảnh và 02 phong bì" is not only photographs; "ảnh … nộp giấy thì nộp 02 ảnh" has no one number, unless the numbers add up.</summary>
    private static FormReading Photographs(in RequirementText text, in FormReading reading)
    {
        if (text.Has("phong bì"))
        {
            return FormReading.Unclear;
        }

        var (others, differ) = (0, false);
        for (var at = text.Find("ảnh", reading.To, text.End); at >= 0; at = text.Find("ảnh", at + 3, text.End))
        {
            var count = QuantityWords.Before(text, at);
            others += count;
            differ |= count > reading.Count; // fewer are a part of them: "01 ảnh dán vào tờ khai"
        }

        return differ && others != reading.Count ? reading with { Count = 0, IsUnclear = true } : reading;
    }

    private static FormReading ReadPaper(in RequirementText text, int from, int to)
    {
        var start = QuantityWords.Skip(text, from, to, out var count, out var unit);
        if (unit == "ảnh" || text.IsAt(from, "ảnh "))
        {
            return text.HasAny(PhotoSigns, from, to)
                ? new FormReading(NamedForms.Photograph, Math.Max(0, count), from, unit == "ảnh" ? start - 1 : from + 3, IsUnclear: false)
                : FormReading.None;
        }

        foreach (var words in Interactive)
        {
            if (text.IsAt(from, words))
            {
                return new FormReading(NamedForms.ElectronicForm, 0, from, from + words.Length, IsUnclear: false);
            }
        }

        var named = ReadNamed(text, from, to);
        if (named.Forms == NamedForms.None)
        {
            return named.IsUnclear ? named : ReadFilled(text, unit.Length > 0 ? start : from, to, count, count > 0 ? (from, start) : (0, 0));
        }

        // "Bản chính đơn đề nghị", "Tờ khai (bản chính, 01 bản)": a form filled in, as an original
        return (named.Forms & ~NamedForms.Electronic) == NamedForms.Original
            && (IsFilledAt(text, from) || IsFilledAt(text, named.To + 1)
                || (text.HasAny(Forms, from, named.From) && FormHeads.IsFilledIn(text, from, named.From)))
            ? named with { Forms = named.Forms | NamedForms.Form } : named;
    }

    private static FormReading ReadFilled(in RequirementText text, int from, int to, int count, (int From, int To) counted)
    {
        foreach (var word in Filled)
        {
            if (text.IsAt(from, word) && IsFilledAt(text, from))
            {
                return word == "mẫu số" && !FormHeads.IsFilledIn(text, from, to)
                    ? FormReading.None
                    : new FormReading(NamedForms.Form, count, from, from + word.Length, IsUnclear: false) { Counted = counted };
            }
        }

        var sentence = text.First([". ", "; "], from, to).At;
        var (at, length) = text.First(Templates, from, sentence < 0 ? to : sentence);
        return at >= 0 && !text.HasAny([": ", " + ", "cấp phép"], from, at) && FormHeads.IsFilledIn(text, from, at)
            ? new FormReading(NamedForms.Form, count, at, at + length, IsUnclear: false) { Counted = counted }
            : FormReading.None;
    }

    private static FormReading ReadNamed(in RequirementText text, int from, int to)
    {
        var found = FormReading.None;
        var others = false;
        for (int at = text.Find(Cue, from, to), length = Cue.Length; at >= 0; at = text.Find(Cue, Math.Min(at + length, to), to))
        {
            length = Cue.Length;
            if (!IsAnyAt(text, at, Cues))
            {
                continue;
            }

            if (IsAnyBefore(text, at, NoCueBefore))
            {
                others |= text.IsAt(at - 4, "nộp ");
                continue;
            }

            var run = Run(text, at, to);
            length = run.To - at;
            var leads = IsLead(text, from, at);
            if (found.Forms == NamedForms.None && leads)
            {
                found = run;
            }
            else if (run.Forms != found.Forms)
            {
                others = true;
            }
        }

        return others ? FormReading.Unclear : found;
    }

    /// <summary>At the beginning, also behind a number, or in brackets: there it speaks of the paper as a whole.</summary>
    private static bool IsLead(in RequirementText text, int from, int at)
    {
        var before = QuantityWords.SkipNumber(text, from, at, out _);
        if (before == at || from == at)
        {
            return true;
        }

        var open = at;
        while (open > from && (char.IsDigit(text.Lower[open - 1]) || text.Lower[open - 1] == ' '))
        {
            open--;
        }

        return open > from && text.Lower[open - 1] == '(';
    }

    private static FormReading Run(in RequirementText text, int at, int to)
    {
        var count = QuantityWords.Before(text, at, out var begin);
        var forms = NamedForms.None;
        var end = at;
        var unclear = false;
        while (true)
        {
            var atom = Atom(text, at, to, out end, ref unclear);
            if (atom == NamedForms.None)
            {
                break;
            }

            forms |= atom;
            var next = Next(text, end, to, forms, out var counted);
            if (next < 0)
            {
                break;
            }

            if (counted != count && (counted > 0 || count > 0))
            {
                count = counted > 0 && count > 0 ? -1 : Math.Max(count, counted);
            }

            at = next;
        }

        if (count <= 0)
        {
            count = count == 0 && text.IsAt(end, ", ") ? QuantityWords.Bare(text, end + 2, to) : Math.Max(0, count);
            end = count > 0 ? text.Find("bản", end + 2, to) + 3 : end; // "bản chính, 01 bản"
        }

        return unclear ? FormReading.Unclear with { To = Math.Max(end, begin + 1) }
            : new FormReading(forms, count, begin, Math.Max(end, begin + 1), IsUnclear: false);
    }

    private static NamedForms Atom(in RequirementText text, int at, int to, out int end, ref bool unclear)
    {
        end = at;
        if (Take(text, ref end, to, Originals))
        {
            Take(text, ref end, to, Tails);
            return NamedForms.Original;
        }

        if (text.IsAt(at, "kèm theo bản chính") || text.IsAt(at, "kèm bản chính") || text.IsAt(at, "kèm theo bản gốc"))
        {
            end = at + (text.IsAt(at, "kèm bản chính") ? 13 : text.IsAt(at, "kèm theo bản gốc") ? 16 : 18);
            Take(text, ref end, to, Tails);
            return NamedForms.CopyWithOriginal;
        }

        if (text.IsAt(at, "biểu mẫu điện tử") || text.IsAt(at, "tờ khai điện tử"))
        {
            end = at + (text.IsAt(at, "tờ khai") ? 15 : 16);
            return NamedForms.ElectronicForm;
        }

        if (text.IsAt(at, "bản điện tử"))
        {
            end = at + 11;
            return NamedForms.Electronic;
        }

        if (!Take(text, ref end, to, Copies))
        {
            return NamedForms.None;
        }

        var forms = Take(text, ref end, to, FromRegister) ? NamedForms.Register
            : Take(text, ref end, to, Certified) ? NamedForms.Certified
            : NamedForms.None;
        while (Take(text, ref end, to, Tails))
        {
            // "bản sao điện tử hợp lệ"
        }

        if (Take(text, ref end, to, WithOriginal))
        {
            Take(text, ref end, to, Tails);
            unclear |= forms != NamedForms.None; // a certified copy and the original besides: NĐ 23/2015/NĐ-CP art. 6 forbids it, so perhaps an "or" is meant
            return NamedForms.CopyWithOriginal;
        }

        return forms == NamedForms.None ? NamedForms.Copy : forms;
    }

    private static int Next(in RequirementText text, int end, int to, NamedForms forms, out int count)
    {
        count = 0;
        if (end < to && text.IsAt(end, " (") && text.Find(")", end, Math.Min(to, end + 260)) is var close and >= 0
            && text.HasAny(["trường hợp", "đối với", "nếu nộp"], end, close))
        {
            end = close + 1;
        }

        var at = end;
        if (!Take(text, ref at, to, Separators))
        {
            return -1;
        }

        at = QuantityWords.SkipNumber(text, at, to, out count);
        if (forms != NamedForms.None && (text.IsAt(at, "kèm theo bản chính") || text.IsAt(at, "kèm bản chính") || text.IsAt(at, "kèm theo bản gốc")))
        {
            return at;
        }

        return IsAnyAt(text, at, Cues) || text.IsAt(at, "biểu mẫu điện tử") || text.IsAt(at, "tờ khai điện tử") ? at : -1;
    }

    private static bool Take(in RequirementText text, ref int at, int to, string[] words)
    {
        foreach (var word in words)
        {
            if (at + word.Length <= to && text.IsAt(at, word))
            {
                at += word.Length;
                return true;
            }
        }

        return false;
    }

    private static bool IsFilledAt(in RequirementText text, int at) => IsAnyAt(text, at, Filled) && !IsAnyAt(text, at, NotFilled);

    private static bool IsAnyAt(in RequirementText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IsAt(at, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnyBefore(in RequirementText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (at - word.Length >= text.Start && text.IsAt(at - word.Length, word))
            {
                return true;
            }
        }

        return false;
    }
}
