using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// The settings in force. When configuration changes, the new options are checked first; wrong ones leave the settings as they were and are reported. (The
/// options monitor would throw into the code that noticed the change.)
/// </summary>
internal sealed class SettingsSource : IDisposable
{
    private readonly IOptionsFactory<CchcOptions> options;
    private readonly HostingLog log;
    private readonly string root;
    private readonly List<IDisposable> registrations;
    private volatile Settings current;
    private volatile IReadOnlyList<string> refused = [];

    public SettingsSource(
        IOptionsFactory<CchcOptions> options,
        IEnumerable<IOptionsChangeTokenSource<CchcOptions>> sources,
        HostingLog log,
        string root)
    {
        this.options = options;
        this.log = log;
        this.root = root;
        current = Read();
        registrations = [.. sources.Select(source => ChangeToken.OnChange(source.GetChangeToken, Reload))];
    }

    /// <summary>After <see cref="Current"/> has changed.</summary>
    public event EventHandler? Changed;

    public Settings Current => current;

    /// <summary>What is wrong with the newest options; empty when they are in force.</summary>
    public IReadOnlyList<string> Refused => refused;

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());

    private Settings Read() => new(options.Create(Options.DefaultName), root);

    private void Reload()
    {
        try
        {
            current = Read();
            refused = [];
        }
        catch (OptionsValidationException wrong)
        {
            refused = [.. wrong.Failures];
            log.SettingsRefused(string.Join(" ", refused));
            return;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }
}
