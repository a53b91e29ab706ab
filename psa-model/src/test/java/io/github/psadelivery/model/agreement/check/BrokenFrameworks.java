package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.agreement.check.WholeRegister.number;
import static io.github.psadelivery.model.problem.ProblemCode.*;

import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.LeadDepartment;
import io.github.psadelivery.model.agreement.corporate.PsaDsoLink;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with the corporate framework. */
final class BrokenFrameworks {
    private static final String PSA = "corporate.psas[0]";
    private static final String AGREEMENT = PSA + ".agreement";
    private static final LeadDepartment DH = LeadDepartment.of("DH");

    private BrokenFrameworks() {}

    static Stream<Broken> all() {
        return Stream.of(framework(), leads(), contributors(), agreements(), baskets(), objectives())
                .flatMap(cases -> cases);
    }

    private static Stream<Broken> framework() {
        return Stream.of(
                Broken.set(ENDS_BEFORE_IT_BEGINS, "corporate.period.end", day("2007-01-01")),
                Broken.set(DATE_OUT_OF_LIMITS, "corporate.period.end", day("+99999-01-01")),
                Broken.set(NO_GOAL, "corporate.goals", List.of())
                        .andSet("corporate.psas[0].goal", Optional.empty())
                        .andSet("corporate.psas[1].goal", Optional.empty()),
                Broken.repeat(ID_TWICE, "corporate.goals[1].id", "corporate.goals"),
                Broken.set(UNKNOWN_ID, PSA + ".goal", Optional.of("G2")),
                Broken.set(ID_TWICE, "corporate.psas[1].id", "PSA-1")
                        .andSet("corporate.links", firstTwoLinks())
                        .andSet("corporate.clusterGroups", List.of()),
                Broken.set(BAD_ORDINAL, "corporate.psas[1].number", 1),
                Broken.set(BAD_ORDINAL, "corporate.psas[1].number", 0),
                Broken.set(NO_SERVICE_TRANSFORMATION, "corporate.serviceTransformationAgreement", Optional.empty()),
                Broken.set(UNKNOWN_DEPARTMENT, "corporate.serviceTransformationAgreement.lead", "CO"),
                Broken.set(UNKNOWN_DEPARTMENT, "corporate.serviceTransformationAgreement.actions[0].department", "CO"),
                Broken.set(GROUP_OF_ONE, "corporate.clusterGroups[0].psas", List.of("PSA-1", "PSA-1")),
                Broken.set(UNKNOWN_ID, "corporate.clusterGroups[0].psas[1]", "PSA-3"));
    }

    private static Stream<Broken> leads() {
        LeadDepartment until = DH.between(day("2008-04-01"), day("2009-03-31"));
        LeadDepartment late = LeadDepartment.of("CLG").between(day("2009-05-01"), day("2011-03-31"));
        LeadDepartment early = LeadDepartment.of("CLG").between(day("2009-03-31"), day("2011-03-31"));
        return Stream.of(
                Broken.set(NOT_ONE_LEAD, PSA + ".leads", List.of()),
                Broken.set(NOT_ONE_LEAD, PSA + ".leads", List.of(DH, LeadDepartment.of("CLG"))),
                Broken.set(NOT_ONE_LEAD, PSA + ".leads", List.of(until)),
                Broken.set(NOT_ONE_LEAD, PSA + ".leads", List.of(until, late)),
                Broken.set(NOT_ONE_LEAD, PSA + ".leads", List.of(until, early)),
                Broken.set(
                        ENDS_BEFORE_IT_BEGINS,
                        PSA + ".leads[1].to",
                        PSA + ".leads",
                        List.of(DH, DH.between(day("2009-03-31"), day("2009-03-01")))),
                Broken.set(LEAD_TAKES_NO_PART, PSA + ".leads[0].department", "HO"));
    }

