using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OneStopDesk.Data;
using OneStopDesk.Problems;

namespace OneStopDesk.Security;

/// <summary>
/// A form sent twice, by a second click or a repeated request, is carried out once: the page gives each form a key (header <c>Idempotency-Key</c>), and key and
/// change are saved in one transaction.
/// </summary>
public sealed class OnceOnly(DeskContext db, CurrentOfficer officer, TimeProvider time, IDataProtectionProvider protection, IOptions<JsonOptions> json)
{
    public const string Header = "Idempotency-Key";

    private readonly IDataProtector protector = protection.CreateProtector("OneStopDesk.SubmittedForm");
    private string? key;
    private string? fingerprint;

    /// <summary>Looks whether the form was carried out before.</summary>
    /// <returns>The answer of then, or what is wrong with the key; null for a new form.</returns>
    public async Task<IResult?> BeforeAsync(HttpContext context)
    {
        var given = context.Request.Headers[Header].ToString();
        if (given.Length is < 16 or > 100)
        {
            return DeskProblem.Of(context, DeskProblems.NoFormKey, given);
        }

        key = Hash($"{officer.Id}\n{given}");
        context.Request.Body.Position = 0;
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        fingerprint = Hash($"{context.Request.Method}\n{context.Request.Path}\n{await reader.ReadToEndAsync()}");
        return await FindAsync(context);
    }

    /// <summary>
    /// Saves what the form changed together with its answer. Where another copy of the form was quicker, its answer is given and nothing is changed.
    /// </summary>
    public async Task<IResult> SaveAsync(HttpContext context, int status, object body)
    {
        var text = JsonSerializer.Serialize(body, body.GetType(), json.Value.SerializerOptions);
        db.Forms.Add(new SubmittedForm
        {
            Key = key ?? throw new InvalidOperationException("The endpoint lacks the filter that reads the key of the form."),
            Fingerprint = fingerprint!,
            Status = status,
            ProtectedBody = protector.Protect(text),
            At = time.GetUtcNow().ToUnixTimeSeconds(),
        });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(context) is { } earlier)
            {
                return earlier;
            }

            throw;
        }

        return Results.Text(text, "application/json; charset=utf-8", statusCode: status);
    }

    private async Task<IResult?> FindAsync(HttpContext context)
    {
        var earlier = await db.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Key == key);
        if (earlier is null)
        {
            return null;
        }

        if (earlier.Fingerprint != fingerprint)
        {
            return DeskProblem.Of(context, DeskProblems.OtherForm);
        }

        context.Response.Headers["Idempotency-Replayed"] = "true";
        return Results.Text(protector.Unprotect(earlier.ProtectedBody), "application/json; charset=utf-8", statusCode: earlier.Status);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The filter of every endpoint that adds something.</summary>
public sealed class OnceOnlyFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await context.HttpContext.RequestServices.GetRequiredService<OnceOnly>().BeforeAsync(context.HttpContext) ?? await next(context);
}
