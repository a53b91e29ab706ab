package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import io.github.psadelivery.scoring.progress.indicator.MeasuredIndicator;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers for targets by one set of rules on one day.
 *
 * <p>A target is judged finally once its date and the lag of its slowest indicator have passed.
 *
 * <p>Thread-safety: immutable.
 */
public final class TargetAnswers {
    private final ProgressRules rules;
    private final LocalDate asOf;
    private final KnownData known;

    /**
     * Takes the rules, and the day for which the answers hold.
     *
     * @param known tells which targets cannot slip back, and why; only such a target can be met early
     */
    public TargetAnswers(ProgressRules rules, LocalDate asOf, KnownData known) {
        this.rules = rules;
        this.asOf = asOf;
        this.known = known;
    }

    /**
     * Tells how a target stands.
     *
     * @param measured gives an indicator by its id
     */
    public TargetProgress on(
            DepartmentalPsa agreement, Target target, Function<String, Optional<MeasuredIndicator>> measured) {
        boolean isFinal = isFinal(target, measured);
        Optional<String> cannotSlip = known.noSlippage(target.id());
        List<ElementProgress> elements = new ArrayList<>(target.elements().size());
        for (TargetElement element : target.elements()) {
            elements.add(ElementAnswers.on(
                    target, element, measured.apply(element.indicator()), rules, isFinal, cannotSlip.isPresent()));
        }
        Optional<Composition> composition = agreement.sectionOn(target).flatMap(TechnicalNoteSection::composition);
        CompositionReading reading = CompositionReading.of(composition, target.elements());
        TargetSum sum = new TargetSum(elements, reading, rules.settings().targetWithoutData());
        TargetTerm term = sum.term(isFinal, target.openEnded());
        List<RuleReason> reasons = new ArrayList<>(2);
        reasons.add(rules.meaning(term));
        reasons.addAll(sum.reasons());
        return new TargetProgress(
                agreement.id(),
                target.id(),
                target.text(),
                target.targetDate(),
                term,
                elements,
                sum.met(),
                composition,
                cannotSlip.filter(because -> term == TargetTerm.MET_EARLY),
                sum.flags(),
                reasons);
    }

    private boolean isFinal(Target target, Function<String, Optional<MeasuredIndicator>> measured) {
        if (target.targetDate().isEmpty()) {
            return false;
        }
        int lag = 0;
        for (TargetElement element : target.elements()) {
            lag = Math.max(
                    lag,
                    measured.apply(element.indicator())
                            .map(found -> found.indicator().lagInMonths())
                            .orElse(0));
        }
        return !asOf.isBefore(target.targetDate().get().plusMonths(lag));
    }
}
