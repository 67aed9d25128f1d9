using System.Collections.Concurrent;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

public sealed partial record RegisterTerms
{
    private const int MostKept = 100_000;

    /// <summary>
    /// Looks up times and rules in a catalogue, each procedure once: the version in force on the day of receipt, the times of the channel by which the dossier
    /// came and of the cases that the procedure has, each with its other reading where its words have one, and the hour after which its words count from the
    /// next working day (of several the earliest, by which nobody is called late by a choice of ours). A time that only holds for remote communes goes to
    /// dossiers of such. A procedure of which no version was in force on the day of receipt has no time.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>
    /// What <see cref="RegisterJudge.Terms"/> takes; it gives null for a procedure that the catalogue does not have, and a time that is not stated for one that
    /// states none or was not in force.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static Func<RegisterDossier, RegisterTerms?> Of(ProcedureCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var hasDays = catalogue.Procedures.Any(procedure => !procedure.Validity.IsUnstated);
        var known = new ConcurrentDictionary<(string Code, string? Field, SubmissionMethod? Channel, LocalDate? On, bool IsRemote), RegisterTerms?>();
        return dossier =>
        {
            if (dossier.ProcedureCode is not { } code)
            {
                return null;
            }

            var key = (code, dossier.FieldCode, dossier.Channel, hasDays ? dossier.ReceivedAt?.Date : null, dossier.IsRemote);
            if (!known.TryGetValue(key, out var terms))
            {
                terms = Find(catalogue, dossier, code);
                if (known.Count < MostKept)
                {
                    known.TryAdd(key, terms);
                }
            }

            return terms;
        };
    }

    /// <summary>The times of a channel, and those of the cases of the procedure: a register names no case, so none of them is ruled out.</summary>
    private static IReadOnlyList<TimeOption> OptionsOf(Procedure? procedure, SubmissionMethod? channel)
    {
        var options = procedure?.SelectTimes(null, channel).Options ?? [];
        return channel is null || procedure is null ? options :
        [
            .. options,
            .. procedure.SelectTimes().Options.Where(option => option.Sources.Any(source => source is TimeSource.OfCase)
                && options.All(same => same.Time != option.Time || same.IsRemote != option.IsRemote)),
        ];
    }

    private static RegisterTerms? Find(ProcedureCatalogue catalogue, RegisterDossier dossier, string code)
    {
        if (!catalogue.TryFind(code, out var procedure))
        {
            return null;
        }

        // What was published later, or abolished before, accuses nobody.
        var inForce = dossier.ReceivedAt is not { } received ? procedure
            : catalogue.InForce(code, received.Date) is VersionAnswer.Found found ? found.Procedure : null;
        procedure = inForce ?? procedure;
        var options = OptionsOf(inForce, dossier.Channel is SubmissionMethod.Other ? null : dossier.Channel);
        var fitting = options.Where(option => option.IsRemote == dossier.IsRemote).ToList();
        fitting = fitting.Count > 0 ? fitting : [.. options];
        var times = fitting.Select(option => option.Time).Concat(fitting.Select(option => option.OtherReading).OfType<ProcessingTime>()).ToList();
        var field = procedure.Fields.Count == 0 ? null : procedure.Fields[0].Code;
        var rules = RulesOf(code, dossier.FieldCode ?? field);
        return new RegisterTerms
        {
            Time = times.Count == 0 ? new ProcessingTime.NotStated(string.Empty) : times[0],
            OtherTimes = [.. times.Skip(1)],
            OtherStart = fitting.Count > 0 && fitting.TrueForAll(option => option.OtherStart is not null) ? fitting[0].OtherStart : null,
            StartRule = fitting.Select(option => option.StartRule).OfType<StartRule>().OrderBy(rule => rule.Start.CutOff).FirstOrDefault(),
            IsRemote = fitting.Count > 0 && fitting.TrueForAll(option => option.IsRemote),
            Rules = rules,
            FieldCode = field,
        };
    }
}
