package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.agreement.check.WholeRegister.number;
import static io.github.psadelivery.model.problem.ProblemCode.*;

import io.github.psadelivery.model.agreement.target.Aim;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.Composition.Weight;
import io.github.psadelivery.model.agreement.target.Composition.Weighted;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with a departmental agreement. */
final class BrokenTargets {
    private static final String PSA = "departmentalPsas[0]";
    private static final String TARGETS = PSA + ".objectives[0].targets";
    private static final String NOTE = PSA + ".technicalNote";
    private static final String COMPOSITION = NOTE + ".sections[0].composition";

    private BrokenTargets() {}

    static Stream<Broken> all() {
        return Stream.of(agreements(), targets(), notes(), compositions(), promises())
                .flatMap(cases -> cases);
    }

    private static Stream<Broken> agreements() {
        return Stream.of(
                Broken.set(UNKNOWN_DEPARTMENT, PSA + ".department", "HOO")
                        .andSet(TARGETS + "[2].joint", Optional.empty()),
                Broken.set(WRONG_REGIME, PSA + ".regime", Regime.CSR07)
                        .andSet(PSA + ".deliveryContract", Optional.empty()),
                Broken.set(ENDS_BEFORE_IT_BEGINS, PSA + ".period.end", day("2000-03-31")),
                Broken.set(NOT_PUBLISHED, PSA + ".published", Optional.empty()),
                Broken.set(NO_AIM, PSA + ".aim", Optional.empty()),
                Broken.set(NO_AIM, PSA + ".aim", Optional.of(new Aim(""))),
                Broken.set(NO_OBJECTIVE, PSA + ".objectives", List.of())
                        .andSet(NOTE, Optional.empty())
                        .andSet(PSA + ".serviceDeliveryAgreement", Optional.empty())
                        .andSet(PSA + ".deliveryContract", Optional.empty())
                        .andSet("noSlippage", List.of()),
                Broken.repeat(NOT_ONE_DELIVERY_PLAN, PSA + ".objectives[0]", "deliveryPlans")
                        .andSet("deliveryPlans[1].id", "P2"),
                Broken.set(NOT_ONE_DELIVERY_PLAN, PSA + ".objectives[0]", "deliveryPlans[0].objective", "Entry"),
                Broken.set(BAD_ORDINAL, PSA + ".objectives[0].order", 0),
                Broken.set(UNKNOWN_INDICATOR, PSA + ".objectives[0].standards[0].indicator", "d9"),
                Broken.set(STANDARD_WITHOUT_LEVEL, PSA + ".objectives[0].standards[0].indicator", "d1"));
    }

    private static Stream<Broken> targets() {
        String joint = TARGETS + "[2].joint";
        return Stream.of(
                Broken.repeat(ID_TWICE, TARGETS + "[3].id", TARGETS),
                Broken.set(NOT_SMART, TARGETS + "[0].smart", Optional.empty()),
                Broken.set(
                        NOT_SMART,
                        TARGETS + "[0].smart",
                        Optional.of(new SmartChecklist(true, false, true, true, true))),
                Broken.set(TARGET_WITHOUT_DATE, TARGETS + "[0].targetDate", Optional.empty()),
                Broken.set(TARGET_BEFORE_PERIOD, TARGETS + "[0].targetDate", Optional.of(day("2001-03-31")))
                        .andSet("noSlippage", List.of()),
                Broken.set(TARGET_WITHOUT_ELEMENT, TARGETS + "[0].elements", List.of())
                        .andSet(COMPOSITION, Optional.of(new Composition.All())),
                Broken.set(UNKNOWN_INDICATOR, TARGETS + "[0].elements[0].indicator", "e1"),
                Broken.set(TARGET_WITHOUT_VALUE, TARGETS + "[0].elements[0].indicator", "d4"),
                Broken.repeat(ID_TWICE, TARGETS + "[0].elements[3].id", TARGETS + "[0].elements"),
                Broken.set(JOINT_WITH_NOBODY, joint + ".with", List.of("HO")),
                Broken.set(NOT_ONE_JOINT_LEAD, joint + ".leads", List.of()),
                Broken.set(NOT_ONE_JOINT_LEAD, joint + ".leads", List.of("HO", "DCA")),
                Broken.set(JOINT_LEAD_NOT_SETTLED, joint + ".leadMissing", Optional.of("Each led its own part."))
                        .andSet(joint + ".leads", List.of("HO", "DCA")),
                Broken.set(LEAD_TAKES_NO_PART, joint + ".leads[0]", "DH"),
                Broken.set(UNKNOWN_DEPARTMENT, joint + ".with[0]", "DCC"));
    }

