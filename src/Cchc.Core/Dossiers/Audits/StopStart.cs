namespace Cchc.Core.Dossiers.Audits;

/// <summary>Where in the time of a dossier a stop began.</summary>
/// <param name="LeftMinutes">Working time left until the legal due moment as it stood then, in minutes; negative when that was past; null when there was
/// none.</param>
/// <param name="AllMinutes">The working time of the dossier from its start to that moment.</param>
internal readonly record struct StopStart(long? LeftMinutes, long AllMinutes);
