using System.Globalization;
using Cchc.Core.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;
using Worker;

if (args is ["--help"] or ["-h"])
{
    Console.WriteLine(Arguments.Usage);
    return 0;
}

Arguments arguments;
try
{
    arguments = Arguments.Parse(args);
}
catch (FormatException wrong)
{
    Console.Error.WriteLine($"{wrong.Message}\n\n{Arguments.Usage}");
    return 2;
}

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
await using var connection = await Database.Open(arguments.Database);
builder.Services.AddCchc(builder.Configuration.GetSection("Cchc"));
builder.Services.AddSingleton(arguments);
builder.Services.AddSingleton(connection);
builder.Services.AddSingleton(services => new Queue(connection, services.GetRequiredService<TimeProvider>(), $"{Environment.MachineName}/{Environment.ProcessId}"));
builder.Services.AddSingleton<Recomputation>();
if (!arguments.Once)
{
    builder.Services.AddHostedService<Nights>();
}

using var host = builder.Build();
var now = Nights.Now(host.Services.GetRequiredService<TimeProvider>());
var asOf = arguments.AsOf is { } given ? LocalDateTime.FromDateTime(given) : now.Date.At(new LocalTime(now.Hour, now.Minute));
var made = await DemoData.Fill(connection, arguments.Dossiers, arguments.Seed, asOf);
Console.WriteLine(made > 0
    ? string.Create(CultureInfo.InvariantCulture, $"Demonstration: {made} invented dossiers (seed {arguments.Seed}) are now in {arguments.Database}.")
    : $"The dossiers are those of {arguments.Database}.");

if (!arguments.Once)
{
    if (made > 0) // so that there is something to see before one o'clock
    {
        await host.Services.GetRequiredService<Queue>().Begin(LocalDateTimePattern.GeneralIso.Format(asOf));
    }

    await host.RunAsync();
    return 0;
}

await host.StartAsync();
try
{
    var failed = await host.Services.GetRequiredService<Recomputation>().RunOnce(
        LocalDateTimePattern.GeneralIso.Format(asOf), host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
    await host.StopAsync();
    return failed == 0 ? 0 : 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. What is left is done when it is started again.");
    return 1;
}
