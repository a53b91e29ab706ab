package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.AreaTally;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar held against the records, so that no new component is forgotten. */
class JsonSchemaRecordsTest {

    private record Kept(
            String schema, String definition, Class<? extends Record> type, Map<String, String> fieldByComponent) {}

    /** A component that stands elsewhere, or can be told from what stands there, has an empty field. */
    static List<Kept> kept() {
        return List.of(
                new Kept("assessment-1", "assessment", Assessment.class, Map.of("statements", "ratings")),
                new Kept("assessment-1", "subject", Subject.class, Map.of()),
                new Kept("assessment-1", "date", ReportDate.class, Map.of()),
                new Kept("assessment-1", "rated", Rated.class, Map.of("item", "")),
                new Kept(
                        "assessment-1",
                        "notApplicable",
                        NotApplicable.class,
                        Map.of("item", "", "because", "notApplicable")),
                new Kept("assessment-1", "published", PublishedLikelihood.class, Map.of("level", "likelihood")),
                new Kept("assessment-1", "correction", Correction.class, Map.of()),
                new Kept(
                        "result-1",
                        "scored",
                        Scored.class,
                        Map.of(
                                "usedRubric",
                                "rubric",
                                "derivedLikelihood",
                                "likelihood",
                                "isBoundsProved",
                                "boundsProved")),
                new Kept("result-1", "rejected", Rejected.class, Map.of()),
                new Kept("result-1", "rubric", RubricReference.class, Map.of()),
                new Kept("result-1", "derived", Derived.class, Map.of("atWorst", "reasons", "atBest", "reasons")),
                new Kept("result-1", "reasons", Reasons.class, Map.of("binding", "bindingCaps", "others", "otherCaps")),
                new Kept("result-1", "cap", AppliedCap.class, Map.of("cap", "id")),
                new Kept("result-1", "override", PanelOverride.class, Map.of()),
                new Kept("result-1", "judgement", JudgementResult.class, Map.of("judgement", "item")),
                new Kept("result-1", "provisional", Provisional.class, Map.of("judgement", "", "coverage", "because")),
                new Kept("result-1", "tally", AreaTally.class, Map.of("heading", "item", "countByRank", "levels")),
                new Kept("result-1", "problem", Problem.class, Map.of()));
    }

    /** What a schema has beyond the components of its record. */
    private static final Map<String, List<String>> MORE_BY_DEFINITION = Map.of(
            "scored", List.of("schema", "result", "published", "provisional"),
            "rejected", List.of("schema", "result"),
            "reasons", List.of("ends"),
            "cap", List.of("because", "source", "ceiling"),
            "override", List.of("steps"),
            "judgement", List.of("label", "statedFarFromDerived", "tally", "groups"),
            "provisional", List.of("source"),
            "tally", List.of("label"),
            "problem", List.of("severity"));

    @ParameterizedTest
    @MethodSource("kept")
    void everyComponentOfARecordHasItsFieldAndEveryFieldItsComponent(Kept kept) {
        List<String> fields = new ArrayList<>(MORE_BY_DEFINITION.getOrDefault(kept.definition(), List.of()));
        Stream.of(kept.type().getRecordComponents())
                .map(component -> kept.fieldByComponent().getOrDefault(component.getName(), component.getName()))
                .filter(field -> !field.isEmpty())
                .forEach(fields::add);

        JsonNode definition = Schemas.tree(kept.schema()).get("$defs").get(kept.definition());

        assertThat(definition.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(fields.stream().distinct().toList());
        assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void theSchemaHasEveryKindOfSubject() {
        JsonNode kinds = Schemas.tree("assessment-1").at("/$defs/subject/properties/kind/enum");

        assertThat(kinds)
                .map(JsonNode::asText)
                .containsExactlyElementsOf(
                        Stream.of(SubjectKind.values()).map(SubjectKind::label).toList());
    }
}
