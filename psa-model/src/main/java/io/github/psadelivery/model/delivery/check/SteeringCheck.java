package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Evaluation;
import io.github.psadelivery.model.delivery.Measure;
import io.github.psadelivery.model.delivery.Stakeholder;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a plan is steered by: its measures, those it must win, and whether its actions work. */
final class SteeringCheck {
    private final DeliveryPlan plan;
    private final Set<String> indicators;
    private final Findings at;

    SteeringCheck(DeliveryPlan plan, Set<String> indicators, Findings at) {
        this.plan = plan;
        this.indicators = indicators;
        this.at = at;
    }

    void run() {
        for (int i = 0; i < plan.measures().size(); i++) {
            measure(plan.measures().get(i), at.in("measures", i));
        }
        stakeholders();
        Map<String, Action> actionById = new LinkedHashMap<>();
        plan.actions().forEach(action -> actionById.putIfAbsent(action.id(), action));
        for (int i = 0; i < plan.evaluations().size(); i++) {
            evaluation(plan.evaluations().get(i), actionById, at.in("evaluations", i));
        }
    }

    private void measure(Measure measure, Findings here) {
        Named.check(measure.indicator(), indicators, "indicator", here.in("indicator"));
        measure.standsFor().ifPresent(id -> Named.check(id, indicators, "indicator", here.in("standsFor")));
        boolean standsForAnother = measure.standsFor()
                .filter(id -> !id.equals(measure.indicator()))
                .isPresent();
        if (measure.kind() != Measure.Kind.TARGET && !standsForAnother) {
            here.in("standsFor")
                    .add(
                            ProblemCode.STANDS_FOR_NOTHING,
                            "%s is no measure of the target itself, and stands for no other indicator."
                                    .formatted(quoted(measure.indicator())),
                            "Name the indicator that it stands for or runs ahead of.");
        }
    }

    private void stakeholders() {
        PlanIds.check(plan.stakeholders(), Stakeholder::id, "stakeholders", at);
        Optional<LocalDate> start = start();
        for (int i = 0; i < plan.stakeholders().size(); i++) {
            stakeholder(plan.stakeholders().get(i), start, at.in("stakeholders", i));
        }
        if (!plan.stakeholders().isEmpty() && plan.stakeholders().stream().noneMatch(Stakeholder::endUser)) {
            at.in("stakeholders")
                    .add(
                            ProblemCode.END_USERS_LEFT_OUT,
                            "None of the stakeholders of the plan %s are end users.".formatted(quoted(plan.id())),
                            "Add those whom the service is for.");
        }
    }

    private static void stakeholder(Stakeholder stakeholder, Optional<LocalDate> start, Findings here) {
        Limits.filled(stakeholder.name(), "name", here);
        if (stakeholder.engagement().filter(words -> !words.isBlank()).isEmpty()) {
            here.in("engagement")
                    .add(
                            ProblemCode.NOT_ENGAGED,
                            "Nobody has said how %s are engaged.".formatted(quoted(stakeholder.name())),
                            "Say how they are won or kept informed.");
        }
        stakeholder
                .engagedFrom()
                .filter(day -> Limits.holdFor(day, "engagedFrom", here))
                .filter(day ->
                        stakeholder.endUser() && start.filter(day::isAfter).isPresent())
                .ifPresent(day -> here.in("engagedFrom")
                        .add(
                                ProblemCode.ENGAGED_LATE,
                                "The first action starts on %s, and these end users are engaged from %s."
                                        .formatted(
                                                start.map(LocalDate::toString).orElse(""), day),
                                "Engage them from the start, or put the day right."));
    }

    /** The day on which the first action starts, of those that say when. */
    private Optional<LocalDate> start() {
        return plan.actions().stream()
                .flatMap(action -> action.start().stream())
                .min(Comparator.naturalOrder());
    }

    private static void evaluation(Evaluation evaluation, Map<String, Action> actionById, Findings here) {
        Named.check(evaluation.action(), actionById.keySet(), "action", here.in("action"));
        Limits.filled(evaluation.design(), "design", here);
        boolean isFound = evaluation.finding().filter(words -> !words.isBlank()).isPresent();
        if (isFound != evaluation.date().isPresent()) {
            here.in(isFound ? "date" : "finding")
                    .add(
                            ProblemCode.EVALUATION_HALF_TOLD,
                            isFound
                                    ? "The evaluation of %s has a finding, and no day."
                                            .formatted(quoted(evaluation.action()))
                                    : "The evaluation of %s has a day, and no finding."
                                            .formatted(quoted(evaluation.action())),
                            "Write both, or neither while it is only planned.");
        }
        evaluation
                .date()
                .filter(day -> Limits.holdFor(day, "date", here))
                .filter(day -> startOf(evaluation, actionById).anyMatch(day::isBefore))
                .ifPresent(day -> here.in("date")
                        .add(
                                ProblemCode.EVALUATED_BEFORE_START,
                                "%s was evaluated on %s, and starts later.".formatted(quoted(evaluation.action()), day),
                                "Put one of the two days right."));
    }

    private static Stream<LocalDate> startOf(Evaluation evaluation, Map<String, Action> actionById) {
        return Optional.ofNullable(actionById.get(evaluation.action())).flatMap(Action::start).stream();
    }
}
