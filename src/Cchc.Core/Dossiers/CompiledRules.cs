using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// Rules under known facts, made ready to check many dossiers without allocation: what is required as bits, every choice as a count of bits. The answers are
/// those of
/// <see cref="DossierCheck"/>. Immutable, thread-safe.
/// </summary>
public sealed partial class CompiledRules
{
    private readonly ulong[] required;
    private readonly ulong[] optional;
    private readonly NarrowChoice[] narrow;
    private readonly WideChoice[] choices;
    private readonly WideChoice[] inner;
    private readonly WideChoice[] others;
    private readonly CarrySum[] sums;
    private readonly WordBits[] bits;
    private readonly bool isNarrow;
    private readonly PieceTable lots;

    private CompiledRules(DossierRules rules, Facts facts, DossierCheckOptions options, DossierEvaluation evaluation)
    {
        (Rules, Facts) = (rules, facts);
        lots = new PieceTable(rules, options.IsOnlineFor(rules, facts));
        var builder = new CompiledRulesBuilder(rules.Graph, evaluation);
        (required, optional) = (builder.Required, builder.Optional);
        (choices, inner, bits) = ([.. builder.Choices], [.. builder.Inner], [.. builder.Bits]);
        (sums, others) = ([.. builder.Sums], [.. builder.Others]);
        isNarrow = rules.Components.Count <= 64 && inner.Length == 0;
        narrow = isNarrow ? [.. choices.Select(choice => new NarrowChoice(bits[choice.Start].Bits, choice.Needed))] : [];
    }

    /// <summary>The rules.</summary>
    public DossierRules Rules { get; }

    /// <summary>The facts under which they were compiled.</summary>
    public Facts Facts { get; }

    /// <summary>Compiles rules.</summary>
    /// <param name="rules">The rules; 256 components at most.</param>
    /// <param name="facts">The facts; every one on which a component, group or replacement depends.</param>
    /// <param name="options">How dossiers are checked; null for dossiers on paper.</param>
    /// <returns>The compiled rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more components or groups than 256, a fact is missing, unknown to the rules or not accepted; it names
    /// them.</exception>
    public static CompiledRules Compile(DossierRules rules, Facts facts, DossierCheckOptions? options = null) =>
        TryCompile(rules, facts, options, out var compiled, out var open)
        ? compiled
        : throw new ArgumentException($"Facts are missing on which the rules depend: {string.Join(", ", open.Select(question => question.Id))}.",
            nameof(facts));

    /// <summary>Compiles rules where the facts suffice.</summary>
    /// <param name="rules">The rules; 256 components at most.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="options">How dossiers are checked; null for dossiers on paper.</param>
    /// <param name="compiled">The compiled rules; null when facts are missing.</param>
    /// <param name="open">The questions still to be answered; empty when the rules were compiled.</param>
    /// <returns>Whether the facts suffice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more components or groups than 256, or a fact is unknown to the rules or not accepted.</exception>
    public static bool TryCompile(DossierRules rules, Facts facts, DossierCheckOptions? options, [NotNullWhen(true)] out CompiledRules? compiled,
        out IReadOnlyList<FactQuestion> open)
    {
        var input = new DossierInput(rules ?? throw new ArgumentNullException(nameof(rules)),
            new Dossier { Facts = facts ?? throw new ArgumentNullException(nameof(facts)) }, isOnline: false);
        options ??= DossierCheckOptions.Default;
        if (input.Findings.Count > 0 && !options.ListsFaults)
        {
            throw new ArgumentException("The facts cannot be used:" + string.Concat(input.Findings.Select(finding => Environment.NewLine + finding)),
                nameof(facts));
        }

        if (rules.Components.Count > DossierMask.Capacity || rules.Groups.Count > DossierMask.Capacity)
        {
            throw new ArgumentException(
                $"{rules.Components.Count} components and {rules.Groups.Count} groups: at most {DossierMask.Capacity} of each can be compiled.", nameof(rules));
        }

        var evaluation = new DossierEvaluation(rules.Graph, input.Pieces);
        var answers = CompiledRulesBuilder.Settle(rules.Graph, evaluation, rules.Graph.Space.Assignment(facts), out var facing);
        evaluation.Reset(answers);
        open = ValueList.Of(facing.Select(rules.Graph.Space.Question));
        compiled = open.Count == 0 ? new CompiledRules(rules, facts, options, evaluation) : null;
        return compiled is not null;
    }

    /// <summary>Makes a mask of items. Items for other components than those of the rules are passed over.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The mask.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null, or holds null.</exception>
    /// <exception cref="ArgumentException">An item has no form or several, or a count below 1.</exception>
    public DossierMask Mask(IReadOnlyList<DossierItem> items) => lots.Mask(Rules, items ?? throw new ArgumentNullException(nameof(items)));

    /// <summary>Whether a dossier is complete: the whole is satisfied.</summary>
    /// <param name="items">What was brought.</param>
    /// <returns>True when nothing is missing.</returns>
    public bool IsComplete(in DossierMask items)
    {
        if (!isNarrow)
        {
            return IsCompleteWide(in items);
        }

        var brought = items.Word0;
        if ((required[0] & ~brought) != 0)
        {
            return false;
        }

        foreach (var choice in narrow)
        {
            var found = brought & choice.Bits;
            if (found == 0 || (choice.Needed > 1 && Count(found) < choice.Needed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The components that are missing; of a choice that is not made every one that may be brought.</summary>
    /// <param name="items">What was brought.</param>
    /// <param name="components">Takes the numbers of the missing components in the order of the rules, as many as fit.</param>
    /// <returns>How many are missing. It can be 0 where the dossier is not complete: in a choice among components "where applicable" none of them is missing by
    /// itself.</returns>
    public int Missing(in DossierMask items, Span<int> components)
    {
        Span<ulong> missing = stackalloc ulong[4];
        if (isNarrow)
        {
            missing[0] = required[0] & ~items.Word0;
            foreach (var choice in narrow)
            {
                var found = items.Word0 & choice.Bits;
                missing[0] |= Count(found) < choice.Needed ? choice.Bits & ~items.Word0 & ~optional[0] : 0;
            }
        }
        else
        {
            MissingWide(in items, missing);
        }

        var count = 0;
        for (var word = 0; word < 4; word++)
        {
            for (var left = missing[word]; left != 0; left &= left - 1)
            {
                if (count < components.Length)
                {
                    components[count] = (word << 6) + Bits.Lowest(left);
                }

                count++;
            }
        }

        return count;
    }

    private static int Count(ulong word) => Bits.Count((uint)word) + Bits.Count((uint)(word >> 32));

    /// <summary>A choice among the first 64 components.</summary>
    private readonly struct NarrowChoice(ulong bits, int needed)
    {
        public ulong Bits { get; } = bits;

        public int Needed { get; } = needed;
    }
}
