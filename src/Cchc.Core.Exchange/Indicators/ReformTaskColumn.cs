namespace Cchc.Core.Exchange.Indicators;

/// <summary>What a column of a plan of reform tasks says.</summary>
internal enum ReformTaskColumn
{
    /// <summary>The number of the task (mã, số thứ tự).</summary>
    Code,

    /// <summary>What is to be done (nhiệm vụ).</summary>
    Name,

    /// <summary>Who does it (đơn vị).</summary>
    Unit,

    /// <summary>By when (hạn).</summary>
    Due,

    /// <summary>The day it was done (ngày hoàn thành).</summary>
    Completed,

    /// <summary>How much of it is done, in per cent (tỷ lệ).</summary>
    Progress,

    /// <summary>Whether it is done, in a word (trạng thái).</summary>
    State,
}
