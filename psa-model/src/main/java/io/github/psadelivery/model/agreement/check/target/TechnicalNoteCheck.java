package io.github.psadelivery.model.agreement.check.target;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The technical note: a section for each target, each complete, each with a way in which elements add up. */
final class TechnicalNoteCheck {
    private static final String CRITERION = "how success is assessed";

    private final DepartmentalPsa psa;
    private final List<TechnicalNoteSection> sections;
    private final Spot at;

    TechnicalNoteCheck(DepartmentalPsa psa, Spot at) {
        this.psa = psa;
        this.sections = psa.technicalNote().map(note -> note.sections()).orElse(List.of());
        this.at = at;
    }

    void run() {
        Map<String, Target> targetById = new LinkedHashMap<>();
        psa.targets().forEach(target -> targetById.putIfAbsent(target.id(), target));
        Spot note = at.in("technicalNote");
        if (psa.technicalNote().isPresent()) {
            Unique.ids(sections, TechnicalNoteSection::target, "sections", "target", note);
        }
        for (int i = 0; i < sections.size(); i++) {
            TechnicalNoteSection section = sections.get(i);
            Spot here = note.in("sections", i);
            Known.other("target", section.target(), targetById.keySet(), here.in("target"));
            complete(section, here);
            Optional.ofNullable(targetById.get(section.target()))
                    .ifPresent(target -> composition(section, target, here));
        }
        everyTargetHasASection();
    }

    private void everyTargetHasASection() {
        for (int i = 0; i < psa.objectives().size(); i++) {
            Objective objective = psa.objectives().get(i);
            for (int k = 0; k < objective.targets().size(); k++) {
                Target target = objective.targets().get(k);
                if (psa.sectionOn(target).isEmpty()) {
                    at.in("objectives", i)
                            .in("targets", k)
                            .missing(
                                    ProblemCode.NO_NOTE_SECTION,
                                    "The technical note has no section on %s.".formatted(Spot.quoted(target.id())),
                                    "Add one that says how it is measured and judged.");
                }
            }
        }
    }

    private static void complete(TechnicalNoteSection section, Spot here) {
        List<String> missing = new ArrayList<>(section.missing());
        if (missing.remove(CRITERION)) {
            here.in("successCriterion")
                    .missing(
                            ProblemCode.NO_SUCCESS_CRITERION,
                            "The section on %s does not say how success is assessed."
                                    .formatted(Spot.quoted(section.target())),
                            "Say when the target counts as met.");
        }
        if (!missing.isEmpty()) {
            here.missing(
                    ProblemCode.SECTION_INCOMPLETE,
                    "The section on %s does not tell: %s."
                            .formatted(Spot.quoted(section.target()), String.join(", ", missing)),
                    "Add what a complete technical note holds.");
        }
    }

    private static void composition(TechnicalNoteSection section, Target target, Spot here) {
        section.composition()
                .ifPresentOrElse(
                        composition -> new CompositionCheck(target, here.in("composition")).run(composition),
                        () -> notSaid(target, here.in("composition")));
    }

    private static void notSaid(Target target, Spot here) {
        if (target.elements().size() > 1) {
            here.missing(
                    ProblemCode.COMPOSITION_NOT_SAID,
                    "%s has %s elements, and nothing says how they add up; all are taken to be needed."
                            .formatted(
                                    Spot.quoted(target.id()), target.elements().size()),
                    "State the composition.");
        }
    }
}
