using OneStopDesk.Data;
using OneStopDesk.Demo;
using OneStopDesk.Desk;
using OneStopDesk.Endpoints;
using OneStopDesk.Problems;
using OneStopDesk.Security;

var builder = WebApplication.CreateBuilder(args);
builder.AddDeskSettings();
builder.Services.AddDeskServices();
builder.Services.AddDeskDatabase();
builder.Services.AddDeskSecurity(builder.Environment);
builder.Services.AddDeskProblems();
builder.Services.AddOpenApi();

var app = builder.Build();
await app.PrepareDatabaseAsync();
if (await OfficerCommand.TryRunAsync(app, args))
{
    return; // "add-officer …" was all that was asked
}

await app.AddDemoAsync();
app.UseDeskProblems();
app.UseDeskSecurity();
app.MapPages();
app.MapCitizenApi();
app.MapSessionApi();
app.MapDossierApi();
app.MapTrailApi();
app.AnnounceDemo();
await app.RunAsync();
