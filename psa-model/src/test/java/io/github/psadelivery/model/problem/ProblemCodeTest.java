package io.github.psadelivery.model.problem;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    @Test
    void keepsTheCodesThatHaveBeenGivenOut() {
        assertThat(ProblemCode.UNKNOWN_ITEM.code()).isEqualTo("ASM-001");
        assertThat(ProblemCode.DUPLICATE_ASSESSMENT.code()).isEqualTo("ASM-018");
        assertThat(ProblemCode.NO_ASSESSMENTS.code()).isEqualTo("IN-011");
        assertThat(ProblemCode.BEST_LEVEL_CAP.code()).isEqualTo("RUB-026");
        assertThat(ProblemCode.DRL_TOO_SLOW.code()).isEqualTo("DRL-005");
    }

    @Test
    void numbersEachGroupWithoutGaps() {
        Map<String, Integer> lastByGroup = new HashMap<>();

        for (ProblemCode problemCode : ProblemCode.values()) {
            String group = problemCode.code().replaceAll("-.*", "");
            int next = lastByGroup.merge(group, 1, Integer::sum);
            String digits = String.valueOf(1000 + next).substring(1);
            assertThat(problemCode.code()).isEqualTo(group + "-" + digits);
        }
        assertThat(lastByGroup)
                .containsOnlyKeys("ASM", "IN", "RUB", "DRL", "CHK", "MEA", "TRJ", "DLV", "AGR", "PRG", "REP", "ASK");
    }

    @Test
    void saysEachTitleAsAPlainSentenceOfItsOwn() {
        Map<String, Long> countByTitle =
                Stream.of(ProblemCode.values()).collect(groupingBy(ProblemCode::title, counting()));

        assertThat(countByTitle.values()).containsOnly(1L);
        assertThat(countByTitle.keySet())
                .allSatisfy(title -> assertThat(title).matches("[A-Z].*[^.]").hasSizeLessThan(80));
    }

    @Test
    void readsEveryCodeBack() {
        assertThat(ProblemCode.values())
                .allSatisfy(problemCode ->
                        assertThat(ProblemCode.parse(problemCode.toString())).isSameAs(problemCode));
        assertThat(ProblemCode.parse(" in-002 ")).isEqualTo(ProblemCode.NOT_JSON);
    }

    @Test
    void suggestsTheNearestCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemCode.parse("ASM-02"))
                .withMessage("“ASM-02” is not the code of a problem. Write ASM-002?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemCode.parse("something else"))
                .withMessage("“something else” is not the code of a problem. Write a code such as ASM-001?");
    }
}
