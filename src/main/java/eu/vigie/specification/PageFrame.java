package eu.vigie.specification;

import eu.vigie.regulation.Language;

/** What all pages share: a document that stands alone, readable on paper, without colour, and by ear. */
final class PageFrame {

    private static final String STYLE = """
            :root { --ink: #1b2430; --soft: #4a5666; --line: #c3cad4; --ground: #ffffff; --tint: #f3f5f8;
              --link: #0b4a8f; --good: #17572b; --bad: #8f1414; --open: #6b4a00; }
            * { box-sizing: border-box; }
            body { margin: 0; color: var(--ink); background: var(--ground);
              font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
            a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            .skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); }
            header.page, main, footer.page { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
            header.page { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); }
            footer.page { border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; margin-top: 2.5rem; }
            h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .5rem; text-wrap: balance; }
            h1 .id { display: block; font-size: 1rem; font-weight: 600; color: var(--soft); letter-spacing: .04em; }
            h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .75rem;
              border-top: 2px solid var(--ink); }
            h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; } h4 { font-size: .95rem; margin: 1rem 0 .3rem; color: var(--soft); }
            p { max-width: 46rem; } .lead { font-size: 1.1rem; }
            dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 1rem 0; padding: 1rem;
              background: var(--tint); border-left: 4px solid var(--ink); }
            dl.facts dt { font-weight: 600; } dl.facts dd { margin: 0; }
            .remark { max-width: 46rem; margin: .75rem 0; padding: .6rem .9rem; border: 1px solid var(--open);
              border-left-width: 4px; }
            .remark strong { color: var(--open); }
            ol.steps { list-style: none; margin: .25rem 0; padding: 0; }
            ol.steps > li { padding: .1rem 0 .1rem 1.75rem; text-indent: -1.75rem; } ol.steps > li > * { text-indent: 0; }
            ol.steps b { color: var(--soft); font-weight: 600; }
            var { font-style: normal; padding: 0 .25em; border: 1px dashed var(--soft); border-radius: 3px; }
            .scroll { overflow-x: auto; margin: .4rem 0 .8rem; }
            figure { margin: .4rem 0 .8rem; } figcaption { color: var(--soft); font-size: .9rem; }
            table { border-collapse: collapse; font-size: .95rem; }
            caption { text-align: left; font-weight: 600; padding: .2rem 0; }
            h3::first-letter, caption::first-letter { text-transform: uppercase; } td.day, th.id { white-space: nowrap; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .75rem; border: 1px solid var(--line); }
            thead th { background: var(--tint); border-bottom: 2px solid var(--soft); }
            td.result, p.result { font-weight: 600; white-space: nowrap; }
            .held { color: var(--good); } .failed { color: var(--bad); } .open { color: var(--open); }
            nav.contents ol { margin: .3rem 0; padding-left: 1.4rem; }
            @media (max-width: 40rem) { dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: .5rem; } }
            @page { size: A4; margin: 16mm 14mm; }
            @media print { html { font-size: 9.5pt; } .skip, header.page nav, nav.contents { display: none; }
              header.page, main, footer.page { max-width: none; padding-left: 0; padding-right: 0; }
              h2, h3, li:has(> .scroll), caption { break-after: avoid; } tr, .remark, dl.facts, ol.steps { break-inside: avoid; }
              thead { display: table-header-group; } .scroll { overflow: visible; }
              a { color: inherit; } a[href^="http"]::after { content: " (" attr(href) ")"; } }
            """;

    private PageFrame() {}

    /**
     * A whole page.
     *
     * @param title plain text
     * @param navigation, main, footer HTML
     */
    static String page(Language language, String title, String navigation, String main, String footer) {
        PageWords words = new PageWords(language);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#main">%s</a>
                <header class="page"><span>Vigie · %s</span><nav aria-label="%s">%s</nav></header>
                <main id="main">
                %s</main>
                <footer class="page">%s</footer>
                </body>
                </html>
                """.formatted(language.tag(), Html.escape(title), STYLE,
                words.say("Skip to the content", "Aller au contenu"), words.say("Specification", "Spécification"),
                words.say("Pages", "Pages"), navigation, main, footer);
    }
}