    private static Stream<Broken> contributors() {
        return Stream.of(
                Broken.set(NO_CONTRIBUTOR, PSA + ".contributors", List.of()),
                Broken.set(ONE_CONTRIBUTOR, PSA + ".contributors", List.of("DH"))
                        .andSet(AGREEMENT + ".roles[1].organisation", "Housing bodies"),
                Broken.set(ID_TWICE, PSA + ".contributors[2]", PSA + ".contributors", List.of("DH", "CLG", "DH")),
                Broken.set(NOT_PUBLISHED, PSA + ".published", Optional.empty()),
                Broken.set(NO_DELIVERY_AGREEMENT, PSA + ".agreement", Optional.empty()),
                Broken.set(OTHER_PERIOD, PSA + ".period", Optional.of(period("2009-04-01", "2011-03-31"))),
                Broken.set(OTHER_PERIOD, PSA + ".period", Optional.of(period("2008-04-01", "2010-03-31"))),
                Broken.set(
                        OUTLIVES_PERIOD,
                        PSA + ".period.end",
                        PSA + ".period",
                        Optional.of(period("2008-04-01", "2020-03-31"))),
                Broken.set(
                        ENDS_BEFORE_IT_BEGINS,
                        PSA + ".period.end",
                        PSA + ".period",
                        Optional.of(period("2008-04-01", "2007-03-31"))));
    }

    private static SpendingPeriod period(String start, String end) {
        return new SpendingPeriod("own", day(start), day(end));
    }

    private static Stream<Broken> agreements() {
        return Stream.of(
                Broken.set(NOT_PUBLISHED, AGREEMENT + ".published", Optional.empty()),
                Broken.set(CONTRACT_INCOMPLETE, AGREEMENT + ".vision", Optional.of(" ")),
                Broken.set(CONTRACT_INCOMPLETE, AGREEMENT + ".roles", List.of()),
                Broken.set(CONTRACT_INCOMPLETE, AGREEMENT + ".milestones", List.of()),
                Broken.set(CONTRACT_INCOMPLETE, AGREEMENT + ".reporting", Optional.empty()),
                Broken.set(CONTRACT_INCOMPLETE, AGREEMENT + ".consequences", Optional.empty()),
                Broken.set(NO_ROLE, AGREEMENT + ".roles", AGREEMENT + ".roles[1].organisation", "Housing bodies"),
                Broken.set(ROLE_OF_AN_OUTSIDER, AGREEMENT + ".roles[2].organisation", "HO"),
                Broken.set(BLANK_TEXT, AGREEMENT + ".roles[0].role", ""),
                Broken.repeat(ID_TWICE, AGREEMENT + ".milestones[1].id", AGREEMENT + ".milestones"),
                Broken.set(UNKNOWN_INDICATOR, AGREEMENT + ".incentives[0].indicator", Optional.of("i9")),
                Broken.set(UNKNOWN_INDICATOR, AGREEMENT + ".incentives[0].counterIndicator", Optional.of("i9")),
                Broken.set(INCENTIVE_WITHOUT_COUNTER, AGREEMENT + ".incentives[0].counterIndicator", Optional.empty()),
                Broken.set(
                        INCENTIVE_WITHOUT_COUNTER, AGREEMENT + ".incentives[0].counterIndicator", Optional.of("i1a")),
                Broken.set(BAD_MONEY, AGREEMENT + ".budget.amount", number("-1")));
    }

