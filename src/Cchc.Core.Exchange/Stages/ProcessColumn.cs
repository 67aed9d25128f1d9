namespace Cchc.Core.Exchange.Stages;

/// <summary>What a column of a table of steps says.</summary>
internal enum ProcessColumn
{
    /// <summary>The number of the step (bước).</summary>
    Number,

    /// <summary>The unit or person that does it (đơn vị, người thực hiện).</summary>
    Unit,

    /// <summary>The person's role (chức danh).</summary>
    Role,

    /// <summary>The agency (cơ quan, cấp).</summary>
    Agency,

    /// <summary>What is done (nội dung công việc).</summary>
    Work,

    /// <summary>The time (thời gian).</summary>
    Time,

    /// <summary>The group of steps side by side (song song).</summary>
    Parallel,

    /// <summary>The branch within it (nhánh).</summary>
    Branch,

    /// <summary>A remark (ghi chú).</summary>
    Note,

    /// <summary>The times of all steps of a process, in a table with a process a row.</summary>
    AllTimes,

    /// <summary>Their unit.</summary>
    TimeUnit,

    /// <summary>How many steps without time come before the total.</summary>
    UntimedCount,

    /// <summary>The total of a process (tổng thời gian).</summary>
    Total,

    /// <summary>The name of the procedure.</summary>
    Name,

    /// <summary>The code of the procedure.</summary>
    Procedure,

    /// <summary>The decision (quyết định).</summary>
    Decision,

    /// <summary>Where it was read (nguồn).</summary>
    Source,
}
