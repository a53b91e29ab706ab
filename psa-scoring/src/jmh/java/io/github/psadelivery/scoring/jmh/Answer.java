package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the rubric written by hand gives for an assessment. */
record Answer(
        Assessment assessment,
        Outcome challenge,
        Outcome planning,
        Outcome capacity,
        Outcome likelihood,
        boolean isDeparture) {

    /** A rule as it is told. */
    record Rule(String id, String sentence, String because, String source, int ceiling) {}

    /** An item that set a rule off; without a rating where its level is derived or assumed. */
    record Trigger(String item, String level, @Nullable Rated rating) {}

    /** A rule that applied. */
    record Reason(Rule rule, List<Trigger> triggers) {}

    /** One end of an outcome. */
    record End(int level, List<Reason> binding, List<Reason> others, List<String> assumed) {}

    /** What is given for a judgement or the likelihood. */
    record Outcome(End worst, End best, boolean isProvisional, @Nullable Rated stated) {}
}
