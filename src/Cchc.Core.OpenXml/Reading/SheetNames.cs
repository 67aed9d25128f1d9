using System.Xml;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The names of elements and attributes that are looked for, and room for some more: a file with a million names is refused.</summary>
internal sealed class SheetNames : NameTable
{
    private int others;

    public SheetNames()
    {
        Row = Add("row");
        Cell = Add("c");
        Value = Add("v");
        Formula = Add("f");
        Inline = Add("is");
        Text = Add("t");
        Phonetic = Add("rPh");
        Reference = Add("r");
        Style = Add("s");
        Hidden = Add("hidden");
        Data = Add("sheetData");
        Column = Add("col");
        Merge = Add("mergeCell");
        Item = Add("si");
    }

    public object Row { get; }

    public object Cell { get; }

    public object Value { get; }

    public object Formula { get; }

    public object Inline { get; }

    public object Text { get; }

    public object Phonetic { get; }

    public object Reference { get; }

    public object Style { get; }

    public object Hidden { get; }

    public object Data { get; }

    public object Column { get; }

    public object Merge { get; }

    public object Item { get; }

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? New(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? New(base.Add(key));

    private string New(string name) => ++others <= ReadingLimits.Names ? name : throw WorkbookFault.Damaged("xml");
}
