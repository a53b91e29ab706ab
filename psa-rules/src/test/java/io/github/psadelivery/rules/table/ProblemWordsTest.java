package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.ProblemPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an author reads of a mistake: one sentence, short, in words that are not a programmer's. */
class ProblemWordsTest {
    private static final int MOST_WORDS = 25;
    private static final int RUNS = 300;

    /** What the author wrote counts as one word, whatever it is. */
    private static final Pattern QUOTED = Pattern.compile("“.*?”|'[^']*'", Pattern.DOTALL);

    private static final Pattern OF_PROGRAMMERS = Pattern.compile(
            "(?i)\\b(java|drools|kie|mvel|null|exception|pars(?:e|ed|er)|string|boolean|integer|array|enum|regex|stack|"
                    + "salience|session|fact|invalid|token|node|byte|encod\\w*)\\b");
    private static final Pattern INNER_END = Pattern.compile("[.!?] +\\p{Lu}");

    private static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        ProblemPagesTest.ofRubrics().forEach(code -> {
            EditedRubric rubric = EditedRubric.shipped();
            ProblemPagesTest.apply(ProblemPage.of(code).example(), rubric);
            problems.addAll(rubric.problems());
        });
        BadWorkbookTest.problems()
                .forEach(bad -> problems.addAll(
                        ((HandMadeWorkbook) bad.get()[1]).read().rubric().problems()));
        BadWorkbookTest.notEvenOpened()
                .forEach(bad -> problems.addAll(RubricDraft.read("a.xlsx", (byte[]) bad.get()[1])
                        .rubric()
                        .problems()));
        for (int seed = 0; seed < RUNS; seed++) {
            EditedRubric rubric = EditedRubric.shipped();
            Random random = new Random(seed);
            RubricReaderRobustnessTest.swapIn(rubric, random);
            RubricReaderRobustnessTest.swapIn(rubric, random);
            problems.addAll(rubric.problems());
        }
        return problems;
    }

    @Test
    void eachMessageIsOneShortSentenceInPlainWords() {
        List<Problem> problems = problems();
        Set<ProblemCode> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());

        assertThat(codes).as("codes tried").hasSizeGreaterThan(40);
        assertThat(problems.stream().map(Problem::message).distinct()).allSatisfy(message -> {
            String own = QUOTED.matcher(message).replaceAll("x");
            assertThat(own).endsWith(".").doesNotContainPattern(INNER_END).doesNotContainPattern(OF_PROGRAMMERS);
            assertThat(own.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
        });
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.advice())
                        .doesNotContainPattern(OF_PROGRAMMERS)
                        .isNotBlank());
    }
}
