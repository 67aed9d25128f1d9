using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Reads "when" as the words say it, and tells whether it holds under answers: what a citizen understands, not what the code meant.</summary>
internal sealed class SaidCondition
{
    private readonly IReadOnlyList<FactQuestion> questions;
    private readonly Facts facts;
    private readonly string text;
    private int at;

    private SaidCondition(IReadOnlyList<FactQuestion> questions, Facts facts, string text) => (this.questions, this.facts, this.text) = (questions, facts, text);

    /// <summary>Whether it holds; null for "depending on the answers". Every question has a text of its own.</summary>
    public static bool? Holds(BilingualText? when, IReadOnlyList<FactQuestion> questions, Facts facts)
    {
        if (when is null)
        {
            return true;
        }

        if (when == ConditionWords.Depending)
        {
            return null;
        }

        var said = new SaidCondition(questions, facts, when.Vi);
        var truth = said.Cases();
        return said.at == when.Vi.Length ? truth : throw new FormatException($"Not understood from {said.at}: {when.Vi}");
    }

    private bool? Cases() => Joined("; hoặc ", () => Joined("; và ", Words, all: true), all: false);

    private bool? Joined(string word, Func<bool?> part, bool all)
    {
        var truth = part();
        while (Take(word))
        {
            var next = part();
            truth = all ? truth & next : truth | next;
        }

        return truth;
    }

    // "và" and "hoặc" are never mixed without brackets.
    private bool? Words()
    {
        var truth = Atom();
        if (Next(" và "))
        {
            while (Take(" và "))
            {
                truth &= Atom();
            }
        }
        else
        {
            while (Take(" hoặc "))
            {
                truth |= Atom();
            }
        }

        return Next(" và ") || Next(" hoặc ") ? throw new FormatException($"Mixed at {at}: {text}") : truth;
    }

    private bool? Atom()
    {
        if (Take(ConditionWords.Depending.Vi))
        {
            return null;
        }

        if (Take("không phải ("))
        {
            return !Closed(Words());
        }

        if (Take("("))
        {
            return Closed(Cases());
        }

        var question = questions.FirstOrDefault(item => Next($"“{item.Text.Vi}” – ")) ?? throw new FormatException($"No question at {at}: {text}");
        _ = Take($"“{question.Text.Vi}” – ");
        var truth = Is(question, Value());
        while (Next(" hoặc ") && !Opens(at + " hoặc ".Length))
        {
            _ = Take(" hoặc ");
            truth |= Is(question, Value());
        }

        return truth;
    }

    private bool? Closed(bool? truth) => Take(")") ? truth : throw new FormatException($"No bracket at {at}: {text}");

    private bool Opens(int place) => new[] { "“", "(", "không phải (", ConditionWords.Depending.Vi }.Any(word => string.CompareOrdinal(text, place, word, 0, word.Length) == 0);

    private string Value()
    {
        var end = new[] { " và ", " hoặc ", ")", ";" }.Select(word => text.IndexOf(word, at, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(text.Length).Min();
        var value = text[at..end];
        at = end;
        return value;
    }

    private bool Is(FactQuestion question, string value) => (facts[question.Id], value) switch
    {
        (FactValue.YesNo answer, "có" or "không") => answer.Value == (value == "có"),
        (FactValue.Choice choice, _) => ((FactQuestion.OfChoice)question).Choices.Single(item => item.Value.Vi == value).Key == choice.Id,
        (FactValue.Number number, _) => InRange(number.Value, value.Split(' ')),
        _ => throw new FormatException($"Not an answer: {value} in {text}"),
    };

    private static bool InRange(decimal number, string[] words) => words switch
    {
        ["từ", var from, "đến", var to] => number >= Read(from) && number <= Read(to),
        ["từ", var from, "trở", "lên"] => number >= Read(from),
        ["đến", var to] => number <= Read(to),
        ["một", "số"] => true,
        [var one] => number == Read(one),
        _ => throw new FormatException(string.Join(' ', words)),
    };

    private static decimal Read(string number) => decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);

    private bool Next(string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private bool Take(string word)
    {
        var next = Next(word);
        at += next ? word.Length : 0;
        return next;
    }
}
