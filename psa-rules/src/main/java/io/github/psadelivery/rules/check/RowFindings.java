package io.github.psadelivery.rules.check;

import static io.github.psadelivery.model.problem.ProblemCode.DEAD_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.MASKED_ROW;
import static io.github.psadelivery.model.problem.ProblemCode.SHARE_BELOW_ONE;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rules of one judgement that say nothing of their own: dead, said twice, or masked by others. */
final class RowFindings {
    private static final String THE_ROW = "rule";

    private final Rubric rubric;
    private final JudgementWalk walk;
    private final List<Cap> caps;

    RowFindings(Rubric rubric, JudgementWalk walk) {
        this.rubric = rubric;
        this.walk = walk;
        this.caps = rubric.caps(walk.judgement().id());
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> twinByRule = twins();
        Map<String, Set<String>> masksByRule = masks(twinByRule.keySet());
        for (Cap cap : caps) {
            addShares(cap, findings);
            if (!walk.isEverApplying(cap) && walk.summary().isWhole()) {
                findings.add(finding(
                        DEAD_ROW, cap, "No ratings make the rule apply.", "Ask for fewer items, or take the row out."));
            } else if (twinByRule.containsKey(cap.id())) {
                findings.add(finding(
                        DUPLICATE_ROW,
                        cap,
                        "The rule says the same as %s.".formatted(twinByRule.get(cap.id())),
                        "Take one of the two rows out."));
            } else if (masksByRule.containsKey(cap.id())) {
                findings.add(masked(cap, masksByRule.getOrDefault(cap.id(), Set.of())));
            }
        }
        return findings;
    }

    private Finding finding(ProblemCode code, Cap cap, String message, String advice) {
        return Finding.ofRule(rubric, code, cap.id(), THE_ROW, message, advice);
    }

    private Finding masked(Cap cap, Set<String> masks) {
        String others = String.join(" or ", masks);
        String sample = walk.summary().isWhole()
                ? ""
                : " in a sample of %s states".formatted(walk.summary().states());
        return finding(
                MASKED_ROW,
                cap,
                "Whenever the rule applies%s, %s does too and is at least as low.".formatted(sample, others),
                "Take the row out, or make it lower or wider than %s.".formatted(others));
    }

    /** The earlier row that says the same, by the id of the later one. */
    private Map<String, String> twins() {
        Map<List<Object>, String> firstByMeaning = new LinkedHashMap<>();
        Map<String, String> twinByRule = new LinkedHashMap<>();
        for (Cap cap : caps) {
            String first =
                    firstByMeaning.putIfAbsent(List.of(new HashSet<>(cap.conditions()), cap.ceiling()), cap.id());
            if (first != null) {
                twinByRule.put(cap.id(), first);
            }
        }
        return twinByRule;
    }

    /**
     * The rules that mask a rule, by its id. Rules are looked at from last to first, and one that is masked itself masks
     * nothing any more: all that are told can be taken out together without any change of an outcome.
     */
    private Map<String, Set<String>> masks(Set<String> twins) {
        Map<String, Set<String>> masksByRule = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>(twins);
        for (int place = caps.size() - 1; place >= 0; place--) {
            Cap cap = caps.get(place);
            Set<Set<String>> shadows = new LinkedHashSet<>();
            for (Set<String> shadow : walk.shadows(cap)) {
                Set<String> standing = new TreeSet<>(shadow);
                standing.removeAll(gone);
                shadows.add(standing);
            }
            boolean isMasked = !shadows.isEmpty() && shadows.stream().noneMatch(Set::isEmpty);
            if (isMasked && !twins.contains(cap.id())) {
                gone.add(cap.id());
                masksByRule.put(cap.id(), few(shadows));
            }
        }
        return masksByRule;
    }

    /** Few rules of which at least one is in each of the sets: one alone where one is in all. */
    private Set<String> few(Set<Set<String>> shadows) {
        Set<String> chosen = new LinkedHashSet<>();
        Set<Set<String>> left = new LinkedHashSet<>(shadows);
        while (!left.isEmpty()) {
            String most = "";
            long mostTimes = 0;
            for (Cap cap : caps) {
                long times = left.stream().filter(set -> set.contains(cap.id())).count();
                if (times > mostTimes) {
                    most = cap.id();
                    mostTimes = times;
                }
            }
            String next = most;
            chosen.add(next);
            left.removeIf(set -> set.contains(next));
        }
        return chosen;
    }

    private void addShares(Cap cap, List<Finding> findings) {
        List<String> columns = List.of("at least", "and at least");
        for (int index = 0; index < cap.conditions().size(); index++) {
            Condition condition = cap.conditions().get(index);
            int items = rubric.members(condition.of()).size();
            if (condition.atLeast() instanceof Threshold.Share share
                    && (long) share.numerator() * items < share.denominator()) {
                findings.add(Finding.ofRule(
                        rubric,
                        SHARE_BELOW_ONE,
                        cap.id(),
                        columns.get(index),
                        "“%s” of %s is less than one item, so a single one is always enough."
                                .formatted(share, items == 1 ? "1 item" : items + " items"),
                        "Write 1, or a larger share."));
            }
        }
    }
}
