namespace Cchc.Core.Json;

/// <summary>Marks the converters of this package: set up again, they are put in anew; inside a stored value they step aside.</summary>
internal interface ICchcConverter;
