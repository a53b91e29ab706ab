package io.github.psadelivery.scoring.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.GovernmentGoal;
import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.governance.Person;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Registers that somebody could hold: one agreement with five indicators, each with forty quarterly observations, some of
 * them revised. No two are equal, and the same number always gives the same one.
 */
public final class GeneratedRegisters {
    private static final int INDICATORS = 5;
    private static final int OBSERVATIONS = 40;
    private static final int MONTHS_A_QUARTER = 3;
    private static final int DAYS_TO_PUBLICATION = 75;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 4, 1);
    private static final SpendingPeriod PERIOD =
            new SpendingPeriod("CSR07", LocalDate.of(2008, 4, 1), LocalDate.of(2011, 3, 31));

    private GeneratedRegisters() {}

    /** Gives the register with a number, from 1. */
    public static Register number(int number) {
        return of(number, OBSERVATIONS);
    }

    /** Gives the register with a number, from 1, with another number of observations in each series. */
    public static Register of(int number, int observations) {
        SplittableRandom random = new SplittableRandom(2007L * number);
        DeliveryAgreement.Builder agreement = DeliveryAgreement.of()
                .published(new Publication(LocalDate.of(2007, 10, 9), "Delivery Agreement %s".formatted(number)))
                .vision("What the agreement %s is to reach, said in a sentence of some length.".formatted(number))
                .role("D1", "Leads.")
                .role("D2", "Contributes.")
                .reporting("Twice a year, in the departmental report and in the autumn.")
                .consequences("The board asks for a plan of recovery.");
        RegisterBuilder register = Register.of("G%06d".formatted(number), "Generated agreement %s".formatted(number))
                .illustrative()
                .extract()
                .source("Generated")
                .department(Department.of("D1", "First department"))
                .department(Department.of("D2", "Second department"));
        for (int place = 1; place <= INDICATORS; place++) {
            Indicator indicator = indicator("PSA.%s-%s".formatted(number, place), place, random);
            agreement.indicator(indicator);
            register.owner(new IndicatorOwner("O" + place, Person.of("Owner %s".formatted(place)), "D2", false));
            register.series(series(indicator, observations, random));
        }
        CorporatePsa psa = CorporatePsa.of("PSA-" + number, 1, "A generated agreement")
                .goal("G")
                .lead("D1")
                .contributor("D1")
                .contributor("D2")
                .published(new Publication(LocalDate.of(2007, 10, 9), "Comprehensive Spending Review 2007"))
                .agreement(agreement.build())
                .build();
        return register.corporate(CorporateFramework.of(PERIOD)
                        .goal(new GovernmentGoal("G", "A goal"))
                        .psa(psa)
                        .build())
                .build();
    }

    private static Indicator indicator(String id, int place, SplittableRandom random) {
        boolean isUp = place % 2 == 1;
        Indicator.Builder indicator = Indicator.of(id, "What the indicator %s measures".formatted(id))
                .polarity(isUp ? Polarity.UP_IS_GOOD : Polarity.DOWN_IS_GOOD)
                .unit("cases a quarter")
                .baseline(new Baseline(
                        hundredths(50_000),
                        FIRST_DAY.plusYears(7).minusDays(1),
                        place == INDICATORS ? Optional.of(hundredths(random.nextInt(200) - 100)) : Optional.empty(),
                        Optional.empty()))
                .source("Administrative data")
                .producer("Statisticians of the department")
                .measured(Frequency.QUARTERLY, MONTHS_A_QUARTER)
                .minimumMovement("1.00")
                .coverage("England")
                .owner("O" + place);
        if (place <= 2) {
            indicator.target(new IndicatorTarget(hundredths(isUp ? 60_000 : 40_000), PERIOD.end(), true));
        }
        return indicator.build();
    }

    private static Series series(Indicator indicator, int observations, SplittableRandom random) {
        List<Observation> all = new ArrayList<>();
        int value = 50_000;
        LocalDate start = FIRST_DAY;
        for (int place = 0; place < observations; place++) {
            MeasuredPeriod period = MeasuredPeriod.months(start, MONTHS_A_QUARTER);
            value = Math.max(0, value + random.nextInt(2001) - 1000);
            all.add(new Observation(
                    period,
                    hundredths(value),
                    period.end().plusDays(DAYS_TO_PUBLICATION),
                    1,
                    place == observations - 1,
                    Optional.empty()));
            start = period.end().plusDays(1);
        }
        return new Series(indicator.id(), all);
    }

    /** Gives a register whose first series has so many months, each published and then revised so often. */
    public static Register revised(int months, int vintages) {
        Register register = number(1);
        List<Observation> all = new ArrayList<>();
        LocalDate start = PERIOD.start().minusMonths(months);
        for (int month = 0; month < months; month++) {
            MeasuredPeriod period = MeasuredPeriod.months(start.plusMonths(month), 1);
            for (int vintage = 1; vintage <= vintages; vintage++) {
                all.add(new Observation(
                        period,
                        hundredths(50_000 + month + vintage),
                        period.end().plusDays(vintage),
                        vintage,
                        vintage < vintages,
                        Optional.empty()));
            }
        }
        List<Series> series = new ArrayList<>(register.series());
        series.set(0, new Series(register.series().get(0).indicator(), all));
        return Edits.series(register, series);
    }

    private static BigDecimal hundredths(int count) {
        return BigDecimal.valueOf(count, 2);
    }

    /**
     * Writes registers to standard output as JSON lines.
     *
     * @param args how many
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (int number = 1; number <= count; number++) {
                out.write(RegisterJsonLines.write(number(number)).getBytes(UTF_8));
            }
        }
    }
}
