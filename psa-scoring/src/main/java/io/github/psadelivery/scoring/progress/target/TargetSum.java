package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.Setting;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The term of a target from those of its elements.
 *
 * <p><b>Assumption</b>: while it is interim, elements without data slip no more than they are ahead; a target is
 * partly met as soon as one of several elements is met, also where another could never be assessed.
 */
final class TargetSum {
    private static final Set<TargetTerm> MET = EnumSet.of(TargetTerm.MET, TargetTerm.MET_EARLY, TargetTerm.MET_ONGOING);
    private static final Set<TargetTerm> AHEAD =
            EnumSet.of(TargetTerm.AHEAD, TargetTerm.MET_EARLY, TargetTerm.MET_ONGOING);
    private static final Set<TargetTerm> NOT_SLIPPING = EnumSet.of(
            TargetTerm.ON_COURSE,
            TargetTerm.AHEAD,
            TargetTerm.MET_EARLY,
            TargetTerm.MET_ONGOING,
            TargetTerm.NOT_YET_ASSESSED);

    private final List<ElementProgress> elements;
    private final CompositionReading composition;
    private final Setting<Threshold> withoutData;
    private final List<TargetFlag> flags = new ArrayList<>(2);
    private final List<RuleReason> reasons = new ArrayList<>(1);

    TargetSum(List<ElementProgress> elements, CompositionReading composition, Setting<Threshold> withoutData) {
        this.elements = elements;
        this.composition = composition;
        this.withoutData = withoutData;
    }

    /** The term; flags and reasons are there once it has been asked for. */
    TargetTerm term(boolean isFinal, boolean isOpenEnded) {
        composition.trouble().ifPresent(flags::add);
        TargetTerm sum = isFinal ? finalTerm() : interimTerm();
        TargetTerm term = isOpenEnded && sum.isMet() ? TargetTerm.MET_ONGOING : sum;
        int without = count(isFinal ? TargetTerm.NOT_KNOWN : TargetTerm.NOT_YET_ASSESSED);
        if (without > 0 && without < elements.size()) {
            flags.add(TargetFlag.ELEMENTS_WITHOUT_DATA);
        }
        return term;
    }

    private TargetTerm finalTerm() {
        if (isMetBy(MET)) {
            return TargetTerm.MET;
        }
        if (met() > 0 && elements.size() > 1) {
            return TargetTerm.PARTLY_MET;
        }
        boolean isAnyKnown = count(TargetTerm.NOT_KNOWN) < elements.size();
        Set<TargetTerm> perhaps = EnumSet.of(TargetTerm.NOT_KNOWN);
        return isAnyKnown && !isMetBy(perhaps) ? TargetTerm.NOT_MET : TargetTerm.NOT_KNOWN;
    }

    private TargetTerm interimTerm() {
        int without = count(TargetTerm.NOT_YET_ASSESSED);
        boolean isTooLittleKnown = withoutData.value().isReachedBy(without, elements.size());
        if (isTooLittleKnown || without == elements.size()) {
            reasons.add(withoutData.reason());
            return TargetTerm.NOT_YET_ASSESSED;
        }
        if (isMetBy(MET)) {
            return TargetTerm.MET_EARLY;
        } else if (isMetBy(AHEAD)) {
            return TargetTerm.AHEAD;
        }
        return isMetBy(NOT_SLIPPING) ? TargetTerm.ON_COURSE : TargetTerm.SLIPPAGE;
    }

    private boolean isMetBy(Set<TargetTerm> terms) {
        Predicate<String> test = id -> {
            for (ElementProgress element : elements) {
                if (element.element().equals(id)) {
                    return terms.contains(element.term());
                }
            }
            return false;
        };
        return composition.isMetBy().test(test);
    }

    private int count(TargetTerm term) {
        int count = 0;
        for (ElementProgress element : elements) {
            count += element.term() == term ? 1 : 0;
        }
        return count;
    }

    int met() {
        int count = 0;
        for (ElementProgress element : elements) {
            count += element.term().isMet() ? 1 : 0;
        }
        return count;
    }

    List<TargetFlag> flags() {
        return flags;
    }

    List<RuleReason> reasons() {
        return reasons;
    }
}
