namespace Cchc.Core.Exchange.Writing;

/// <summary>The style of a cost report: that of the notice, and charts.</summary>
internal static class CostReportStyle
{
    public static string Css { get; } = NoticeStyle.Css +
        """
        .patterns { position: absolute; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
        .card { border: 1px solid #cbd2d9; border-top: 4px solid #8c1d18; padding: .6rem .8rem; } .card .label { color: #52606d; font-size: .85rem; } .card .figure { font-size: 1.35rem; font-weight: 700; overflow-wrap: anywhere; } .card .unit { color: #52606d; font-size: .85rem; }
        .money { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; } thead th.money { text-align: right; }
        .measures td.money { white-space: nowrap; }
        .bar-row { display: grid; grid-template-columns: minmax(9rem, 2fr) 5fr; gap: .15rem .9rem; padding: .4rem 0; border-bottom: 1px solid #f0f2f4; break-inside: avoid; align-items: center; }
        .bar-name { overflow-wrap: anywhere; line-height: 1.3; font-size: .92rem; } .bar { display: grid; grid-template-columns: 1fr 13.5rem; gap: .6rem; align-items: center; font-size: .85rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
        .bar.wide { grid-template-columns: 1fr; gap: 0; } .bar svg { overflow: visible; } .bar span { overflow-wrap: anywhere; }
        .legend { margin: .3rem 0; font-size: .85rem; } .key { margin-right: 1.2rem; white-space: nowrap; } .key svg { vertical-align: -1px; } figure { margin: .5rem 0 1.25rem; } figcaption { color: #52606d; font-size: .9rem; }
        .finding { border-left: 4px solid #b44d12; padding: .1rem 0 .1rem .7rem; margin: .4rem 0; } .finding.error { border-color: #b3261e; } .finding b { font-weight: 600; } .place { color: #52606d; font-size: .85rem; overflow-wrap: anywhere; }
        @media screen and (max-width: 40rem) {
          .bar-row { grid-template-columns: 1fr; } .bar { grid-template-columns: 1fr 11rem; } .bar.wide { grid-template-columns: 1fr; } .money { text-align: left; } td.money { display: grid; grid-template-columns: 1fr 1fr; } td.money::before { white-space: normal; overflow-wrap: anywhere; }
          .cards { grid-template-columns: 1fr 1fr; } .card .figure { font-size: 1.1rem; }
        }
        @media print {
          .cards { grid-template-columns: repeat(4, 1fr); } .card { break-inside: avoid; padding: .4rem .5rem; } .card .figure { font-size: 12pt; } .bar { grid-template-columns: 1fr 12rem; } figcaption, .legend { break-after: avoid; }
        }

        """.Replace("\r\n", "\n");
}
