using System.Diagnostics.CodeAnalysis;
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
    /// command <c>cchc</c> prints them with <c>--format json</c>. What is set already stays, but names are in camel case unless another policy is set.
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
#if NET9_0_OR_GREATER || NETSTANDARD2_0
        options.AllowOutOfOrderMetadataProperties = true; // jsonb of PostgreSQL puts members in an order of its own
#endif
        Put(options.Converters, settings.Copy());
        AddResolvers(options);
        return options;
    }

    // Ours go before converters that take everything, such as the one for enumerations.
    private static void Put(IList<JsonConverter> converters, CchcJsonOptions settings)
    {
        for (var i = converters.Count - 1; i >= 0; i--)
        {
            if (converters[i] is ICchcConverter)
            {
                converters.RemoveAt(i);
            }
        }

        var place = 0;
        foreach (var converter in AnswerTable.All(settings).Concat(StoredTable.All()).Concat(WordTable.All()))
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

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the program has reflection for JSON switched on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the program has reflection for JSON switched on.")]
    private static void AddResolvers(JsonSerializerOptions options)
    {
        // Without a resolver the serializer takes the reflecting one; with ours in the chain it no longer would, and the caller's own types need it.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        }

        if (!options.TypeInfoResolverChain.Contains(CchcJsonContext.Resolver))
        {
            options.TypeInfoResolverChain.Add(CchcJsonContext.Resolver);
        }
    }
}
