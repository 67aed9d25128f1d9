namespace Cchc.Core.Tests.Support;

/// <summary>A test that reads the shared official data; skipped with its reason where that data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.Exists ? null : SharedData.Missing;
}
