namespace Cchc.Proof.Fuzzing;

/// <summary>
/// Something that reads what others wrote. <paramref name="Read"/> says in a few words what came of it (findings by their codes, the kind of value), by which inputs that do something new are told.
/// <paramref name="Allowed"/> are the documented exceptions; every other one is a fault.
/// </summary>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], string> Read, params Type[] Allowed);
