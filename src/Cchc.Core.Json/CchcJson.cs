#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Json;

/// <summary>Sets up a serializer for the values of Cchc.Core: answers as the documented JSON, everything else so that it is read back equal.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Text.Json;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Json;
/// using NodaTime;
///
/// var options = new JsonSerializerOptions().ConfigureForCchc();
/// var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(3), Received = new LocalDateTime(2026, 8, 28, 9, 0) };
/// var deadline = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request);
///
/// var stored = JsonSerializer.Serialize(request, options);
/// Console.WriteLine(JsonSerializer.Deserialize&lt;DeadlineRequest&gt;(stored, options) == request); // True
/// Console.WriteLine(JsonSerializer.Serialize(deadline, options).Contains("\"dueDate\":\"2026-09-07\"")); // True
/// </code>
/// </example>
public static class CchcJson
{
    /// <summary>
    /// Sets up a serializer: names in camel case, Vietnamese letters as they are, words for enumerations, ISO 8601 for the types of NodaTime, answers as the
    /// command <c>cchc</c> prints them with <c>--format json</c>. A policy for names, an encoder and converters that are set already stay. Call it after a
    /// context of your own was put into the chain of resolvers.
    /// </summary>
    /// <param name="options">The options, not in use yet.</param>
    /// <param name="configure">What the JSON of answers needs beside them, such as the calendar; null for the defaults.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use: a serializer has read or written with them.</exception>
    public static JsonSerializerOptions ConfigureForCchc(this JsonSerializerOptions options, Action<CchcJsonOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);

        var settings = new CchcJsonOptions();
        configure?.Invoke(settings);
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        options.Encoder ??= JavaScriptEncoder.Create(UnicodeRanges.All); // letters as they are; what HTML could take for markup stays escaped
        options.AllowOutOfOrderMetadataProperties = true; // jsonb of PostgreSQL puts members in an order of its own
        Put(options.Converters);
        AddResolvers(options, settings.Copy());
        return options;
    }

    internal static void RemoveResolver(JsonSerializerOptions options)
    {
        for (var i = options.TypeInfoResolverChain.Count - 1; i >= 0; i--)
        {
            if (options.TypeInfoResolverChain[i] is CchcResolver)
            {
                options.TypeInfoResolverChain.RemoveAt(i);
            }
        }
    }

    // Words go before a converter of the caller's that takes every enumeration.
    private static void Put(IList<JsonConverter> converters)
    {
        var place = 0;
        foreach (var converter in WordTable.All().Where(item => !converters.Any(known => known.GetType() == item.GetType())).ToList())
        {
            converters.Insert(place++, converter);
        }

        AddMissing<LocalDate>(converters);
        AddMissing<LocalTime>(converters);
        AddMissing<LocalDateTime>(converters);
        AddMissing<Instant>(converters);
        AddMissing<AnnualDate>(converters);
        AddMissing<Duration>(converters);
    }

    private static void AddMissing<T>(IList<JsonConverter> converters)
    {
        if (!converters.Any(converter => converter.CanConvert(typeof(T))))
        {
            converters.Add(new IsoConverter<T>());
        }
    }

#if NET8_0_OR_GREATER
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the program has reflection for JSON switched on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the program has reflection for JSON switched on.")]
#endif
    private static void AddResolvers(JsonSerializerOptions options, CchcJsonOptions settings)
    {
        // Without a resolver the serializer takes the reflecting one; with ours in the chain it no longer would, and the caller's own types need it.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver { Modifiers = { RequiredMembers.AlwaysWrite } });
        }

        if (!options.TypeInfoResolverChain.Contains(CchcJsonContext.Resolver))
        {
            options.TypeInfoResolverChain.Add(CchcJsonContext.Resolver);
        }

        RemoveResolver(options);
        options.TypeInfoResolverChain.Insert(0, new CchcResolver(settings));
    }
}
