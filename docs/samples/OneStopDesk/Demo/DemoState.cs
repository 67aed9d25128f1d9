namespace OneStopDesk.Demo;

/// <summary>What the pages say of the demo.</summary>
/// <param name="Password">The one password of all demo officers. It opens nothing outside Development.</param>
/// <param name="Dossier">A dossier to look up.</param>
/// <param name="Secret">Its secret.</param>
public sealed record DemoView(string Password, IReadOnlyList<string> UserNames, string? Dossier, string? Secret);

/// <summary>Whether this is a demo; set once at the start, in Development only.</summary>
public sealed class DemoState
{
    public DemoView? View { get; set; }
}
