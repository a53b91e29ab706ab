package io.github.psadelivery.scoring.report.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One judgement in words: what was stated of it beside what its areas give, the reasons, and the tallies. */
public final class JudgementText {
    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public JudgementText(Wording wording, ExplanationText explanation) {
        this.wording = wording;
        this.explanation = explanation;
    }

    /** Gives the judgement with what stands beneath it. */
    public Passage of(JudgementResult result, Scored scored) {
        List<Passage> details = new ArrayList<>();
        result.stated().ifPresent(stated -> details.addAll(grounds(stated)));
        result.derived().ifPresent(derived -> {
            List<Passage> reasons = explanation.reasons(derived.atWorst(), derived.atBest());
            if (result.stated().isEmpty()) {
                details.addAll(reasons);
            } else {
                details.add(new Passage(beside(derived), reasons));
            }
        });
        if (result.isStatedFarFromDerived()) {
            details.add(Passage.of(wording.text("judgement.far")));
        }
        result.provisional().map(explanation::provisional).ifPresent(details::add);
        details.add(tallies(result, scored));
        details.addAll(notApplicable(result.judgement(), scored));
        return new Passage(heading(result), details);
    }

    private String heading(JudgementResult result) {
        String name = explanation.item(result.judgement());
        String level = explanation.outcome(result.outcome());
        if (result.stated().isPresent()) {
            return wording.text("judgement.stated", name, level);
        }
        return result.outcome().isSettled()
                ? wording.text("judgement.derived", name, level)
                : wording.text("judgement.open", name, level);
    }

    private String beside(Derived derived) {
        String level = explanation.outcome(derived.outcome());
        return derived.outcome().isSettled()
                ? wording.text("judgement.beside", level)
                : wording.text("judgement.beside.open", level);
    }

    /** The areas that do not apply, each with its reason. */
    private List<Passage> notApplicable(Item judgement, Scored scored) {
        return scored.usedRubric().areas(judgement.id()).stream()
                .flatMap(area -> scored.assessment().statementOn(area.id()).stream()
                        .flatMap(statement -> statement.fold(
                                rated -> Stream.<String>empty(), notApplicable -> Stream.of(notApplicable.because())))
                        .map(because -> wording.text("judgement.notapplicable", explanation.item(area), because)))
                .map(Passage::of)
                .toList();
    }

    /** The rationale and the evidence of a statement, as far as there are any. */
    public List<Passage> grounds(Rated stated) {
        List<Passage> grounds = new ArrayList<>();
        if (!stated.because().isBlank()) {
            grounds.add(Passage.of(wording.text("cap.rationale", stated.because())));
        }
        if (!stated.evidence().isEmpty()) {
            grounds.add(Passage.of(wording.text(
                    "cap.evidence",
                    stated.evidence().stream().map(Evidence::reference).collect(joining("; ")))));
        }
        return grounds;
    }

    /** The tally of a judgement, with those of its groups beneath; none of the groups where no area is assessed. */
    private Passage tallies(JudgementResult result, Scored scored) {
        Passage whole = tallies(result.judgement(), scored);
        return result.derived().isPresent() ? whole : Passage.of(whole.text());
    }

    private Passage tallies(Item heading, Scored scored) {
        Rubric rubric = scored.usedRubric();
        Scale scale = rubric.areas(heading.id()).get(0).requiredScale();
        return explanation
                .tally(scored.tally(heading.id()), scale)
                .with(rubric.children(heading.id()).stream()
                        .filter(child -> child.kind() == ItemKind.GROUP)
                        .filter(group -> !rubric.areas(group.id()).isEmpty())
                        .map(group -> tallies(group, scored))
                        .toList());
    }
}
