using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Cchc.Core.Extensions.Hosting;
using Cchc.Core.Json;
using NodaTime.Text;
using NodaTime;
using OneStopDesk.Demo;

namespace OneStopDesk.Desk;

/// <summary>Registers the desk itself: settings, clock, catalogue, JSON.</summary>
public static class DeskSetup
{
    /// <summary>No form of this desk needs more; a larger body is refused before it is read.</summary>
    private const int LargestBody = 64 * 1024;

    public static void AddDeskSettings(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Desk");
        builder.Services.Configure<DeskSettings>(section);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddSingleton(Time(section["ClockStartsAt"], builder.Environment));
        builder.Services.AddCchc(builder.Configuration.GetSection("Cchc"));
    }

    public static void AddDeskServices(this IServiceCollection services)
    {
        services.AddSingleton<OfficeClock>();
        services.AddSingleton<Catalogue>();
        services.AddSingleton<DemoState>();
        services.AddScoped<Dossiers>();
        services.AddScoped<Register>();
        services.AddScoped<Papers>();
        services.AddScoped<Letters>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").Add(CalendarHealthCheck.Registration());
        services.ConfigureHttpJsonOptions(options =>
        {
            // An unknown member is an attempt to set what the form does not have, or a slip: both are refused, none is dropped in silence.
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All); // Vietnamese letters as they are; < > & stay escaped
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.ConfigureForCchc();
        });
    }

    private static TimeProvider Time(string? start, IHostEnvironment environment)
    {
        if (string.IsNullOrEmpty(start))
        {
            return TimeProvider.System;
        }

        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException($"Desk:ClockStartsAt is \"{start}\", but a clock that is not the real one is for Development only.");
        }

        var read = LocalDateTimePattern.GeneralIso.Parse(start);
        return read.Success
            ? new ShiftedTime(read.Value.WithOffset(Offset.FromHours(7)).ToDateTimeOffset())
            : throw new InvalidOperationException($"Desk:ClockStartsAt is \"{start}\": expected a moment such as 2026-08-28T16:30:00.");
    }
}
