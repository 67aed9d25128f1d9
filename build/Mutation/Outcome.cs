namespace Cchc.Mutation;

/// <summary>What can become of a mutant.</summary>
internal static class Outcome
{
    public const string Begun = "begun";
    public const string Killed = "killed";
    public const string Hung = "hung";       // counts as killed
    public const string Crashed = "crashed"; // counts as killed
    public const string Survived = "survived";
    public const string Uncovered = "uncovered";
}
