using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// Which choices one letter or list has named. Of one that wants more in some cases the papers named before count, and it says so: nobody brings them twice.
/// </summary>
internal sealed class ChoicesNamed
{
    private readonly Dictionary<string, int> wanted = new(StringComparer.Ordinal);

    /// <summary>What stands behind the heading of a choice; empty unless fewer of the same were named before.</summary>
    public BilingualText Name(DossierNeed.Choice choice)
    {
        var isMore = wanted.TryGetValue(choice.Group.Id, out var before) && before < choice.Wanted;
        wanted[choice.Group.Id] = isMore || before == 0 ? choice.Wanted : before;
        return isMore ? new(", tính cả giấy tờ đã nêu ở trên", ", those named above included") : new(string.Empty, string.Empty);
    }
}
