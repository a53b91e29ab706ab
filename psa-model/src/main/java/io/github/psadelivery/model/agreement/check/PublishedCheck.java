package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.PublishedRating.Count;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ratings as they were published: whether they are of something in the register, and their counts can be. */
final class PublishedCheck {
    private final Register register;
    private final Spot at;

    PublishedCheck(Register register, Spot at) {
        this.register = register;
        this.at = at;
    }

    void run() {
        if (register.published().isEmpty()) {
            return;
        }
        Set<String> subjects = subjects();
        for (int i = 0; i < register.published().size(); i++) {
            PublishedRating rating = register.published().get(i);
            Spot here = at.in("published", i);
            Known.other("agreement, objective, target or indicator", rating.subject(), subjects, here.in("subject"));
            here.filled(rating.rating(), "rating");
            here.filled(rating.source(), "source");
            rating.count()
                    .filter(count -> !isPossible(count))
                    .ifPresent(count -> here.in("count")
                            .wrong(
                                    ProblemCode.IMPOSSIBLE_COUNT,
                                    "The counts cannot be: %s improved of %s."
                                            .formatted(count.improved(), count.indicators()),
                                    "Improved indicators were measured, and those measured are among all."));
        }
    }

    private static boolean isPossible(Count count) {
        boolean areMeasuredPossible = count.measured()
                .map(measured -> measured.atLeast() >= 0
                        && measured.atMost() >= measured.atLeast()
                        && measured.atMost() <= count.indicators()
                        && count.improved() <= measured.atMost())
                .orElse(true);
        return count.improved() >= 0 && count.improved() <= count.indicators() && areMeasuredPossible;
    }

    private Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        for (DepartmentalPsa psa : register.departmentalPsas()) {
            subjects.add(psa.id());
            psa.objectives().stream().map(Objective::id).forEach(subjects::add);
            psa.targets().forEach(target -> {
                subjects.add(target.id());
                target.elements().forEach(element -> subjects.add(element.id()));
            });
        }
        register.corporate().ifPresent(framework -> {
            framework.psas().forEach(psa -> subjects.add(psa.id()));
            framework.dsos().forEach(dso -> subjects.add(dso.id()));
        });
        register.indicators().forEach(indicator -> subjects.add(indicator.id()));
        return subjects;
    }
}
