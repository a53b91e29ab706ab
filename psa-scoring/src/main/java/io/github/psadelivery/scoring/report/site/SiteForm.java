package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.HtmlDocument;
import io.github.psadelivery.scoring.report.document.internal.MarkdownDocument;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.page.AddedSection;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/** What the pages are written as. */
enum SiteForm {
    HTML {
        @Override
        DocumentPage blank(Wording wording, RubricLabels labels, Rubric rubric) {
            return new HtmlDocument(wording, OtherWords.of(labels, rubric));
        }

        @Override
        String written(DeliveryDocument document, DeliveryReport report, List<AddedSection> added) {
            return document.html(report, added);
        }
    },
    MARKDOWN {
        @Override
        DocumentPage blank(Wording wording, RubricLabels labels, Rubric rubric) {
            return new MarkdownDocument();
        }

        @Override
        String written(DeliveryDocument document, DeliveryReport report, List<AddedSection> added) {
            return document.markdown(report, added);
        }
    };

    /** An empty page. */
    abstract DocumentPage blank(Wording wording, RubricLabels labels, Rubric rubric);

    /** A page of a report. */
    abstract String written(DeliveryDocument document, DeliveryReport report, List<AddedSection> added);
}
