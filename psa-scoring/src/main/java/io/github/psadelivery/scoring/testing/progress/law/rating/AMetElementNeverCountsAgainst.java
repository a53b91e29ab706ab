package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.target.ElementProgress;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <b>L36</b> A target that is met stays met when another met element is added.
 *
 * <p>Why: How many elements a target needs is agreed in its technical note; that one more of them is met can never be
 * held against it.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each target that is met gets one more element, whose indicator is at its target; if that
 * element is met, the target must still be.
 *
 * <p>A failure means: an exact number of elements is asked for, or a share is taken of all elements where the note
 * names a number.
 *
 * <p>Thread-safety: immutable.
 */
public final class AMetElementNeverCountsAgainst extends DataLaw<TestedProgress, RegisterCase> {
    private static final String ADDED = "added";
    private static final LocalDate START = LocalDate.of(1999, 12, 31);

    public AMetElementNeverCountsAgainst() {
        super(36, Strength.REQUIRED, "A target that is met stays met when another met element is added");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        for (TargetProgress met : tested.of(example).targets()) {
            if (met.term().isMet()) {
                ProgressResult after = tested.of(example.with(withElement(example, met.target())));
                Optional<TargetProgress> then = after.target(met.target());
                boolean isAddedMet = then.isPresent()
                        && then.get().elements().stream()
                                .filter(element -> element.element().equals(ADDED))
                                .map(ElementProgress::term)
                                .anyMatch(term -> term.isMet());
                if (isAddedMet && !then.get().term().isMet()) {
                    return Optional.of(new Violation(
                            met.target(),
                            "%s, with another met element".formatted(met.term()),
                            then.get().term().label()));
                }
            }
        }
        return Optional.empty();
    }

    private static Register withElement(RegisterCase example, String target) {
        LocalDate goal = example.asOf();
        Observation reached = new Observation(
                new MeasuredPeriod(START.plusDays(1), START.plusYears(40)),
                BigDecimal.TEN,
                START.plusDays(1),
                1,
                false,
                Optional.empty());
        Indicator indicator = Indicator.of(ADDED, "A made-up indicator that is at its target")
                .baseline(new Baseline(BigDecimal.ONE, START, Optional.empty(), Optional.empty()))
                .target(new IndicatorTarget(BigDecimal.TEN, goal, true))
                .build();
        List<Series> series = new ArrayList<>(example.register().series());
        series.add(new Series(ADDED, List.of(reached)));
        List<DepartmentalPsa> psas = example.register().departmentalPsas().stream()
                .map(psa -> withElement(psa, indicator, target))
                .toList();
        return Edits.departmental(example.register(), psas, series);
    }

    private static DepartmentalPsa withElement(DepartmentalPsa psa, Indicator indicator, String target) {
        List<Indicator> indicators = new ArrayList<>(psa.indicators());
        indicators.add(indicator);
        List<Objective> objectives = psa.objectives().stream()
                .map(objective -> new Objective(
                        objective.id(),
                        objective.text(),
                        objective.order(),
                        objective.targets().stream()
                                .map(one -> one.id().equals(target) ? withElement(one) : one)
                                .toList(),
                        objective.standards()))
                .toList();
        return new DepartmentalPsa(
                psa.id(),
                psa.department(),
                psa.regime(),
                psa.period(),
                psa.published(),
                psa.aim(),
                objectives,
                psa.technicalNote(),
                indicators,
                psa.serviceDeliveryAgreement(),
                psa.deliveryContract());
    }

    private static Target withElement(Target target) {
        List<TargetElement> elements = new ArrayList<>(target.elements());
        elements.add(new TargetElement(ADDED, "A made-up element that is met", ADDED));
        return new Target(
                target.id(),
                target.text(),
                target.targetDate(),
                target.openEnded(),
                elements,
                target.joint(),
                target.smart());
    }
}
