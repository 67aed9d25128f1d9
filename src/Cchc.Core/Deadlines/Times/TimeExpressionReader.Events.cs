namespace Cchc.Core.Deadlines.Times;

/// <summary>The words of the event from which a time counts, and where they end.</summary>
internal sealed partial class TimeExpressionReader
{
    /// <summary>Where the words of an event end: at a case, a bracket, a comma that goes on with something else.</summary>
    private int EndOfEvent(int at, int limit)
    {
        for (var i = at; i < limit; i++)
        {
            steps++;
            var word = words[i];
            var next = i + 1 < limit ? words[i + 1] : ".";
            if ((marks[i].Has(TimeMark.Case | TimeMark.NotCounted | TimeMark.Then) && words[i - 1] != "thuộc") || word is "(" or ")" or ":" or ";")
            {
                return i;
            }

            if (word == "," && next is not ("hợp" or "chính" or "đúng" or "đủ" or "đầy" or "bổ") && !GoesOnWithActors(at, i, limit))
            {
                return i;
            }

            if (i - at > 60 || (i > at && IsNextSentence(at, i, limit)))
            {
                return i;
            }
        }

        return limit;
    }

    private bool IsOfAgency(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (marks[i].Has(TimeMark.Agency) && words[i - 1] is "của" or "do" or "từ")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… văn bản đề nghị của chủ đầu tư, nhà đầu tư hoặc nhà thầu": a list of those who ask.</summary>
    private bool GoesOnWithActors(int from, int comma, int limit)
    {
        if (comma + 1 < limit && marks[comma + 1].Has(TimeMark.Agency) && Collect(from, Math.Min(comma, from + 4)).Has(TimeMark.Agency) && !Collect(from, comma)
            .Has(TimeMark.Receipt | TimeMark.Step | TimeMark.Inner | TimeMark.Notice))
        {
            return true; // "kể từ ngày Bộ Xây dựng, Bộ Quốc phòng nhận đủ hồ sơ"
        }

        for (var i = Math.Max(from, comma - 3); i < comma; i++)
        {
            if (TimeActs.At(words, i, out var across) == TimeAct.Applicant && i + across > comma)
            {
                return true; // "tổ chức, cá nhân": the comma inside
            }
        }

        if (comma + 1 >= limit || TimeActs.At(words, comma + 1, out _) != TimeAct.Applicant)
        {
            return false;
        }

        for (var i = Math.Max(from, comma - 4); i < comma; i++)
        {
            if (TimeActs.At(words, i, out var length) == TimeAct.Applicant && i + length == comma && i > 0
                && words[i - 1] is "của" or "do" or "," or "cho" or "từ")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… kể từ ngày nhận hồ sơ phải có văn bản", "… nhận đủ hồ sơ Sở Tư pháp cấp": what is to be done, without a comma.</summary>
    private bool IsNextSentence(int from, int at, int limit)
    {
        var word = words[at];
        var next = at + 1 < limit ? words[at + 1] : ".";
        if (word == "phải" || (word == "có" && next is "trách" or "văn"))
        {
            return word == "phải"
                ? words[at - 1] is not ("ngày" or "khi" or "sơ" or "không") || (words[at - 1] != "không" && Collect(from, at).Has(TimeMark.Receipt))
                : words[at - 1] is "sơ" or "lệ" or "đủ" or "định" or "nghị" or "cầu" or "báo";
        }

        return marks[at].Has(TimeMark.Agency) && tokens.IsCapital(at) && words[at - 1] is "sơ" or "lệ" or "định" && Collect(from, at).Has(TimeMark.Receipt);
    }
}
