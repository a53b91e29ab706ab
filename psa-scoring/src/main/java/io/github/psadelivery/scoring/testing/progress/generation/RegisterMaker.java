package io.github.psadelivery.scoring.testing.progress.generation;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.Composition.Weight;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TechnicalNote;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes small registers with agreements of both regimes, targets of every composition, data with revisions and a Local
 * PSA. They need not be whole: what a check would only warn of may be missing.
 *
 * <p>Thread-safety: safe.
 */
public final class RegisterMaker {
    /** How many choices a register takes at the most. */
    public static final int SLOTS = 1_600;

    private static final SpendingPeriod PERIOD =
            new SpendingPeriod("Spending Review 2002", LocalDate.of(2002, 4, 1), LocalDate.of(2006, 3, 31));

    private final Draws draws;
    private final IndicatorMaker indicators;

    private RegisterMaker(Draws draws) {
        this.draws = draws;
        this.indicators = new IndicatorMaker(draws);
    }

    /** Makes a register and a day between the spring of 2002 and the end of 2007. */
    public static RegisterCase make(Choices choices) {
        return new RegisterMaker(new Draws(choices)).made();
    }

    private RegisterCase made() {
        LocalDate asOf = LocalDate.of(2002, 3, 31).plusDays(draws.below(2100));
        RegisterBuilder builder = Register.of("made-up", "A made-up register").illustrative();
        builder.departmentalPsa(departmental());
        builder.corporate(corporate());
        builder.localPsa(local());
        indicators.series().forEach(builder::series);
        indicators.trajectories().forEach(builder::trajectory);
        return new RegisterCase(builder.build(), asOf);
    }

    private List<Indicator> basket(String prefix, int most) {
        int size = 1 + draws.below(most);
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> indicators.indicator(prefix + "-" + number))
                .toList();
    }

    private CorporateFramework corporate() {
        DeliveryAgreement.Builder agreement = DeliveryAgreement.of();
        basket("PSA-1", 5).forEach(agreement::indicator);
        return CorporateFramework.of(PERIOD)
                .psa(CorporatePsa.of("PSA-1", 1, "A made-up agreement")
                        .agreement(agreement.build())
                        .build())
                .dso(new Dso("DSO-1", "D", 1, "A made-up objective", basket("DSO-1", 7)))
                .dso(new Dso("DSO-2", "D", 2, "Another made-up objective", basket("DSO-2", 3)))
                .build();
    }

    private DepartmentalPsa departmental() {
        DepartmentalPsa.Builder psa = DepartmentalPsa.of("D-SR2002", "D", Regime.SR2002, PERIOD);
        List<Target> targets = new ArrayList<>();
        List<TechnicalNoteSection> sections = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            String id = "T" + number;
            Target.Builder target = Target.of(id, "A made-up target").due(LocalDate.of(2005, 12, 31));
            List<Indicator> measured = basket(id, 4);
            measured.forEach(psa::indicator);
            measured.forEach(indicator -> target.element("E-" + indicator.id(), "A made-up element", indicator.id()));
            if (draws.oneIn(5)) {
                target.openEnded();
            }
            targets.add(target.build());
            composition(measured)
                    .ifPresent(composition -> sections.add(
                            TechnicalNoteSection.on(id).composition(composition).build()));
        }
        return psa.objective(new Objective("O1", "A made-up objective", 1, targets, List.of()))
                .technicalNote(new TechnicalNote(Optional.empty(), sections))
                .build();
    }

    private Optional<Composition> composition(List<Indicator> measured) {
        List<String> ids =
                measured.stream().map(indicator -> "E-" + indicator.id()).toList();
        return switch (draws.below(5)) {
            case 0 -> Optional.of(new Composition.All());
            case 1 -> Optional.of(new Composition.AtLeast(1 + draws.below(ids.size())));
            case 2 -> Optional.of(new Composition.Expression(ids.get(0) + " or " + String.join(" and ", ids)));
            case 3 ->
                Optional.of(new Composition.Weighted(
                        ids.stream()
                                .map(id -> new Weight(id, draws.tenths(0, 3)))
                                .toList(),
                        draws.tenths(1, 5)));
            default -> Optional.empty();
        };
    }

    private LocalPsa local() {
        List<LocalTarget> targets = new ArrayList<>();
        int count = 1 + draws.below(4);
        for (int number = 1; number <= count; number++) {
            targets.add(new LocalTarget("L" + number, "A made-up stretch target", subTargets("L" + number)));
        }
        return new LocalPsa(
                "local",
                "A made-up council",
                BigDecimal.valueOf(1_000_000L + draws.below(60_000) * 1_000L),
                Optional.empty(),
                targets,
                List.of());
    }

    private List<SubTarget> subTargets(String target) {
        List<SubTarget> parts = new ArrayList<>();
        int count = 1 + draws.below(3);
        for (int number = 1; number <= count; number++) {
            BigDecimal without = draws.tenths(20, 60);
            BigDecimal with = without.add(draws.tenths(-8, 9));
            parts.add(new SubTarget(
                    target + "." + number,
                    "A made-up sub-target",
                    without,
                    with,
                    draws.perhaps(3, () -> without),
                    draws.oneIn(5) ? Optional.empty() : Optional.of(without.add(draws.tenths(-10, 12)))));
        }
        return parts;
    }
}
