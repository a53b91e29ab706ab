package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A Local PSA with the published budget and number of targets, and results at each side of the published edges. */
final class LocalReward {
    private static final List<String> RESULTS = List.of("59.9", "60", "130");
    private static final int TARGETS = 12;

    private LocalReward() {}

    static Register register() {
        return Register.of("local-psa-reward", "The reward grant of a Local PSA")
                .version("1")
                .illustrative()
                .extract()
                .source(
                        "Local PSA schedules (Isle of Wight, schedule 4; Bath and North East Somerset 2004; Herefordshire;"
                                + " Cumbria): a net budget requirement of £132,993,000, twelve targets and a pot of £3,324,825; nothing"
                                + " under 60 %, and no more than the whole share.")
                .source(
                        "Assumption (illustrative): targets and results are invented, to show both sides of each edge; which"
                                + " council it was was not recorded.")
                .localPsa(new LocalPsa(
                        "local-psa",
                        "A council",
                        new BigDecimal("132993000"),
                        Optional.empty(),
                        IntStream.rangeClosed(1, TARGETS)
                                .mapToObj(LocalReward::target)
                                .toList(),
                        List.of()))
                .build();
    }

    /** Without an agreement 0 and with it 100, so that a result is the percentage of the enhancement. */
    private static LocalTarget target(int number) {
        String id = "L" + number;
        return new LocalTarget(
                id,
                "Stretch target %s; its wording is not held here".formatted(number),
                List.of(new SubTarget(
                        id + ".1",
                        "Percentage of the agreed enhancement",
                        BigDecimal.ZERO,
                        new BigDecimal("100"),
                        Optional.empty(),
                        number <= RESULTS.size()
                                ? Optional.of(new BigDecimal(RESULTS.get(number - 1)))
                                : Optional.empty())));
    }
}