    private static Stream<Broken> baskets() {
        String indicators = AGREEMENT + ".indicators";
        String entries = AGREEMENT + ".annex.entries";
        return Stream.of(
                Broken.set(NO_INDICATOR, indicators, List.of())
                        .andSet(entries, List.of())
                        .andSet(AGREEMENT + ".incentives", List.of())
                        .andSet(AGREEMENT + ".governance.progressReports", List.of()),
                Broken.set(INDICATOR_WITHOUT_OWNER, indicators + "[0].owner", Optional.empty()),
                Broken.set(UNKNOWN_OWNER, indicators + "[0].owner", Optional.of("o-dhh")),
                Broken.set(NO_BASELINE_TREND, indicators + "[2].baseline.trendPerYear", Optional.empty()),
                Broken.set(NO_ANNEX_ENTRY, AGREEMENT + ".annex", Optional.empty()),
                Broken.set(NO_ANNEX_ENTRY, AGREEMENT + ".annex", entries, firstTwoEntries()),
                Broken.repeat(ID_TWICE, entries + "[3].indicator", entries),
                Broken.add(
                        ENTRY_OF_ANOTHER,
                        entries + "[3].indicator",
                        entries,
                        entries(1).get(0)),
                Broken.set(ANNEX_INCOMPLETE, entries + "[0].definition", ""),
                Broken.set(ANNEX_INCOMPLETE, indicators + "[0].source", ""),
                Broken.set(ANNEX_INCOMPLETE, indicators + "[0].producer", " "),
                Broken.set(ANNEX_INCOMPLETE, indicators + "[0].coverage", ""),
                Broken.repeat(ID_TWICE, indicators + "[3].id", indicators),
                Broken.add(
                        INDICATOR_IN_TWO_AGREEMENTS,
                        "corporate.dsos[1].indicators[1].id",
                        "corporate.dsos[1].indicators",
                        agreement(0).indicators().get(0)),
                Broken.set(TARGET_BEFORE_BASELINE, indicators + "[0].targets[0].date", day("2007-03-31")));
    }

    private static DeliveryAgreement agreement(int psa) {
        return WholeFramework.framework().psas().get(psa).agreement().orElseThrow();
    }

    private static List<?> entries(int psa) {
        return agreement(psa).annex().orElseThrow().entries();
    }

    private static List<PsaDsoLink> firstTwoLinks() {
        return WholeFramework.framework().links().subList(0, 2);
    }

    private static List<PsaDsoLink> firstThreeLinks() {
        return WholeFramework.framework().links().subList(0, 3);
    }

    private static List<?> firstTwoEntries() {
        return entries(0).subList(0, 2);
    }

    private static Stream<Broken> objectives() {
        return Stream.of(
                Broken.repeat(ID_TWICE, "corporate.dsos[2].id", "corporate.dsos")
                        .andSet("corporate.dsos[2].number", 2)
                        .andSet("corporate.dsos[2].indicators", List.of()),
                Broken.repeat(BAD_ORDINAL, "corporate.dsos[2].number", "corporate.dsos")
                        .andSet("corporate.dsos[2].id", "CLG-2")
                        .andSet("corporate.dsos[2].indicators", List.of()),
                Broken.repeat(UNKNOWN_DEPARTMENT, "corporate.dsos[2].department", "corporate.dsos")
                        .andSet("corporate.dsos[2].id", "CO-1")
                        .andSet("corporate.dsos[2].department", "CO")
                        .andSet("corporate.dsos[2].indicators", List.of()),
                Broken.set(DEPARTMENT_WITHOUT_DSO, "corporate.dsos", "corporate.dsos[1].department", "HO"),
                Broken.set(PSA_WITHOUT_DSO, "corporate.psas[1].contributors[1]", "corporate.links", firstThreeLinks()),
                Broken.add(UNKNOWN_ID, "corporate.links[4].dso", "corporate.links", PsaDsoLink.of("PSA-1", "DH-9")),
                Broken.add(UNKNOWN_ID, "corporate.links[4].psa", "corporate.links", PsaDsoLink.of("PSA-9", "DH-1")),
                Broken.repeat(ID_TWICE, "corporate.links[4].dso", "corporate.links"),
                Broken.set(BAD_WEIGHT, "corporate.links[3].weight", Optional.of(number("-0.1"))),
                Broken.set(PSA_AND_DSO_CONFLICT, "corporate.links[3].conflict", Optional.of("More roads.")));
    }
}