    private static Stream<Broken> notes() {
        return Stream.of(
                Broken.set(NO_NOTE_SECTION, TARGETS + "[1]", NOTE, Optional.empty()),
                Broken.repeat(ID_TWICE, NOTE + ".sections[3].target", NOTE + ".sections"),
                Broken.repeat(UNKNOWN_ID, NOTE + ".sections[3].target", NOTE + ".sections")
                        .andSet(NOTE + ".sections[3].target", "T9"),
                Broken.set(NO_SUCCESS_CRITERION, NOTE + ".sections[0].successCriterion", Optional.empty()),
                Broken.set(SECTION_INCOMPLETE, NOTE + ".sections[0]", NOTE + ".sections[0].producer", Optional.empty()),
                Broken.set(SECTION_INCOMPLETE, NOTE + ".sections[0]", NOTE + ".sections[0].dataSources", List.of()),
                Broken.set(COMPOSITION_NOT_SAID, COMPOSITION, Optional.empty()));
    }

    private static Stream<Broken> compositions() {
        return Stream.of(
                expression(UNREADABLE_EXPRESSION, "A and (B or C"),
                expression(UNREADABLE_EXPRESSION, "A and B and not C"),
                expression(UNKNOWN_ID, "A and B and C and D"),
                Broken.set(ELEMENT_COUNTS_FOR_NOTHING, COMPOSITION, Optional.of(new Composition.Expression("A and B"))),
                atLeast(0),
                atLeast(4),
                weights(BAD_WEIGHT, ".weights[2].weight", "1", "1", "1", "-1"),
                weights(BAD_THRESHOLD_OF_WEIGHTS, ".threshold", "4", "1", "1", "1"),
                weights(BAD_THRESHOLD_OF_WEIGHTS, ".threshold", "0", "1", "1", "1"),
                weights(BAD_THRESHOLD_OF_WEIGHTS, ".threshold", "1", "1", "1", "1e-999999999"),
                Broken.set(
                        ID_TWICE,
                        NOTE + ".sections[1].composition.weights[2].element",
                        NOTE + ".sections[1].composition",
                        Optional.of(twice())),
                Broken.set(
                        ELEMENT_COUNTS_FOR_NOTHING,
                        NOTE + ".sections[1].composition",
                        Optional.of(new Weighted(List.of(new Weight("D", number("1"))), number("1")))));
    }

    private static Weighted twice() {
        Weight weight = new Weight("D", number("1"));
        return new Weighted(List.of(weight, new Weight("E", number("1")), weight), number("1"));
    }

    private static Broken expression(ProblemCode code, String text) {
        return Broken.set(code, COMPOSITION + ".text", COMPOSITION, Optional.of(new Composition.Expression(text)));
    }

    private static Broken atLeast(int k) {
        return Broken.set(
                BAD_COMPOSITION_NUMBER, COMPOSITION + ".k", COMPOSITION, Optional.of(new Composition.AtLeast(k)));
    }

    private static Broken weights(ProblemCode code, String place, String threshold, String a, String b, String c) {
        Weighted weighted = new Weighted(
                List.of(new Weight("A", number(a)), new Weight("B", number(b)), new Weight("C", number(c))),
                number(threshold));
        return Broken.set(code, COMPOSITION + place, COMPOSITION, Optional.of(weighted));
    }

    private static Stream<Broken> promises() {
        String measure = PSA + ".serviceDeliveryAgreement.measures[0]";
        String goal = PSA + ".deliveryContract.goals[0]";
        return Stream.of(
                Broken.set(LINKED_TO_NO_TARGET, measure + ".targets", List.of()),
                Broken.set(UNKNOWN_ID, measure + ".targets[0]", "T9"),
                Broken.set(LINKED_TO_NO_TARGET, goal + ".targets", List.of()),
                Broken.set(UNKNOWN_ID, goal + ".targets[0]", "T9"),
                Broken.set(OUT_OF_ITS_TIME, PSA + ".deliveryContract", PSA + ".regime", Regime.SR2002),
                Broken.set(OUT_OF_ITS_TIME, PSA + ".serviceDeliveryAgreement", PSA + ".regime", Regime.SR2004)
                        .andSet(PSA + ".deliveryContract", Optional.empty()));
    }
}
