using System.Globalization;
using System.Text.RegularExpressions;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>Computes the formulas of a workbook anew, without looking at stored results: just what these sheets use. Null is #N/A.</summary>
internal sealed class Evaluator(Workbook workbook)
{
    private const string Missing = "#N/A";
    private readonly Dictionary<string, object> known = new(StringComparer.Ordinal);

    /// <summary>The value of a cell: a double, a text, or <c>#N/A</c>.</summary>
    public object Cell(string sheet, string address)
    {
        var key = sheet + "!" + address;
        if (known.TryGetValue(key, out var value))
        {
            return value;
        }

        known[key] = "#CIRCLE";
        var cell = workbook.Sheets[sheet].GetValueOrDefault(address);
        value = cell is null ? string.Empty
            : cell.Formula is { } formula ? new Reader(this, sheet, formula).All()
            : cell.Type == "n" && cell.Value.Length > 0 ? double.Parse(cell.Value, CultureInfo.InvariantCulture)
            : cell.Value;
        return known[key] = value;
    }

    private sealed class Reader(Evaluator book, string sheet, string text)
    {
        private int at;

        public object All()
        {
            var value = Comparison();
            at.Should().Be(text.Length, "of {0}", text);
            return value;
        }

        private object Comparison()
        {
            var left = Sum();
            foreach (var sign in new[] { "<>", "<", "=" })
            {
                if (Take(sign))
                {
                    var right = Sum();
                    if (left is Missing || right is Missing)
                    {
                        return Missing;
                    }

                    if (left is string words && right is string other && words.Length > 0 && other.Length > 0)
                    {
                        return sign == "=" ? words == other : sign == "<>" ? words != other : throw new InvalidOperationException($"{sign} of texts in {text}");
                    }

                    var order = Number(left).CompareTo(Number(right));
                    return sign == "<>" ? order != 0 : sign == "<" ? order < 0 : order == 0;
                }
            }

            return left;
        }

        private object Sum()
        {
            var value = Product();
            while (true)
            {
                if (Take("+"))
                {
                    value = Both(value, Product(), (a, b) => a + b);
                }
                else if (Take("-"))
                {
                    value = Both(value, Product(), (a, b) => a - b);
                }
                else
                {
                    return value;
                }
            }
        }

        private object Product()
        {
            var value = Factor();
            while (true)
            {
                if (Take("*"))
                {
                    value = Both(value, Factor(), (a, b) => a * b);
                }
                else if (Take("/"))
                {
                    value = Both(value, Factor(), (a, b) => a / b);
                }
                else
                {
                    return value;
                }
            }
        }

        private object Factor()
        {
            if (Take("("))
            {
                var inner = Comparison();
                Take(")").Should().BeTrue();
                return inner;
            }

            if (Word(@"\G\d+(\.\d+)?(E-?\d+)?") is { } digits)
            {
                return double.Parse(digits, CultureInfo.InvariantCulture);
            }

            if (Word("\\G\"[^\"]*\"") is { } quoted)
            {
                return quoted.Trim('"');
            }

            if (Word(@"\G[A-Z]+\(") is { } function)
            {
                return Call(function.TrimEnd('('));
            }

            var (from, address) = Reference();
            return book.Cell(from, address);
        }

        private object Call(string function)
        {
            var start = at;
            switch (function)
            {
                case "NA":
                    Take(")").Should().BeTrue();
                    return Missing;
                case "ISNA":
                    var tested = Comparison();
                    Take(")").Should().BeTrue();
                    return tested is Missing;
                case "IF":
                    var condition = Comparison();
                    Take(",").Should().BeTrue();
                    var yes = Comparison();
                    Take(",").Should().BeTrue();
                    var no = Comparison();
                    Take(")").Should().BeTrue();
                    return condition is Missing ? Missing : condition is true ? yes : no;
                case "AND":
                    var first = Comparison();
                    Take(",").Should().BeTrue();
                    var second = Comparison();
                    Take(")").Should().BeTrue();
                    return first is Missing || second is Missing ? Missing : first is true && second is true;
                case "COUNT":
                    return (double)Ranges().SelectMany(range => range).Count(value => value is double);
                case "SUM":
                    var values = Ranges().SelectMany(range => range).ToList();
                    return values.Contains(Missing) ? Missing : values.OfType<double>().Sum();
                case "SUMPRODUCT":
                    return SumProduct();
                case "SUMIFS":
                    return SumIfs();
                default:
                    throw new InvalidOperationException($"{function} at {start} in {text}");
            }
        }

