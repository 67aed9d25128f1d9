namespace Cchc.Core.Exchange.Writing;

/// <summary>The style of every page: one column, tables that become cards on a phone, charts, A4 on paper.</summary>
internal static class PageStyle
{
    public static string Css { get; } =
        """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { font-family: "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif; font-size: 1rem; line-height: 1.55; color: #1f2933; background: #fff;
        max-width: 56rem; margin: 0 auto; padding: 1.5rem 1.25rem 2.5rem; overflow-wrap: break-word; }
        header { border-bottom: 3px solid #b3261e; padding-bottom: .75rem; }
        .kind { margin: 0; color: #52606d; text-transform: uppercase; font-size: .8rem; letter-spacing: .06em; }
        .kind b { color: #b3261e; letter-spacing: 0; font-size: .95rem; margin-left: .5rem; }
        h1 { font-size: 1.6rem; line-height: 1.3; margin: .3rem 0 0; }
        h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .6rem; color: #8c1d18; border-bottom: 1px solid #e4e7eb; padding-bottom: .25rem;
        break-after: avoid; }
        h3 { font-size: 1rem; margin: 1rem 0 .35rem; break-after: avoid; }
        ul { margin: .25rem 0; padding-left: 1.25rem; } li { margin: .2rem 0; }
        .line { display: block; margin: .3rem 0; } .line:first-child { margin-top: 0; } .line:last-child { margin-bottom: 0; }
        .item { padding-left: 1.1em; text-indent: -.8em; } .deep { padding-left: 2.3em; }
        .absent { color: #616e7c; font-style: italic; margin: .25rem 0; }
        dl { margin: .25rem 0; }
        dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: .1rem 1rem; padding: .3rem 0; border-bottom: 1px solid #f0f2f4; }
        dt { color: #52606d; } dd { margin: 0; min-width: 0; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.25rem; font-size: .95rem; }
        caption { text-align: left; font-weight: 600; padding: .5rem 0 .35rem; }
        th, td { border: 1px solid #cbd2d9; padding: .45rem .6rem; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
        thead th { background: #f5f7fa; font-weight: 600; font-size: .85rem; color: #3e4c59; overflow-wrap: normal; }
        .number { width: 3.2rem; text-align: center; } .short { width: 8.5rem; overflow-wrap: break-word; }
        .number ~ .short { width: 6rem; text-align: center; }
        .lead:first-child { min-width: 9rem; } .number + .lead { min-width: 7rem; } .long { min-width: 8rem; } .lead, .long { overflow-wrap: anywhere; }
        footer { margin-top: 2.5rem; border-top: 3px solid #e4e7eb; padding-top: .75rem; font-size: .85rem; color: #52606d; }
        footer dl > div { border: 0; padding: .1rem 0; }
        .patterns { position: absolute; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
        .card { border: 1px solid #cbd2d9; border-top: 4px solid #8c1d18; padding: .6rem .8rem; } .card .label { color: #52606d; font-size: .85rem; }
        .card .figure { font-size: 1.15rem; font-weight: 700; overflow-wrap: normal; } .card .unit { color: #52606d; font-size: .85rem; }
        .money { text-align: right; font-variant-numeric: tabular-nums; } td.money { white-space: nowrap; }
        .bar-row { display: grid; grid-template-columns: minmax(9rem, 2fr) 5fr; gap: .15rem .9rem; padding: .4rem 0; border-bottom: 1px solid #f0f2f4;
        break-inside: avoid; align-items: center; }
        .bar-name { overflow-wrap: anywhere; line-height: 1.3; font-size: .92rem; }
        .bar { display: grid; grid-template-columns: 1fr 13.5rem; gap: .6rem; align-items: center; font-size: .85rem; line-height: 1.35;
        font-variant-numeric: tabular-nums; }
        .bar.wide { grid-template-columns: 1fr; gap: 0; } .bar svg { overflow: visible; } .bar span { overflow-wrap: anywhere; }
        .legend { margin: .3rem 0; font-size: .85rem; } .key { margin-right: 1.2rem; white-space: nowrap; } .key svg { vertical-align: -1px; }
        .drawn svg { display: block; overflow: visible; font-size: 11px; fill: #1f2933; font-variant-numeric: tabular-nums; } .drawn,
            .whole { break-inside: avoid; }
        .drawn text { paint-order: stroke; stroke: #fff; stroke-width: 2.5px; }
        .key svg { display: inline; }
        figure { margin: .5rem 0 1.25rem; } figcaption { color: #52606d; font-size: .9rem; }
        .finding { border-left: 4px solid #b44d12; padding: .1rem 0 .1rem .7rem; margin: .4rem 0; } .finding.error { border-color: #b3261e; }
        .finding b { font-weight: 600; } .place { color: #52606d; font-size: .85rem; overflow-wrap: anywhere; } th .place { font-weight: 400; }
        .doubt { color: #b44d12; } header p { margin: .3rem 0 0; } .picture svg { max-width: 100%; height: auto; }
        @media screen and (max-width: 40rem) {
          body { padding: 1rem .9rem 2rem; } h1 { font-size: 1.3rem; } dl > div { grid-template-columns: 1fr; }
          table, caption, tbody, tr, td, tbody th { display: block; width: auto; } thead { display: none; }
          tr { border: 1px solid #cbd2d9; border-radius: .4rem; margin: 0 0 .75rem; padding: .5rem .7rem; }
          th, td, .number, .short, .number ~ .short { border: 0; padding: .15rem 0; width: auto; text-align: left; }
          tbody td::before { content: attr(data-label) ": "; color: #52606d; font-size: .85rem; }
          td.short { display: grid; grid-template-columns: 7rem 1fr; } td.long::before { display: block; }
          tbody th.lead:first-child { font-weight: 600; } td.empty { display: none; } td.number { font-weight: 600; color: #8c1d18; }
          td.number > div { display: inline; }
          .bar-row { grid-template-columns: 1fr; } .bar { grid-template-columns: 1fr 11rem; } .bar.wide { grid-template-columns: 1fr; }
          .money { text-align: left; } td.money { display: grid; grid-template-columns: 1fr 1fr; }
          td.money::before { white-space: normal; overflow-wrap: anywhere; }
          .cards { grid-template-columns: 1fr 1fr; } .card .figure { font-size: 1.1rem; }
          .picture { overflow-x: auto; } .picture svg { max-width: none; width: 40rem; }
        }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; } h1 { font-size: 15pt; } h2 { font-size: 12pt; margin-top: 14pt; }
          h3 { font-size: 10.5pt; }
          table { font-size: 10pt; } thead { display: table-header-group; } tr, dl > div { break-inside: avoid; } .line { orphans: 3; widows: 3; }
          .cards { grid-template-columns: repeat(4, 1fr); } .card { break-inside: avoid; padding: .4rem .5rem; } .card .figure { font-size: 11pt; }
          td.money { font-size: 9pt; } .bar { grid-template-columns: 1fr 12rem; } figcaption, .legend { break-after: avoid; }
        }

        """.Replace("\r\n", "\n");
}
