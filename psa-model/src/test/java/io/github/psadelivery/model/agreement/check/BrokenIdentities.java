package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.agreement.check.WholeRegister.number;
import static io.github.psadelivery.model.problem.ProblemCode.*;

import io.github.psadelivery.model.agreement.PublishedRating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with a register as such, its published ratings and its local agreements. */
final class BrokenIdentities {

    private BrokenIdentities() {}

    static Stream<Broken> all() {
        return Stream.of(
                Broken.set(BLANK_TEXT, "title", " "),
                Broken.set(ENDS_BEFORE_IT_BEGINS, "validTo", Optional.of(day("2007-01-01"))),
                Broken.repeat(ID_TWICE, "departments[4].code", "departments"),
                Broken.repeat(ID_TWICE, "owners[2].id", "owners"),
                Broken.repeat(ID_TWICE, "plans[1].id", "plans"),
                Broken.repeat(ID_TWICE, "localPsas[1].id", "localPsas"),
                Broken.set(UNKNOWN_DEPARTMENT, "owners[0].department", "DHH"),
                Broken.repeat(AGREEMENT_TWICE, "departmentalPsas[1]", "departmentalPsas")
                        .andSet("departmentalPsas[1].id", "another")
                        .andSet("departmentalPsas[1].objectives[0].id", "O1")
                        .andSet("departmentalPsas[1].indicators", List.of()),
                Broken.set(UNKNOWN_ID, "published[0].subject", "PSA-11"),
                Broken.set(BLANK_TEXT, "published[0].source", ""),
                Broken.set(IMPOSSIBLE_COUNT, "published[0].count", "published[0].count.improved", 4),
                Broken.set(IMPOSSIBLE_COUNT, "published[0].count", "published[0].count.improved", -1),
                Broken.set(
                        IMPOSSIBLE_COUNT,
                        "published[0].count",
                        "published[0].count.measured",
                        Optional.of(new PublishedRating.Bounds(3, 2))),
                Broken.set(
                        IMPOSSIBLE_COUNT,
                        "published[0].count",
                        "published[0].count.measured",
                        Optional.of(new PublishedRating.Bounds(0, 0))),
                Broken.set(
                        IMPOSSIBLE_COUNT,
                        "published[0].count",
                        "published[0].count.measured",
                        Optional.of(new PublishedRating.Bounds(1, 4))),
                Broken.set(UNKNOWN_ID, "noSlippage[0].target", "T11"),
                Broken.set(BLANK_TEXT, "noSlippage[0].because", " "),
                Broken.set(BLANK_TEXT, "noSlippage[0].by", ""),
                Broken.repeat(ID_TWICE, "noSlippage[1].target", "noSlippage"),
                Broken.set(DATE_OUT_OF_LIMITS, "noSlippage[0].recorded", day("+10000-01-01")),
                Broken.set(RECORDED_OUTSIDE_LIFE, "noSlippage[0].recorded", day("2001-03-31")),
                Broken.set(RECORDED_OUTSIDE_LIFE, "noSlippage[0].recorded", day("2004-04-01")),
                Broken.set(BAD_MONEY, "localPsas[0].netBudgetRequirement", number("0")),
                Broken.set(NO_LOCAL_TARGET, "localPsas[0].targets", List.of()),
                Broken.set(NO_LOCAL_TARGET, "localPsas[0].targets[0].subTargets", List.of()),
                Broken.set(NO_STRETCH, "localPsas[0].targets[0].subTargets[0].withAgreement", number("40.0")),
                Broken.repeat(ID_TWICE, "localPsas[0].targets[1].id", "localPsas[0].targets"),
                Broken.set(NUMBER_OUT_OF_LIMITS, "localPsas[0].netBudgetRequirement", number("1e99999999")),
                Broken.set(DATA_OF_UNKNOWN_INDICATOR, "series[0].indicator", "d9"),
                Broken.set(
                        ENDS_ELSEWHERE, "trajectories[0].points[1]", "trajectories[0].points[1].planned", number("61")),
                Broken.set(PLAN_NAMES_UNKNOWN, "deliveryPlans[0].indicators[0]", "d9"),
                Broken.set(DATA_OF_UNKNOWN_INDICATOR, "units[0].indicator", "d9"));
    }
}
