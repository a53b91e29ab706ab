package io.github.psadelivery.scoring.report.document.internal;

import java.util.Locale;

/** How pages look: on a wide screen, on a phone 320 pixels wide, and on paper. All colours are {@link ColourPair}s. */
final class StyleSheet {
    private static final String RULES = """
            * { box-sizing: border-box; }
            body { font-family: Arial, sans-serif; font-size: 1.1rem; line-height: 1.5; @PROSE@ max-width: 64rem;
              margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; unicode-bidi: plaintext; }
            h1, h2, h3, caption { line-height: 1.25; text-wrap: balance; unicode-bidi: plaintext; }
            h1 { font-size: 1.9rem; }
            h2 { font-size: 1.5rem; margin: 2.5rem 0 0.75rem; }
            h3 { font-size: 1.2rem; margin: 1.75rem 0 0.5rem; }
            p, li { unicode-bidi: plaintext; max-width: 46rem; }
            li { margin: 0.2rem 0; }
            a { color: @LINK.ink@; }
            a:focus, [tabindex]:focus { outline: 3px solid @FOCUS.ink@; outline-offset: 2px; }
            a:focus { @FOCUS@ }
            table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; }
            caption { text-align: start; font-weight: bold; padding: 0.5rem 0; }
            th, td { border-bottom: 1px solid @FRAME.ink@; padding: 0.45rem 0.5rem; text-align: start; vertical-align: top;
              overflow-wrap: break-word; unicode-bidi: plaintext; }
            thead th { @HEAD@ border-bottom: 2px solid @FRAME_ON_HEAD.ink@; vertical-align: bottom; }
            tbody th { font-weight: normal; width: 22%; }
            .long { overflow-wrap: anywhere; }
            .wide { font-size: 0.92em; }
            .scroll { overflow-x: auto; }
            .l { display: inline-block; position: relative; padding: 0 0.35em; padding-inline-start: 1.25em;
              border: 1px solid @DRAWN.ink@; border-radius: 0.2em; unicode-bidi: isolate; forced-color-adjust: none; }
            .l::before { content: ""; position: absolute; inset-inline-start: 0.35em; top: 0.42em; width: 0.62em;
              height: 0.62em; background: currentColor; }
            .t1::before, .n1::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
            .t2::before, .n2::before { clip-path: polygon(50% 0, 100% 100%, 0 100%); }
            .t3::before, .n3::before { border-radius: 50%; }
            .op { border-style: dashed; }
            .op::before { background: repeating-linear-gradient(45deg, currentColor 0 2px, transparent 2px 4px); }
            figure { margin: 1.25rem 0; }
            figcaption { max-width: 46rem; }
            svg { display: block; height: auto; max-width: 100%; }
            @media screen and (max-width: 48rem) {
              body { padding: 0.75rem; }
              h1 { font-size: 1.5rem; }
              h2 { font-size: 1.3rem; }
              th, td { overflow-wrap: anywhere; }
              ul { padding-inline-start: 1.1rem; }
              .stack, .stack tbody, .stack tr, .stack th, .stack td, .stack caption { display: block; }
              .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              .stack tr { border: 1px solid @FRAME.ink@; margin: 0 0 0.75rem; }
              .stack tbody th { @HEAD@ width: auto; }
              .stack td:last-child { border-bottom: 0; }
              .stack td::before { content: attr(data-label); display: block; font-weight: bold; font-size: 0.9em;
                color: @QUIET.ink@; }
            }
            @page { size: A4; margin: 14mm 14mm 16mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
            @media print {
              body { font-size: 9.5pt; max-width: none; padding: 0; print-color-adjust: exact;
                -webkit-print-color-adjust: exact; }
              .skip { display: none; }
              h1 { font-size: 17pt; }
              h2 { font-size: 13pt; }
              h3 { font-size: 11pt; }
              h1, h2, h3, caption { break-after: avoid; }
              thead { display: table-header-group; }
              tr, figure { break-inside: avoid; }
              p, li { orphans: 3; widows: 3; }
              th, td { padding: 0.25rem 0.3rem; }
              .wide { font-size: 7.6pt; }
              .wide th, .wide td { padding: 0.2rem 0.15rem; }
              .wide tbody th { width: 18%; }
              .scroll { overflow: visible; }
              a { @PROSE@ }
              svg { min-width: 0 !important; }
            }
            """;
    private static final String TEXT = filled();

    private StyleSheet() {}

    /** Gives the rules, each colour filled in. */
    static String text() {
        return TEXT;
    }

    private static String filled() {
        StringBuilder rules = new StringBuilder(RULES);
        for (Tone tone : Tone.values()) {
            if (tone != Tone.NONE) {
                rules.append(".%s { %s }\n".formatted(tone.style(), both(tone.colours())));
            }
        }
        String text = rules.toString();
        for (ColourPair pair : ColourPair.values()) {
            text = text.replace("@%s@".formatted(pair), both(pair)).replace("@%s.ink@".formatted(pair), pair.ink());
        }
        return text;
    }

    private static String both(ColourPair pair) {
        return String.format(Locale.ROOT, "color: %s; background-color: %s;", pair.ink(), pair.ground());
    }
}
