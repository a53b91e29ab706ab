package io.github.psadelivery.scoring.json.internal.reading;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_WITHOUT_REASON;

import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was published, and what of the publication is read as something else. */
final class PublicationReader {
    private static final Shape PUBLISHED = Shape.of(
            "{\"likelihood\": \"Amber/Red\", \"because\": \"…\"}",
            List.of("likelihood"),
            List.of("because", "by", "hypotheses"));
    private static final Shape CORRECTION = Shape.of(
            "{\"item\": \"challenge\", \"asPrinted\": \"N\", \"readAs\": \"M\", \"because\": \"…\"}",
            List.of("item", "asPrinted", "readAs"),
            List.of("because"));

    private final JsonInput in;

    PublicationReader(JsonInput in) {
        this.in = in;
    }

    @Nullable
    PublishedLikelihood published() {
        Fields fields = in.fields(PUBLISHED);
        String likelihood = null;
        String because = null;
        String by = null;
        List<String> hypotheses = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "likelihood" -> likelihood = in.commonWords();
                case "because" -> because = in.words();
                case "by" -> by = in.words();
                default -> hypotheses = in.list();
            }
        }
        fields.tellMissing();
        return likelihood == null
                ? null
                : new PublishedLikelihood(
                        likelihood, Optional.ofNullable(because), Optional.ofNullable(by), hypotheses);
    }

    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        if (in.startsList()) {
            while (in.nextElement()) {
                Correction correction = correction();
                if (correction != null) {
                    corrections.add(correction);
                }
            }
        }
        return corrections;
    }

    private @Nullable Correction correction() {
        Fields fields = in.fields(CORRECTION);
        String item = null;
        String asPrinted = null;
        String readAs = null;
        String because = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "item" -> item = in.words();
                case "asPrinted" -> asPrinted = in.words();
                case "readAs" -> readAs = in.words();
                default -> because = in.words();
            }
        }
        fields.tellMissing();
        if (fields.isThere() && (because == null || because.isBlank())) {
            in.problems()
                    .at(
                            "because",
                            CORRECTION_WITHOUT_REASON,
                            "The correction gives no reason.",
                            "Say why the words of the source are read as others.");
        }
        return item == null || asPrinted == null || readAs == null || because == null
                ? null
                : new Correction(item, asPrinted, readAs, because);
    }
}
