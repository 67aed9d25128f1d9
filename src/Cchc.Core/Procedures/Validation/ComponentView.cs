using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A component with its place and its name in the forms that rules compare.</summary>
internal sealed class ComponentView
{
    public ComponentView(int group, int index, ComponentGroup owner, DossierComponent component)
    {
        (Group, Index, Owner, Component) = (group, index, owner, component);
        Name = VietnameseText.Clean(component.Name);
        Lower = Name.ToLowerInvariant();
        Bare = Phrases.Unlisted(Lower);
        Note = NoteRules.Classify(this);
    }

    public int Group { get; }

    public int Index { get; }

    public ComponentGroup Owner { get; }

    public DossierComponent Component { get; }

    /// <summary>The name in clean form.</summary>
    public string Name { get; }

    /// <summary>The name in lower case.</summary>
    public string Lower { get; }

    /// <summary>The name in lower case without the mark of its list.</summary>
    public string Bare { get; }

    /// <summary>Why it is a note or a heading and no component; null when it is one.</summary>
    public BilingualText? Note { get; }

    /// <summary>Whether the record states quantities and all of them are zero.</summary>
    public bool IsZero => Component.Originals.GetValueOrDefault() == 0 && Component.Copies.GetValueOrDefault() == 0
        && (Component.Originals is not null || Component.Copies is not null);

    public string Path(string member) =>
        FormattableString.Invariant($"componentGroups[{Group}].components[{Index}]") + (member.Length > 0 ? "." + member : member);
}
