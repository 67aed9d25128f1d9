using System.Globalization;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The style of a form as a page: measured in millimetres and points, as it is printed.</summary>
internal static class FormStyle
{
    public static string Css(FormSheet sheet) => string.Format(
        CultureInfo.InvariantCulture,
        """
        @page {{ size: {0}mm {1}mm; margin: {2}mm {3}mm {4}mm {5}mm; }}
        * {{ box-sizing: border-box; }}
        html {{ background: #e8e8e8; }}
        body {{ margin: 0; color: #000; font-family: "Times New Roman", "Liberation Serif", Tinos, serif; font-size: {6}pt; line-height: 1.18; }}
        main {{ background: #fff; width: {0}mm; max-width: 100%; min-height: {1}mm; margin: 4mm auto; padding: {2}mm {3}mm {4}mm {5}mm; }}
        p {{ margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }}
        .c {{ text-align: center; }} .j {{ text-align: justify; }} .i {{ text-indent: 10mm; }} .k {{ break-after: avoid; }}
        .u {{ text-transform: uppercase; }}
        b {{ font-weight: 700; }}
        .f {{ display: flex; align-items: baseline; white-space: pre; }}
        .f span {{ white-space: pre-wrap; }}
        .d {{ flex: 1; min-width: 12mm; border-bottom: 1px dotted #000; }}
        .s {{ display: flex; break-inside: avoid; margin-top: 4mm; }} .s.h {{ margin-top: 0; }}
        .r {{ border-top: 1px solid #000; margin: 1mm auto 0; height: 1mm; }}
        .q {{ display: block; width: 17mm; height: 17mm; margin: 1mm auto 0; }}
        table {{ border-collapse: collapse; width: calc(100% - .4mm); table-layout: fixed; margin-top: 1mm; }}
        th, td {{ border: 1px solid #000; padding: .4mm 1.2mm; vertical-align: top; font-weight: 400; text-align: left; }}
        thead {{ display: table-header-group; }} th {{ font-weight: 700; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }}
        tr {{ break-inside: avoid; }} td:empty {{ height: 7mm; }} td p {{ margin-bottom: 0; }}
        @media screen {{ main {{ overflow-x: auto; }} table {{ min-width: {7}mm; }} }}
        @media print {{ html {{ background: #fff; }} main {{ width: auto; min-height: 0; margin: 0; padding: 0; }} }}

        """,
        sheet.Width,
        sheet.Height,
        sheet.Top,
        sheet.Right,
        sheet.Bottom,
        sheet.Left,
        sheet.Points,
        sheet.Width - sheet.Left - sheet.Right - 1).Replace("\r\n", "\n");
}
