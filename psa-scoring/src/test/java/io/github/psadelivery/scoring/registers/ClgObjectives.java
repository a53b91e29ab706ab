package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.PublishedRating.Bounds;
import io.github.psadelivery.model.agreement.PublishedRating.Count;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Objectives of one department with published ratings and counts, and by rule the values that nobody published. */
final class ClgObjectives {
    static final LocalDate FIRST_REPORT = LocalDate.of(2008, 12, 31);
    static final LocalDate SECOND_REPORT = LocalDate.of(2009, 12, 31);

    private static final String REPORT =
            "Communities and Local Government Committee, HC 391 of session 2009-10, chapter 2";
    private static final String BETTER = "55";
    private static final String WORSE = "45";
    private static final int MEASURED_OF_NINE = 4;

    private final List<Dso> dsos = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<PublishedRating> published = new ArrayList<>();

    private ClgObjectives() {}

    static Register register() {
        ClgObjectives clg = new ClgObjectives();
        clg.ofSeventeen();
        clg.objective("CLG-DSO-of-7", 7, 7, 3);
        clg.published("CLG-DSO-of-7", "some progress", 7, 3, Optional.empty(), FIRST_REPORT);
        clg.objective("CLG-DSO-of-9-a", 9, MEASURED_OF_NINE, 1);
        clg.published("CLG-DSO-of-9-a", "not yet assessed", 9, 1, mostNotMeasured(), FIRST_REPORT);
        clg.objective("CLG-DSO-of-9-b", 9, MEASURED_OF_NINE, 2);
        clg.published("CLG-DSO-of-9-b", "not yet assessed", 9, 2, mostNotMeasured(), FIRST_REPORT);
        return clg.whole();
    }

    private static Optional<Bounds> mostNotMeasured() {
        return Optional.of(new Bounds(2, MEASURED_OF_NINE));
    }

    private Register whole() {
        CorporateFramework.Builder framework = CorporateFramework.of(
                new SpendingPeriod("2008/09 to 2010/11", LocalDate.of(2008, 4, 1), LocalDate.of(2011, 3, 31)));
        dsos.forEach(framework::dso);
        RegisterBuilder register = Register.of(
                        "clg-dsos-2008", "Strategic objectives of one department, as they were rated")
                .version("1")
                .illustrative()
                .extract()
                .source(REPORT
                        + ": 3 of 7 indicators improved, some progress; 12 of 17, strong progress, and later 8 of 17, some"
                        + " progress; 1 of 9 and 2 of 9 with most not yet measured, not yet assessed.")
                .source(
                        "Department for Communities and Local Government, memorandum DAR 09-04: single indicators were not given"
                                + " the summary terms.")
                .source(
                        "Assumption (illustrative): the values of the indicators are invented so that as many improve as"
                                + " was published; which ones did was not read.")
                .source("Assumption (illustrative): 4 of each 9 were measured; it was read only that most were not.")
                .source(
                        "Assumption (illustrative): the numbers of the objectives of 7 and of 9 indicators were not read, and"
                                + " neither were the days of the reports.")
                .department(Department.of("CLG", "Communities and Local Government"))
                .corporate(framework.build());
        series.forEach(register::series);
        published.forEach(register::published);
        return register.build();
    }

    /** Twelve improved in the first report; four of them fell back until the second. */
    private void ofSeventeen() {
        String id = "CLG-DSO-2";
        objective(id, 17, 17, 12);
        for (int number = 0; number < 17; number++) {
            Series first = series.get(series.size() - 17 + number);
            List<Observation> both = new ArrayList<>(first.observations());
            both.add(Observation.of(
                    MeasuredPeriod.financialYear(2008), number < 8 ? BETTER : WORSE, LocalDate.of(2009, 10, 15)));
            series.set(series.size() - 17 + number, new Series(first.indicator(), both));
        }
        published(id, "strong progress", 17, 12, Optional.empty(), FIRST_REPORT);
        published(id, "some progress", 17, 8, Optional.empty(), SECOND_REPORT);
    }

    private void objective(String id, int size, int measured, int improved) {
        List<Indicator> indicators = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            String indicator = id + "." + number;
            indicators.add(Indicator.of(indicator, "Indicator %s; its wording is not held here".formatted(number))
                    .unit("points (illustrative)")
                    .baseline(Baseline.of("50", "2007-03-31"))
                    .source("Invented")
                    .producer("Nobody")
                    .measured(Frequency.YEARLY, 7)
                    .coverage("England")
                    .build());
            if (number <= measured) {
                series.add(new Series(
                        indicator,
                        List.of(Observation.of(
                                MeasuredPeriod.financialYear(2007),
                                number <= improved ? BETTER : WORSE,
                                LocalDate.of(2008, 10, 15)))));
            }
        }
        dsos.add(new Dso(
                id,
                "CLG",
                dsos.size() + 1,
                "An objective of %s indicators; its wording is not held here".formatted(size),
                indicators));
    }

    private void published(
            String id, String rating, int indicators, int improved, Optional<Bounds> measured, LocalDate day) {
        published.add(new PublishedRating(
                id, day, rating, Optional.of(new Count(indicators, improved, measured)), REPORT, Optional.empty()));
    }
}
