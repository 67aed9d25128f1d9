namespace Cchc.Core.Exchange.Reading;

/// <summary>The columns of a table of how many dossiers each procedure has in a year.</summary>
internal enum CountColumn
{
    /// <summary>The code of the procedure (mã thủ tục).</summary>
    Procedure,

    /// <summary>Dossiers a year (số hồ sơ một năm).</summary>
    Dossiers,
}
