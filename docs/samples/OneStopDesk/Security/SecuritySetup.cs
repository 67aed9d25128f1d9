using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OneStopDesk.Data;

namespace OneStopDesk.Security;

/// <summary>Who may come in, and with what every request is met: cookie, roles, anti-forgery, limits, headers, trail.</summary>
public static class SecuritySetup
{
    /// <summary>The policy for what only a supervisor may do.</summary>
    public const string Supervisor = "supervisor";

    public static void AddDeskSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentOfficer>();
        services.AddScoped<TrailWriter>();
        services.AddScoped<OnceOnly>();
        services.AddScoped<SignInService>();
        services.AddSingleton<IPasswordHasher<Officer>, PasswordHasher<Officer>>();

        // Keys that outlive a restart: officers stay signed in. On more than one machine they belong in a shared, protected place.
        services.AddDataProtection().SetApplicationName("OneStopDesk");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((options, provider) => options.XmlRepository =
            new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(DatabaseSetup.DataFolder(provider), "keys")), NullLoggerFactory.Instance));

        // On plain http there is no Secure cookie; only a developer's machine has that.
        var secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "desk";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.SlidingExpiration = true;
            options.EventsType = typeof(OfficerCookie);
        });
        services.AddScoped<OfficerCookie>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Supervisor, policy => policy.RequireAuthenticatedUser().RequireRole(nameof(OfficerRole.Supervisor)));
        services.AddAntiforgery(options =>
        {
            options.HeaderName = "X-CSRF-TOKEN";
            options.Cookie.Name = "desk-csrf";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure;
        });
        services.AddDeskLimits();
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>The order matters: what comes later is protected by what comes first.</summary>
    public static void UseDeskSecurity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<ForgeryGuard>();
        app.UseAuthorization();
    }
}
