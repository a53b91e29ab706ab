package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The example of the Javadoc, run. */
class AssessmentJsonExample {

    @Test
    void readsAnAssessment() {
        String json = """
                {
                  "subject": {"id": "T3", "title": "Fast turnaround of manifestly unfounded cases", "kind": "target element"},
                  "date": {"effective": "2003-07", "printed": "July 02"},
                  "ratings": {
                    "DC.1": {"level": "High", "because": "The trend must be turned round in a year.", "evidence": ["Table 2"]},
                    "DC.3": {"notApplicable": "Nothing is reorganised."},
                    "stage": {"level": "Implementation"}
                  },
                  "published": {"likelihood": "Amber/Red", "hypotheses": ["A scheme that was already running did well."]},
                  "corrections": [{"item": "date", "asPrinted": "2002-07", "readAs": "2003-07", "because": "Half-yearly reports."}]
                }
                """;

        assertThat(AssessmentJsonTest.read(json).problems()).isEmpty();
        assertThat(AssessmentJsonTest.read(json).assessments()).hasSize(1);
    }
}
