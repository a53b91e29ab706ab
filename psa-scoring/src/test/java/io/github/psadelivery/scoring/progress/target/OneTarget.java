package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TechnicalNote;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target in the making. An element goes from 50 at the end of 2001 to 70 on 30 December 2005, which are 1460 days: 60 is
 * planned for the end of 2003.
 */
abstract class OneTarget {
    static final LocalDate DUE = LocalDate.of(2005, 12, 30);
    static final LocalDate INTERIM = LocalDate.of(2004, 6, 30);
    static final LocalDate AFTER = LocalDate.of(2006, 6, 30);
    static final ProgressRules RULES = ProgressTables.standard();
    static final SpendingPeriod PERIOD =
            new SpendingPeriod("SR2002", LocalDate.of(2003, 4, 1), LocalDate.of(2006, 3, 31));

    final List<Indicator> indicators = new ArrayList<>();
    final List<Series> series = new ArrayList<>();
    final List<Trajectory> trajectories = new ArrayList<>();
    final Target.Builder target = Target.of("T", "A target").due(DUE);
    Optional<Composition> composition = Optional.empty();

    /** An element whose indicator had these values in the years from 2003 on. */
    void element(String id, String... values) {
        measured(
                Indicator.of("i" + id, "Indicator " + id)
                        .baseline(Baseline.of("50", "2001-12-31"))
                        .target(new IndicatorTarget(new BigDecimal("70"), DUE, true))
                        .measured(Frequency.YEARLY, 3)
                        .build(),
                values);
        target.element(id, "Element " + id, "i" + id);
    }

    void measured(Indicator indicator, String... values) {
        indicators.add(indicator);
        List<Observation> observations = new ArrayList<>();
        for (int year = 0; year < values.length; year++) {
            observations.add(
                    Observation.of(MeasuredPeriod.year(2003 + year), values[year], LocalDate.of(2004 + year, 2, 1)));
        }
        series.add(new Series(indicator.id(), observations));
    }

    TargetProgress on(LocalDate day) {
        return on(day, RULES);
    }

    TargetProgress on(LocalDate day, ProgressRules rules, NoSlippage... noSlippage) {
        DepartmentalPsa.Builder psa = DepartmentalPsa.of("PSA", "D", Regime.SR2002, PERIOD)
                .objective(Objective.of("O", "An objective", 1, target.build()));
        indicators.forEach(psa::indicator);
        composition.ifPresent(rule -> psa.technicalNote(
                TechnicalNote.of(TechnicalNoteSection.on("T").composition(rule).build())));
        RegisterBuilder register = Register.of("R", "A register").departmentalPsa(psa.build());
        series.forEach(register::series);
        trajectories.forEach(register::trajectory);
        List.of(noSlippage).forEach(register::noSlippage);
        return Progress.of(register.build(), day, rules).target("T").orElseThrow();
    }
}