        // EXACT(range,value)*EXACT(range,value)*…, and an optional range of amounts; texts among them count as nothing.
        private double SumProduct()
        {
            List<double>? kept = null;
            do
            {
                Take("EXACT(").Should().BeTrue();
                var tested = Range();
                Take(",").Should().BeTrue();
                var wanted = Convert.ToString(Factor(), CultureInfo.InvariantCulture);
                Take(")").Should().BeTrue();
                kept ??= Enumerable.Repeat(1d, tested.Count).ToList();
                kept = kept.Select((keep, i) => Convert.ToString(tested[i], CultureInfo.InvariantCulture) == wanted ? keep : 0).ToList();
            }
            while (Take("*"));
            var amounts = Take(",") ? Range().Select(value => value is double number ? number : 0).ToList() : kept.Select(_ => 1d).ToList();
            Take(")").Should().BeTrue();
            return kept.Select((keep, i) => keep * amounts[i]).Sum();
        }

        private object SumIfs()
        {
            var amounts = Range();
            var kept = Enumerable.Repeat(true, amounts.Count).ToList();
            while (Take(","))
            {
                var tested = Range();
                Take(",").Should().BeTrue();
                var criterion = (string)Factor();
                var (not, wanted) = criterion.StartsWith("<>", StringComparison.Ordinal) ? (true, criterion[2..]) : (false, criterion);
                kept = kept.Select((keep, i) => keep && ((string)tested[i] == wanted) != not).ToList();
            }

            Take(")").Should().BeTrue();
            var chosen = amounts.Where((_, i) => kept[i]).ToList();
            return chosen.Contains(Missing) ? Missing : chosen.OfType<double>().Sum();
        }

        private List<List<object>> Ranges()
        {
            var ranges = new List<List<object>>();
            do
            {
                ranges.Add(Range());
            }
            while (Take(","));
            Take(")").Should().BeTrue();
            return ranges;
        }

        private List<object> Range()
        {
            var (from, first) = Reference();
            var last = Take(":") ? Reference().Address : first;
            var (column, top, bottom) = (first.TrimEnd("0123456789".ToCharArray()), Row(first), Row(last));
            return Enumerable.Range(top, bottom - top + 1).Select(row => book.Cell(from, column + row.ToString(CultureInfo.InvariantCulture))).ToList();
        }

        private (string Sheet, string Address) Reference()
        {
            var from = Word(@"\G'[^']+'!") is { } named ? named[1..^2] : sheet;
            var address = Word(@"\G\$?[A-Z]+\$?\d+") ?? throw new InvalidOperationException($"{at} in {text}");
            return (from, address.Replace("$", string.Empty));
        }

        private static int Row(string address) => int.Parse(Regex.Match(address, @"\d+").Value, CultureInfo.InvariantCulture);

        private static object Both(object left, object right, Func<double, double, double> operation) =>
            left is Missing || right is Missing ? Missing : operation(Number(left), Number(right));

        private static double Number(object value) => value is double number ? number : value is "" ? 0 : throw new InvalidOperationException($"\"{value}\" is no number");

        private bool Take(string sign)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
            {
                return false;
            }

            at += sign.Length;
            return true;
        }

        private string? Word(string pattern)
        {
            var match = new Regex(pattern).Match(text, at);
            if (!match.Success)
            {
                return null;
            }

            at += match.Length;
            return match.Value;
        }
    }
}
